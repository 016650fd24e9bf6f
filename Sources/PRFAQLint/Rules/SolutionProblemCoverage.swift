internal import PRFAQModel
internal import PRFAQProse

/// The solution answers every problem that the release tells.
public struct SolutionProblemCoverage: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "solution-problem-coverage", category: .solution, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 고객이 느끼는 문제를 제품이 어떻게 푸는지 적는다. punt-labs/prfaq: \
        불편 하나하나를 어떻게 없애는지 적는다. 같은 낱말을 찾는 방식이라 비슷한말은 놓칠 수 있습니다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: how the product solves the problem that \
        customers feel. punt-labs/prfaq: how each pain point is resolved. Words in common \
        are looked for, so a synonym may go unseen.
        """),
    summary: Text(
      ko: "해결책은 앞에서 말한 문제에 하나씩 답합니다.", en: "The solution answers every problem that is told."),
    rationale: Text(
      ko: "답하지 않은 문제는 풀지 못한 문제이거나, 애초에 고객의 문제가 아니었던 것입니다.",
      en: "A problem without an answer is either unsolved or was none of the customer's."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko,
        note: Text(
          ko: "‘셋째’처럼 차례를 맞추면 낱말이 달라도 됩니다.",
          en: "Answers in the order of the problems need no words in common."),
        ExampleDraft.ko.with(
          .solution, "첫째, 기사가 밤 11시에 가방을 걷어 간다. 둘째, 앱에서 ‘수거’를 누르면 끝난다. 셋째, 건조까지 마쳐 아침에 돌려준다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .problem,
          """
          1. 퇴근하면 밤 10시라 세탁기를 돌리지 못한다. 옆집에서 소음 항의를 받아 빨래가 일주일씩 밀린다.
          2. ⚑강아지 산책이 저녁마다 미뤄진다.⚐
          3. 널 곳이 없어 옷에서 냄새가 난다. 다시 빠느라 물과 시간을 버린다.
          """)),
      .fails(
        .en,
        ExampleDraft.en.with(
          .problem,
          """
          1. A drill is used for 13 minutes in its life and costs $70. Renters lose the cupboard to it.
          2. ⚑Landlords forbid nails, so deposits are lost.⚐
          3. Borrowing a tool from a neighbour is awkward, so the shelf stays in its box for months.
          """)),
    ],
    yieldsTo: RuleMetadata.unwritten + ["problem-missing", "solution-missing", "solution-no-mechanism"],
    languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each of several problems that shares no word with the solution.
  public func findings(in facts: Facts) -> [Finding] {
    let items = facts.release.problemItems
    guard items.count > 2, items[0].form != .paragraph, !facts.release.solution.isEmpty,
      facts.release.solution.allSatisfy({ facts.isWritten($0) }),
      !answersInOrder(items.count, facts.release.solution)
    else { return [] }
    var open = items.indices.filter { index in
      let passage = items[index].passage
      return passage.stems.count > 2 && facts.isWritten(passage)
    }
    // How to begin and what people say may answer a problem as well.
    for answers in [facts.release.solution, facts.release.calls, facts.release.quotes.map { $0.passage }] {
      if open.isEmpty { return [] }
      var known = StemSet(capacity: answers.reduce(0) { $0 + $1.stems.count })
      for answer in answers { for stem in answer.stems { known.insert(stem.key) } }
      open.removeAll { items[$0].passage.stems.contains { known.contains($0.key) } }
    }
    // A figure says how large the others are more often than it is a problem of its own.
    open.removeAll { items[$0].passage.hasQuantity(in: items[$0].passage.all) }
    // Where several share nothing, the solution speaks in other words altogether.
    guard open.count == 1 else { return [] }
    return open.map { report(items[$0], number: $0 + 1, in: facts) }
  }

  /// Whether the solution counts as many answers as there are problems.
  private func answersInOrder(_ count: Int, _ solution: [Passage]) -> Bool {
    solution.reduce(0) { $0 + $1.count(.ordinal) } >= count || solution.count >= count
  }

  private func report(_ item: ProblemItem, number: Int, in facts: Facts) -> Finding {
    finding(
      at: item.range,
      message: Text(
        ko: "\(number)번째 문제에 답하는 말을 해결책에서 찾지 못했습니다.",
        en: "The solution has no words in common with problem \(number)."),
      evidence: facts.excerpt(item.range),
      help: Text(
        ko: "해결책에 이 문제가 어떻게 풀리는지 쓰세요. 풀지 않을 문제라면 지우세요. 다른 말로 이미 답했다면 넘어가도 됩니다.",
        en: """
          Say in the solution how this is solved, or take the problem out; if it is answered in other words, leave it.
          """),
      question: Text(
        ko: "이 문제를 겪던 고객은 제품을 쓰고 나서 무엇이 달라지나요?",
        en: "What changes for a customer who had this problem?"))
  }
}
