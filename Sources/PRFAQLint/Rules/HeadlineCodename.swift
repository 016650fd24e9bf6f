internal import PRFAQProse

/// The headline uses a name that customers will know, not a code name.
public struct HeadlineCodename: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-codename", category: .headline, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq: 제목에 쓴 프로젝트 코드명을 흔한 실수로 꼽는다.",
      en: "punt-labs/prfaq: a project's code name in the headline is a common mistake."),
    summary: Text(ko: "제목에는 고객이 부를 이름을 씁니다.", en: "The headline uses a name that customers will know."),
    rationale: Text(
      ko: "‘프로젝트 벨로시티’는 회의실에서만 통하는 이름입니다.",
      en: "“Project Velocity” means something in the meeting room and nowhere else."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "‘프로젝트’가 고객의 일이면 괜찮습니다.", en: "The customer's own projects are fine."),
        ExampleDraft.ko.with(.headline, "달빛세탁, 프로젝트 마감에 쫓기는 직장인의 빨래를 밤 11시에 걷어 간다")),
      .passes(.en, ExampleDraft.en.text),
      .fails(.ko, ExampleDraft.ko.with(.headline, "⚑프로젝트 벨로시티⚐, 늦게 퇴근하는 1인 가구의 빨래를 밤에 걷어 간다")),
      .fails(.en, ExampleDraft.en.with(.headline, "⚑Project Velocity⚐ lends renters a drill from a locker")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["headline-missing"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for a headline that opens with a project and its name.
  public func findings(in facts: Facts) -> [Finding] {
    guard let headline = facts.release.headline, facts.isWritten(headline), let name = codename(headline)
    else {
      return []
    }
    let range = headline.source(name)
    let words = facts.words(range)
    return [
      finding(
        at: range,
        message: Text(ko: "제목에 사내 이름이 있습니다: ‘\(words)’.", en: "The headline uses a code name: “\(words)”."),
        evidence: words,
        help: Text(
          ko: "고객에게 부를 이름을 정해 쓰세요. 아직 없다면 하는 일로 부르세요.",
          en: "Choose the name by which customers will call it; until there is one, say what it does."),
        question: Text(ko: "고객은 이 제품을 무엇이라고 부르게 되나요?", en: "What will customers call it?"))
    ]
  }

  /// `Project` with a capital and a name behind it, or `프로젝트` with a name and a comma, at the start.
  private func codename(_ headline: Passage) -> Range<Int>? {
    let text = headline.written
    if headline.language.isKorean {
      let opening = Array("프로젝트 ".utf8)
      guard text.starts(with: opening),
        let end = text[opening.count...].firstIndex(where: { $0 == 0x20 || $0 == 0x2C }), text[end] == 0x2C
      else { return nil }
      return 0..<end
    }
    let opening = Array("Project ".utf8)
    guard text.starts(with: opening), text.count > opening.count, text[opening.count] &- 0x41 < 26 else {
      return nil
    }
    let end = text[opening.count...].firstIndex { !$0.isLetterByte } ?? text.count
    return 0..<end
  }
}
