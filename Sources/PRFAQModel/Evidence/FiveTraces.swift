internal import PRFAQProse

/// Tells for which units anything at all speaks for the five customer questions.
///
/// Questions at the end of a document without headings look like the five in all but their words.
struct FiveTraces {
  let list: UnitList
  let outline: Outline
  let evidence: [EvidenceSet]

  /// For each unit whether it may belong to the five questions: by its words, its fellows, or a heading above it.
  func marked() -> [Bool] {
    guard hasWordings else { return evidence.map { _ in false } }
    let traces = Self.traces
    var marked = evidence.map { $0.meets(traces) }
    var isSection = false
    for index in marked.indices {
      let isHeading = list.units[index].isHeading
      if isHeading {
        // What stands below a heading of the five is theirs until another one that is known.
        if marked[index], !list.units[index].isQuestion { isSection = true }
        if let meaning = list.units[index].meaning, meaning.isFAQ || meaning == .pressRelease {
          isSection = false
        }
      }
      let above = outline.places[index].heading
      if isSection || above >= 0 && above < index && marked[above] { marked[index] = true }
    }
    // An answer goes with the question above it.
    var last = -Self.reach - 1
    return marked.indices.map { index in
      if marked[index] { last = index }
      return index - last <= Self.reach
    }
  }

  /// Whether the words of two units ask some of the five, one says that they come, or five are set alike.
  ///
  /// One that looks like one of them is a heading of something else: "Research".
  private var hasWordings: Bool {
    let sure = Self.sure
    var worded = 0
    for set in evidence {
      if set.meets(sure) { return true }
      if set.contains(.fiveQuestion) { worded += 1 }
      if worded == 2 { return true }
    }
    return false
  }

  private static let sure: EvidenceSet = [
    .fiveQuestionStrong, .inFiveSeries, .inFiveWindow, .beforeFiveSeries, .beforeFiveWindow, .fiveInHeading,
    .groupOfFive,
  ]

  /// How many units an answer may run on.
  private static let reach = 6

  private static let traces = sure.union([.fiveQuestion])
}
