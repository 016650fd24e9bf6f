internal import CWordData

extension Phrases {
  /// The phrases of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) { self = PhraseLists.shared.phrases(of: name) }
}

extension [String] {
  /// The words of a list of `rule-phrases.txt`, in all languages, in the order of the file.
  public init(list name: StaticString) { self = PhraseLists.shared.phrases(of: name).all }
}

extension Set<String> {
  /// The words of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) { self.init([String](list: name)) }
}

/// The lists of `rule-phrases.txt`: there are many, and each is asked for on its own when it is first needed.
struct PhraseLists: Sendable {
  static let shared = WordTables.shared.parts(of: .phrases).flatMap { PhraseLists($0) } ?? PhraseLists()

  /// The number of each list, by its name.
  private let numbers: KeyTable
  private let tables: PhraseTables
  private let memory: WordTableMemory?

  /// Reads them from the parts of a table; nil where they are of another file.
  ///
  /// The file changes often, and the other tables are none of its; in a release build its length tells.
  private init?(_ parts: WordTableParts) {
    var parts = parts
    let stamp = parts.next(of: UInt64.self).array
    #if DEBUG
      guard stamp == Self.stamp else { return nil }
    #else
      guard stamp[0] == UInt64(DataFile.bytes(prfaq_data_rule_phrases).count) else { return nil }
    #endif
    numbers = KeyTable(&parts)
    tables = PhraseTables(&parts)
    memory = nil
  }

  /// The length of the file and a hash of its bytes.
  private static var stamp: [UInt64] {
    let data = UnsafeRawBufferPointer(DataFile.bytes(prfaq_data_rule_phrases))
    return [UInt64(data.count), WordTables.mix(0, data)]
  }

  /// Lays them out.
  func lay(out writer: inout WordTableWriter) {
    writer.add(Self.stamp)
    numbers.lay(out: &writer)
    tables.lay(out: &writer)
  }

  /// Reads them from the file.
  init() {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    var numbers = KeyTable(capacity: 1024)
    var lists: [[[UInt8]]] = []
    data.forEachLine { line in
      guard let (name, _, phrase) = data.threeFields(line) else { return }
      let key = UnsafeBufferPointer(rebasing: data[name])
      let list = numbers.value(of: key, in: data).map { Int($0) } ?? lists.count
      if list == lists.count {
        numbers.insert(name, of: data, value: UInt16(truncatingIfNeeded: list))
        lists.append([])
      }
      // A blank at an end would be invisible in the file.
      lists[list].append(data[phrase].map { $0 == 0x5F ? 0x20 : $0 })
    }
    var sets = PhraseWriter()
    for list in lists { sets.add(list) }
    var writer = WordTableWriter(fingerprint: 0)
    sets.lay(out: &writer)
    let memory = WordTableMemory(writer.bytes)
    var parts = WordTableParts(memory.bytes, at: WordTableWriter.start)
    self.numbers = numbers
    tables = PhraseTables(&parts)
    self.memory = memory
  }

  /// The list of a name.
  func phrases(of name: StaticString) -> Phrases {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let number = numbers.value(of: name, in: DataFile.bytes(prfaq_data_rule_phrases)) else {
      preconditionFailure("There is no such list.")
    }
    return Phrases(tables, Int(number), in: memory)
  }
}
