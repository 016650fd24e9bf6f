internal import PRFAQProse

/// The release says by how much something gets better.
///
/// Judged of headline, subheadline, summary and solution together: one number with its unit in any of them will do, a
/// number in words as well. Dates are none.
public struct BenefitUnquantified: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "benefit-unquantified", category: .solution, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 형용사를 데이터로 바꾼다. flex.team의 “Amazon Working Backwards”: 혜택을 요약한다.",
      en: """
        Amazon's guide to writing: replace adjectives with data. flex.team, “Amazon Working Backwards”: sum the benefit \
        up.
        """),
    summary: Text(
      ko: "보도자료는 얼마나 나아지는지 수치로 말합니다.", en: "The release says by how much something gets better."),
    rationale: Text(
      ko: "수치가 하나도 없는 혜택은 출시한 뒤에 지켜졌는지 확인할 수 없습니다.",
      en: "Of a benefit without any number nobody can tell after the launch whether it was kept."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(ko: "해결책에 수치 하나만 있어도 됩니다.", en: "One number in the solution is enough."),
        english.replacing(
          .solution,
          "The customer scans the door, picks a tool and unlocks it. A missing bit is swapped by a runner within two hours."
        ).text),
      .fails(
        .en, english.replacing(.solution, "⚑The customer scans the door, picks a tool and unlocks it.⚐").text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.headline, "달빛세탁, 늦게 퇴근하는 직장인의 빨래를 문 앞에서 걷어 간다").replacing(
          .subheadline, "빨래방에 갈 시간이 없는 직장인이 아침에 갠 옷을 문 앞에서 받는다"
        ).replacing(
          .summary,
          "(서울=가상일보) 2027년 4월 5일 — 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. 달빛세탁은 문 앞의 빨래를 걷어 개어서 돌려준다."
        ).with(.solution, "⚑고객이 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 말리고 갠 옷이 문 앞으로 돌아온다.⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + [
      "solution-missing", "summary-missing", "solution-no-mechanism", "problem-missing",
    ], languages: [.ko, .koHanja, .en, .ja, .zh])

  private static let english = ExampleDraft.en.replacing(
    .summary,
    "LEEDS / Aire Wire / April 5, 2027 — ShedShare today opened tool lockers in Leeds. A renter unlocks a drill by phone and hangs the shelf the same evening."
  )

  /// Creates the rule.
  public init() {}

  /// One finding for a release that promises without a number.
  public func findings(in facts: Facts) -> [Finding] {
    let release = facts.release
    guard let first = release.solution.first(where: { !facts.draft.isHeading(at: $0.range.lowerBound) }),
      !release.summary.isEmpty
    else { return [] }
    let heads = [release.headline, release.subheadline].compactMap { $0 }
    let told = heads + release.summary + release.solution
    guard told.allSatisfy({ facts.isWritten($0) }), !told.contains(where: { $0.hasQuantity(in: $0.all) }),
      !(heads + release.solution).contains(where: { $0.hasFigure })
    else { return [] }
    return [
      finding(
        at: first.range,
        message: Text(
          ko: "요약과 해결책 어디에도 얼마나 나아지는지 수치가 없습니다.",
          en: "Neither summary nor solution has a number that says by how much it gets better."),
        evidence: facts.excerpt(first.range),
        help: Text(
          ko: "고객이 쓰는 시간, 돈, 횟수 가운데 하나를 골라 전과 후를 쓰세요. 아직 재지 않았다면 목표라고 밝히세요.",
          en: """
            Choose one thing that customers spend, time, money or tries, and give it before and after; if it has not \
            been measured, call it a goal.
            """),
        question: Text(
          ko: "한 달 뒤 고객에게 무엇이 얼마나 달라졌는지 묻는다면 어떤 수치를 기대하시나요?",
          en: "Asked after a month what has changed for customers, which number would you hope to hear?"))
    ]
  }
}
