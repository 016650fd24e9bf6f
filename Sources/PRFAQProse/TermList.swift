internal import CWordData

/// A data file of `kind<TAB>language<TAB>term`, each kind a list of an index of its own.
struct TermList: Sendable {
  /// A data file, and the names of the kinds that are wanted of it, in the order of their bits.
  typealias File = (id: prfaq_data_id, kinds: [String])

  let index: LexiconIndex

  /// Reads a file.
  ///
  /// A Latin term must end its word; any other matches whatever follows.
  init(_ id: prfaq_data_id, kinds: [String]) {
    var index = LexiconIndex()
    index.reserve(512)
    Self.add((id, kinds), to: &index)
    self.index = index
  }

  /// Adds the terms of a file to an index, with one list for each kind.
  static func add(_ file: File, to index: inout LexiconIndex) {
    let data = DataFile.bytes(file.id)
    let names = file.kinds.map { Array($0.utf8) }
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
  func all(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TermPlaces {
    var found = TermPlaces()
    LexiconScan.with(index) { scan in
      scan.run(text, range) { _, term, range in found.add(range, kinds: term.lists) }
    }
    return found
  }
}
