internal import CWordData

extension Phrases {
  /// The phrases of lists of `rule-phrases.txt`, in all languages.
  public init(list names: StaticString...) {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    let phrases = names.flatMap { PhraseLists.shared.phrases(of: $0, in: data) }
    // A blank at an end would be invisible in the file.
    self.init(words: phrases.lazy.map { data[$0].lazy.map { $0 == 0x5F ? 0x20 : $0 } })
  }
}

extension [String] {
  /// The words of a list of `rule-phrases.txt`, in all languages, in the order of the file.
  public init(list name: StaticString) {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    self = PhraseLists.shared.phrases(of: name, in: data).map { phrase in
      String(decoding: data[phrase].lazy.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }
  }
}

extension Set<String> {
  /// The words of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) { self.init([String](list: name)) }
}

/// Where the lists of `rule-phrases.txt` stand: there are many, and each is asked for on its own when it is first needed.
private struct PhraseLists: Sendable {
  static let shared = PhraseLists(DataFile.bytes(prfaq_data_rule_phrases))

  /// The lines of one list that follow each other.
  private struct Run: Sendable {
    let name: Range<Int>
    var lines: Range<Int>
  }

  private let runs: [Run]

  private init(_ data: UnsafeBufferPointer<UInt8>) {
    var runs: [Run] = []
    data.forEachLine { line in
      if let last = runs.last?.name, data.repeats(last, at: line), data[line.lowerBound + last.count] == 0x09
      {
        runs[runs.count - 1].lines = runs[runs.count - 1].lines.lowerBound..<line.upperBound
      } else if let (name, _, _) = data.threeFields(line) {
        runs.append(Run(name: name, lines: line))
      }
    }
    self.runs = runs
  }

  /// Where the phrases of a list stand; there is at least one.
  func phrases(of name: StaticString, in data: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var phrases: [Range<Int>] = []
    for run in runs where run.name.count == name.count && data[run.name].elementsEqual(name) {
      UnsafeBufferPointer(rebasing: data[..<run.lines.upperBound]).forEachLine(from: run.lines.lowerBound) {
        line in
        if let (_, _, phrase) = data.threeFields(line) { phrases.append(phrase) }
      }
    }
    precondition(!phrases.isEmpty, "There is no such list.")
    return phrases
  }
}
