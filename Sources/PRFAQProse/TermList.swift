internal import CWordData

/// A data file of `kind<TAB>language<TAB>term`, each kind a list of an index of its own.
struct TermList: Sendable {
  let index: LexiconIndex
  private let kinds: [[UInt8]]

  /// Reads a file; `kinds` gives the names of the kinds wanted, in the order of their bits.
  ///
  /// A Latin term must end its word; any other matches whatever follows.
  init(_ file: prfaq_data_id, kinds: [String]) {
    let data = DataFile.bytes(file)
    let names = kinds.map { Array($0.utf8) }
    var index = LexiconIndex()
    index.reserve(512)
    var current = 0
    index.add(from: data) { writer in
      data.forEachLine { line in
        guard let (kind, _, term) = data.threeFields(line) else { return }
        if !data.equal(kind, names[current]) {
          guard let found = names.firstIndex(where: { data.equal(kind, $0) }) else { return }
          current = found
        }
        writer.add(
          term, isPrefix: false, isAnywhere: data[term.lowerBound] >= 0xE0, lists: 1 << UInt32(current))
      }
    }
    self.index = index
    self.kinds = names
  }

  /// The terms of some kinds.
  func words(of kinds: UInt32) -> [String] {
    index.terms.filter { $0.lists & kinds != 0 }.map { term in
      let start = Int(term.start)
      return String(decoding: index.pool[start..<start + Int(term.length)], as: UTF8.self)
    }
  }

  /// The end and the kinds of the longest term at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> (end: Int, kinds: UInt32)? {
    LexiconScan.with(self.index) { scan in
      scan.longest(text, at: index, end).map { ($0.end, self.index.terms[$0.term].lists) }
    }
  }

  /// Every place of a term, with its kinds; of terms that begin together the longest comes first.
  func all(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [(range: Range<Int>, kinds: UInt32)] {
    var found: [(range: Range<Int>, kinds: UInt32)] = []
    LexiconScan.with(index) { scan in
      scan.run(text, range) { _, term, range in
        var place = found.count
        while place > 0, found[place - 1].range.lowerBound == range.lowerBound,
          found[place - 1].range.upperBound < range.upperBound
        {
          place -= 1
        }
        found.insert((range, term.lists), at: place)
      }
    }
    return found
  }
}
