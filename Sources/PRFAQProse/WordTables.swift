internal import CWordData

/// Lookup tables of word lists, laid out ahead and read where they lie in the binary.
///
/// Building them takes longer than reading a draft. `WordTablesTests` lays them out into `laid-out/tables.bin` and
/// demands that they are those of the word lists. Where a list has become longer or shorter since, every table is built
/// from its list instead; a debug build reads the lists and sees any change.
struct WordTables: Sendable {
  /// The tables, in the order in which they are laid out.
  enum Table: Int, Sendable, CaseIterable {
    case lexicon
    case guidance
    case wordings
    case release
    case fiveQuestions
    case headings
    case faqHeadings
    case questions
    case placeholders
    case units
    case cities
    case media
    case phrases
    case unitWords
  }

  #if DEBUG
    static let shared = WordTables(DataFile.wordTables, of: fingerprint())
  #else
    // To read all lists takes as long as to check a short draft.
    static let shared = WordTables(DataFile.wordTables, of: sizes() << 32, comparing: ~0 << 32)
  #endif

  /// Where the tables lie; an address, since pointers are not `Sendable`.
  private let address: UInt
  private let count: Int
  private let isCurrent: Bool

  /// Takes tables that count only where they were made of word lists with a fingerprint, as far as some bits tell.
  init(_ bytes: UnsafeBufferPointer<UInt8>, of fingerprint: UInt64, comparing bits: UInt64 = ~0) {
    address = UInt(bitPattern: bytes.baseAddress)
    count = bytes.count
    let known = UnsafeRawBufferPointer(bytes)
    isCurrent =
      count >= WordTableWriter.start && known.loadUnaligned(as: UInt64.self) & bits == fingerprint & bits
  }

  /// The parts of a table, in the order in which they were added; nil where they are of other word lists.
  func parts(of table: Table) -> WordTableParts? {
    guard isCurrent, let base = UnsafeRawPointer(bitPattern: address) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: base, count: count)
    return WordTableParts(
      bytes, at: Int(bytes.loadUnaligned(fromByteOffset: 8 + 8 * table.rawValue, as: UInt64.self)))
  }

  /// What tells whether word lists have changed, or the way in which they are laid out: the upper half by the sizes of
  /// the lists, the lower half by their bytes.
  static func fingerprint() -> UInt64 {
    var hash = sizes()
    for file in files { hash = mix(hash, UnsafeRawBufferPointer(start: file.bytes, count: file.count)) }
    return sizes() << 32 | hash & 0xFFFF_FFFF
  }

  /// The number of the layout and the sizes of the lists in one number.
  private static func sizes() -> UInt64 {
    var hash = UInt64(
      layout << 16 | MemoryLayout<LexiconIndex.Term>.stride << 8 | MemoryLayout<LexiconIndex.Entry>.stride)
    for file in files { hash = (hash ^ UInt64(file.count)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }

  /// The number of the layout; to be raised whenever tables are built in another way.
  private static let layout = 2

  /// The files that the tables are made of.
  private static var files: [prfaq_data_file] {
    [
      prfaq_data_headings, prfaq_data_heading_affixes, prfaq_data_faq_headings, prfaq_data_five_questions,
      prfaq_data_cities,
      prfaq_data_units, prfaq_data_placeholders, prfaq_data_media, prfaq_data_questions,
      prfaq_data_faq_topics,
    ].map { prfaq_data($0) }
      + (0..<prfaq_lexicon_count()).map { prfaq_lexicon($0) }
      + (0..<prfaq_judged_count()).map { prfaq_judged($0) }
      + (0..<prfaq_release_list_count()).map { prfaq_release_list($0) }
  }

  /// Mixes the bytes of a file in, sixteen at a time.
  static func mix(_ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var mixed = (hash ^ UInt64(bytes.count)) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at &+ 16 <= bytes.count {
      let first = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x9E37_79B9_7F4A_7C15
      let second = bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
      let product = first.multipliedFullWidth(by: second ^ mixed)
      mixed = (product.high ^ product.low) &+ second
      at &+= 16
    }
    while at < bytes.count {
      mixed = (mixed ^ UInt64(bytes[at])) &* 0x100_0000_01B3
      at &+= 1
    }
    return mixed ^ mixed >> 29
  }
}

/// The parts of one table.
struct WordTableParts {
  private let bytes: UnsafeRawBufferPointer
  private var at: Int

  init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    self.bytes = bytes
    at = start
  }

  /// The next part.
  mutating func next<Element: BitwiseCopyable>(of type: Element.Type = Element.self) -> WordTablePart<Element>
  {
    let count = Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    let size = count * MemoryLayout<Element>.stride
    let part = UnsafeRawBufferPointer(rebasing: bytes[(at + 8)..<(at + 8 + size)])
    at += 8 + (size + 7) / 8 * 8
    return WordTablePart(part.bindMemory(to: Element.self))
  }
}

extension WordTableParts {
  /// The next part, which holds ranges.
  mutating func nextRanges() -> [Range<Int>] {
    let bounds = next(of: UInt32.self).buffer
    return stride(from: 0, to: bounds.count, by: 2).map { Int(bounds[$0])..<Int(bounds[$0 + 1]) }
  }
}

/// A part of a table, where it lies.
struct WordTablePart<Element: BitwiseCopyable>: Sendable, BitwiseCopyable {
  /// An address, since pointers are not `Sendable`.
  private let address: UInt
  private let count: Int

  init(_ elements: UnsafeBufferPointer<Element>) {
    address = UInt(bitPattern: elements.baseAddress)
    count = elements.count
  }

  /// The elements.
  @inline(__always)
  var buffer: UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count)
  }

  /// A copy of the elements.
  var array: [Element] { Array(buffer) }
}

/// Elements that lie in a table, or in memory of their own where they were built.
struct WordTableArray<Element: BitwiseCopyable>: Sendable {
  private let part: WordTablePart<Element>
  private let memory: WordTableMemory?

  /// The elements of a part of a table.
  init(_ part: WordTablePart<Element>) {
    self.part = part
    memory = nil
  }

  /// Elements that were built.
  init(_ elements: [Element]) {
    let memory = WordTableMemory(elements.withUnsafeBytes { Array($0) })
    let bytes = memory.bytes[..<(elements.count * MemoryLayout<Element>.stride)]
    part = WordTablePart(UnsafeRawBufferPointer(rebasing: bytes).bindMemory(to: Element.self))
    self.memory = memory
  }

  var count: Int { part.buffer.count }

  @inline(__always)
  subscript(index: Int) -> Element { part.buffer[index] }

  /// A copy of the elements.
  var array: [Element] { part.array }
}

/// Lays tables out.
struct WordTableWriter {
  /// Where the first table begins: behind the fingerprint and where each of them begins.
  static let start = 8 * (1 + WordTables.Table.allCases.count)

  /// The tables laid out so far.
  private(set) var bytes: [UInt8]

  init(fingerprint: UInt64) {
    bytes = [UInt8](repeating: 0, count: Self.start)
    put(fingerprint, at: 0)
  }

  /// Begins the next table; its parts follow.
  mutating func begin(_ table: WordTables.Table) { put(UInt64(bytes.count), at: 8 + 8 * table.rawValue) }

  /// Adds a part to the table that was begun last.
  mutating func add<Element: BitwiseCopyable>(_ part: [Element]) {
    withUnsafeBytes(of: UInt64(part.count)) { bytes.append(contentsOf: $0) }
    part.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while bytes.count % 8 > 0 { bytes.append(0) }
  }

  /// Adds a part that holds ranges.
  mutating func addRanges(_ ranges: [Range<Int>]) {
    add(
      ranges.flatMap {
        [UInt32(truncatingIfNeeded: $0.lowerBound), UInt32(truncatingIfNeeded: $0.upperBound)]
      })
  }

  private mutating func put(_ number: UInt64, at index: Int) {
    withUnsafeBytes(of: number) { number in
      for offset in number.indices { bytes[index + offset] = number[offset] }
    }
  }
}
