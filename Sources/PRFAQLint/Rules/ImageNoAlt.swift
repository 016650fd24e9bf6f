internal import PRFAQModel
internal import PRFAQProse

/// An image says in words what it shows.
public struct ImageNoAlt: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "image-no-alt", category: .visuals, severity: .warning,
    source: Text(
      ko: "웹 콘텐츠 접근성 지침(1.1.1): 그림에는 대체 글이 있다.",
      en: """
        The Web Content Accessibility Guidelines (1.1.1): pictures have a text alternative.
        """),
    summary: Text(ko: "그림에는 무엇을 보여 주는지 적은 글이 있습니다.", en: "An image says in words what it shows."),
    rationale: Text(
      ko: "그림이 열리지 않거나 보이지 않는 사람에게는 대체 글이 그림입니다. 쓰다 보면 무엇을 보여 주려 했는지 분명해집니다.",
      en: "To whoever cannot see the image, or cannot load it, its text is the image."),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(
          .visual, "밤 11시, 세영은 가방을 건다.\n\n![문고리에 걸린 회색 가방](https://moonwash.example/bag.png)")),
      .passes(
        .en,
        ExampleDraft.en.with(
          .visual, "Priya scans the door.\n\n![A lit locker](https://shedshare.example/door.png)")),
      .fails(
        .ko, ExampleDraft.ko.with(.visual, "밤 11시, 세영은 가방을 건다.\n\n⚑![](https://moonwash.example/bag.png)⚐")),
      .fails(
        .en,
        ExampleDraft.en.with(.visual, "Priya scans the door.\n\n⚑![](https://shedshare.example/door.png)⚐")),
    ],
    yieldsTo: ["link-empty", "image-file-missing"], isOptIn: true, fix: .unsafe)

  /// Creates the rule.
  public init() {}

  /// One finding for each image without an alternative text; the file's name makes a first draft of one.
  public func findings(in facts: Facts) -> [Finding] {
    facts.links.compactMap { link in
      guard link.isImage, link.text.trimmed.isEmpty, !link.destination.isEmpty,
        facts.words(link.range).hasPrefix("![]")
      else { return nil }
      let name = String(link.destination.split(separator: "/").last ?? "").split(separator: ".").first ?? ""
      let draft = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
      let place = link.range.lowerBound + 2..<link.range.lowerBound + 2
      return finding(
        at: link.range,
        message: Text(ko: "그림에 대체 글이 없습니다.", en: "The image has no alternative text."),
        evidence: facts.excerpt(link.range),
        help: Text(
          ko: "대괄호 안에 그림이 보여 주는 장면을 한 구절로 쓰세요.",
          en: "Say between the brackets what the image shows, in a phrase."),
        question: Text(
          ko: "전화로 설명한다면 이 그림을 뭐라고 하시겠어요?", en: "How would you describe it on the telephone?"),
        fixes: draft.isEmpty || draft.contains("]")
          ? []
          : [
            Fix(
              title: Text(ko: "파일 이름으로 채우기", en: "Fill it from the file's name"), safety: .unsafe,
              edits: [Fix.Edit(range: place, replacement: draft)])
          ])
    }
  }
}
