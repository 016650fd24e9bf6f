/// The headline names the product.
public struct HeadlineMissingProduct: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "headline-missing-product", category: .headline, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 제품 이름이 든 한 문장. Bryar와 Carr, ‘Working \
        Backwards’(2021) 5장: 고객이 알아듣게 제품의 이름을 부른다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: one sentence that names the product. Bryar & \
        Carr, Working Backwards (2021), ch. 5: name the product in a way that the customer \
        understands.
        """),
    summary: Text(ko: "제목에는 제품 이름이 있습니다.", en: "The headline names the product."),
    rationale: Text(
      ko: "제목만 읽은 사람도 이름을 기억해야 찾아올 수 있습니다. 이름이 본문에 가서야 나오면 소식이 아니라 설명이 됩니다.",
      en: """
        Somebody who reads nothing but the headline has to know what to look for. A name that comes later makes the \
        headline a description instead of news.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "띄어쓰기와 조사는 달라도 됩니다.", en: "Spacing and particles may differ."),
        ExampleDraft.ko.with(.headline, "달빛 세탁이 늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다")),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en, note: Text(ko: "이름을 알 수 없으면 묻지 않습니다.", en: "Where nothing tells the name, nothing is asked."),
        ExampleDraft.en.replacing(.title, heading: "# PR/FAQ", "").with(
          .headline, "Renters borrow a drill by the hour from a locker on their street")),
      .fails(.ko, ExampleDraft.ko.with(.headline, "⚑늦게 퇴근하는 1인 가구의 빨래를 밤 11시에 걷어 간다⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(.headline, "⚑Renters borrow a drill by the hour from a locker on their street⚐")),
    ],
    yieldsTo: RuleMetadata.unwritten + ["headline-missing"])

  /// Creates the rule.
  public init() {}

  /// One finding for a headline without the product's name.
  public func findings(in facts: Facts) -> [Finding] {
    // A name that nothing but its return tells may be the company's.
    guard let product = facts.product, product.source != .recurring, let headline = facts.release.headline,
      facts.isWritten(headline), !product.isNamed(in: headline)
    else { return [] }
    // A name in quotation marks may be the product's, whatever the document's title calls it.
    let marks = ["‘", "“", "«", "「", "『"]
    if product.source == .title, marks.contains(where: { headline.string(headline.all).contains($0) }) {
      return []
    }
    let name = product.name
    return [
      finding(
        at: headline.range,
        message: Text(
          ko: "제목에 제품 이름(\(name))이 없습니다.", en: "The headline does not name the product (\(name))."),
        evidence: facts.excerpt(headline.range),
        help: Text(
          ko: "제품 이름으로 시작하고, 고객이 얻는 것 하나를 이어 쓰세요.",
          en: "Begin with the product's name and go on with the one thing that the customer gets."),
        question: Text(
          ko: "이 줄만 읽은 고객은 무엇을 검색하게 될까요?",
          en: "What would a customer who reads only this line search for?"))
    ]
  }
}
