internal import CWordData

/// A data file of `kind<TAB>language<TAB>term`, each kind a list of an index of its own.
///
/// Every list is a constant of the program, so that its tables outlive whoever reads them.
struct TermList: Sendable {
  /// A data file, and the names of the kinds that are wanted of it, in the order of their bits.
  typealias File = (id: prfaq_data_id, kinds: [String])

  let index: LexiconIndex

  /// Takes the terms of a file, from a table of theirs if there is one.
  init(_ table: WordTables.Table, _ file: File) {
    self.index = LexiconIndex.read(table) ?? TermList(file.id, kinds: file.kinds).index
  }

  /// Reads a file.
  ///
  /// A Latin term must end its word; any other matches whatever follows.
  init(_ id: prfaq_data_id, kinds: [String]) {
    var index = LexiconIndex()
    index.reserve(512)
    Self.add((id, kinds), to: &index)
    index.seal()
    self.index = index
  }

  /// Adds the terms of a file to an index, with one list for each kind; with the number of a bit instead as words of
  /// no list, whose kinds begin at that bit.
  static func add(_ file: File, to index: inout LexiconIndex, firstOther: Int? = nil) {
    let data = DataFile.bytes(file.id)
    let names = file.kinds.map { Array($0.utf8) }
    // Lines of one kind and language stand together, so both are read only where they change.
    var prefix = 0..<0
    var current: Int?
    index.add(from: data) { writer in
      data.forEachLine { line in
        if !data.repeats(prefix, at: line) {
          guard let (kind, _, term) = data.threeFields(line) else { return }
          prefix = line.lowerBound..<term.lowerBound
          current = names.firstIndex { data.equal(kind, $0) }
        }
        guard let current else { return }
        let term = (line.lowerBound + prefix.count)..<line.upperBound
        if let firstOther { writer.others = 1 << UInt16(firstOther + current) }
        writer.add(
          term, isPrefix: false, isAnywhere: data[term.lowerBound] >= 0xE0,
          lists: firstOther == nil ? 1 << UInt32(current) : .max)
      }
    }
  }

  /// The end and the kinds of the longest term at a position.
  func longest(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> (end: Int, kinds: UInt32)? {
    // At most places no term begins.
    guard index < end, let tables = self.index.tables, LexiconScan.mayBegin(tables, text, index, end) else {
      return nil
    }
    return LexiconScan.with(tables) { scan in
      scan.longest(text, at: index, end).map { ($0.end, scan.lists(of: $0.term)) }
    }
  }

  /// Every place of a term, with its kinds; of terms that begin together the longest comes first.
  func all(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TermPlaces {
    var found = TermPlaces()
    LexiconScan.with(index.tables) { scan in
      scan.run(text, range) { _, term, range in found.add(range, kinds: term.lists) }
    }
    return found
  }
}
