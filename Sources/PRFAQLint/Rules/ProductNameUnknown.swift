/// The draft makes plain what its product is called.
public struct ProductNameUnknown: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "product-name-unknown", category: .headline, severity: .info,
    source: """
      Bryar & Carr, Working Backwards (2021), ch. 5: name the product. Where nothing tells its name, the rules about the \
      name say nothing; this one says so.
      """,
    summary: Text(ko: "문서에서 제품 이름을 알 수 있습니다.", en: "The draft makes plain what its product is called."),
    rationale: Text(
      ko: "이름을 알 수 없으면 제목과 요약, 문제에 이름이 제대로 쓰였는지 살필 수 없습니다.",
      en: "Without a name nothing can be said about how headline, summary and problem use it."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        "⚑⚐" + ExampleDraft.ko.replacing(.title, heading: "# PR/FAQ", "").text.replacing("달빛세탁", with: "우리")),
      .fails(
        .en,
        "⚑⚐"
          + ExampleDraft.en.replacing(.title, heading: "# PR/FAQ", "").text.replacing("ShedShare", with: "we")
      ),
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

extension String {
  /// The text with one word in place of another.
  fileprivate func replacing(_ word: String, with other: String) -> String {
    var pieces: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      pieces.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return (pieces + [rest]).joined(separator: other)
  }
}
