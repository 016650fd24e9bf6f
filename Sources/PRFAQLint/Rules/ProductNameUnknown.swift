/// The draft makes plain what its product is called.
public struct ProductNameUnknown: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "product-name-unknown", category: .headline, severity: .info,
    source: Text(
      ko: """
        Bryar와 Carr, ‘Working Backwards’(2021) 5장: 제품의 이름을 적는다. 이름을 알 길이 없으면 이름에 관한 규칙들이 아무 \
        말도 하지 않으므로, 이 규칙이 대신 알립니다.
        """,
      en: """
        Bryar & Carr, Working Backwards (2021), ch. 5: name the product. Where nothing tells \
        its name, the rules about the name say nothing; this one says so.
        """),
    summary: Text(ko: "문서에서 제품 이름을 알 수 있습니다.", en: "The draft makes plain what its product is called."),
    rationale: Text(
      ko: "이름을 알 수 없으면 제목과 요약, 문제에 이름이 제대로 쓰였는지 살필 수 없습니다.",
      en: "Without a name nothing can be said about how headline, summary and problem use it."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.replacing(.title, heading: "⚑⚐# PR/FAQ", "").replacing(
          .headline, "늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다"
        ).replacing(
          .summary, "(서울=가상일보) 2027년 4월 5일 — 야간 세탁 서비스가 마포구에서 문을 열었다. 혼자 사는 직장인은 세 시간을 돌려받는다."
        ).with(.solution, "고객이 밤 10시 50분까지 가방을 걸고 앱에서 ‘수거’를 누르면 기사가 걷어 간다. 말린 옷이 아침에 돌아온다.")),
      .fails(
        .en,
        ExampleDraft.en.replacing(.title, heading: "⚑⚐# PR/FAQ", "").replacing(
          .headline, "Renters borrow a drill by the hour from a locker on their street"
        ).replacing(
          .summary,
          "LEEDS / Aire Wire / April 5, 2027 — Forty tool lockers opened today in Leeds. A renter pays $3 by the hour."
        ).with(
          .solution, "The customer scans the door, picks a tool and unlocks it; nobody waits for a hire shop."
        )),
    ],
    yieldsTo: RuleMetadata.unwritten, isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding when neither front matter nor title nor text tell a name.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.product == nil, facts.release.isTold else { return [] }
    return [
      absence(
        at: facts.documentStart,
        message: Text(ko: "제품 이름을 알 수 없습니다.", en: "Nothing tells what the product is called."),
        help: Text(
          ko: "머리말에 `product:`를 적거나, 문서 제목을 ‘이름 PR/FAQ’로 쓰세요.",
          en: "Say `product:` in the front matter, or call the document “Name PR/FAQ”."),
        question: Text(ko: "고객은 이 제품을 무엇이라고 부르나요?", en: "What do customers call it?"))
    ]
  }
}
