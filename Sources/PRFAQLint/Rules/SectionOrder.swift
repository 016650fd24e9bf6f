internal import PRFAQModel

/// The items of the release come in the order in which readers expect them.
public struct SectionOrder: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "section-order", category: .structure, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”과 Ian McAllister의 개요: 제목, 부제, 요약, 문제, 해결책, 두 \
        인용(순서는 자유), 이용 안내.
        """,
      en: """
        flex.team, “Amazon Working Backwards”, and Ian McAllister's outline: headline, \
        subheadline, summary, problem, solution, quotations in either order, call to action.
        """),
    summary: Text(
      ko: "보도자료는 제목, 부제, 요약, 문제, 해결책, 인용, 이용 안내의 순서입니다.",
      en:
        "The release goes from headline over summary, problem, solution and quotations to the call to action."
    ),
    rationale: Text(
      ko: "문제를 알기 전에 해결책을 읽으면 무엇이 좋아졌는지 알 수 없습니다.",
      en: "Who reads the solution before the problem cannot tell what got better."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "두 인용의 순서는 자유롭습니다.", en: "The quotations may come in either order."),
        ExampleDraft.koNarrative.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.swapped(.problem, .solution, mark: .problem)),
      .fails(.en, ExampleDraft.en.swapped(.leaderQuote, .callToAction, mark: .leaderQuote)),
    ],
    yieldsTo: ["missing-press-release", "section-duplicate"], isOptIn: true, isAboutOrder: true)

  /// Creates the rule.
  public init() {}

  /// One finding at the first item that stands behind one that should follow it.
  public func findings(in facts: Facts) -> [Finding] {
    // In running text items flow into each other; only headings and labels show an order that somebody chose.
    guard facts.hasNamedItems else { return [] }
    var latest = 0
    for part in facts.draft.parts {
      guard let rank = Self.rank(part.kind), let heading = part.headingRange else { continue }
      if rank < latest { return [report(heading, in: facts)] }
      latest = max(latest, rank)
    }
    return []
  }

  private static func rank(_ kind: PartKind) -> Int? {
    switch kind {
    case .headline: 1
    case .subheadline: 2
    case .summary: 3
    case .problem: 4
    case .solution: 5
    case .customerQuote, .leaderQuote, .quote, .gettingStarted: 6
    case .callToAction: 7
    default: nil
    }
  }

  private func report(_ heading: Range<Int>, in facts: Facts) -> Finding {
    let words = facts.words(heading)
    return finding(
      at: heading,
      message: Text(ko: "‘\(words)’의 자리가 뒤바뀌었습니다.", en: "“\(words)” comes later than readers expect it."),
      evidence: words,
      help: Text(
        ko: "제목, 부제, 요약, 문제점, 해결책, 인용, 이용 안내의 순서로 옮기세요.",
        en:
          "Put headline, subheadline, summary, problem, solution, quotations and call to action in this order."
      ),
      question: Text(
        ko: "이 순서로 쓴 까닭이 고객에게 있나요?", en: "Is there a reason of the customer's for this order?"))
  }
}

extension ExampleDraft {
  /// The Markdown of the draft with two sections exchanged, a finding expected at the heading of one.
  fileprivate func swapped(_ first: Section, _ second: Section, mark: Section) -> String {
    var copy = self
    guard let left = copy.entries.firstIndex(where: { $0.section == first }),
      let right = copy.entries.firstIndex(where: { $0.section == second })
    else { return text }
    copy.entries.swapAt(left, right)
    for index in copy.entries.indices where copy.entries[index].section == mark {
      let words = copy.entries[index].heading.drop { $0 == "#" || $0 == " " }
      copy.entries[index].heading = "### ⚑\(words)⚐"
    }
    return copy.text
  }
}
