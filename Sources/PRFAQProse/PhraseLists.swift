internal import CWordData

extension Phrases {
  /// The phrases of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    let phrases = PhraseLists.shared.phrases(of: name, in: data)
    precondition(!phrases.isEmpty, "There is no such list.")
    // A blank at an end would be invisible in the file.
    self.init(words: phrases.lazy.map { data[$0].lazy.map { $0 == 0x5F ? 0x20 : $0 } })
  }
}

/// Where the lists of `rule-phrases.txt` stand: there are dozens, and each is asked for on its own at a start.
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

  /// Where the phrases of a list stand.
  func phrases(of name: StaticString, in data: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var phrases: [Range<Int>] = []
    for run in runs where data[run.name].elementsEqual(name) {
      UnsafeBufferPointer(rebasing: data[..<run.lines.upperBound]).forEachLine(from: run.lines.lowerBound) {
        line in
        if let (_, _, phrase) = data.threeFields(line) { phrases.append(phrase) }
      }
    }
    return phrases
  }
}
