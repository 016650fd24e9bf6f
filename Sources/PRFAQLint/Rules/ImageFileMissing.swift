internal import PRFAQModel

/// Every local image is there.
///
/// Nothing is fetched: addresses on the web are left alone, and so are paths from the root of a site, whose place
/// on the disk nobody knows.
public struct ImageFileMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "image-file-missing", category: .visuals, severity: .warning,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”에서 이끌어 냈습니다. 시안은 결정하는 사람에게 보이는 것이므로 파일이 글과 함께 \
        가야 합니다.
        """,
      en: """
        Follows from flex.team, “Amazon Working Backwards”: the mock-up is shown to those \
        who decide, so its file has to travel with the text.
        """),
    summary: Text(ko: "그림 파일이 적힌 자리에 있습니다.", en: "Image files are where the text says."),
    rationale: Text(
      ko: "그림이 뜨지 않는 초안은 쓴 사람의 컴퓨터에서만 온전합니다. 파일을 함께 올리지 않았거나 이름이 바뀐 것입니다.",
      en: """
        A draft with a broken image is complete only on its author's machine: the file was not committed, or renamed.
        """),
    examples: [
      .passes(
        .ko, ExampleDraft.ko.with(.visual, "![문고리에 걸린 회색 가방](images/bag.png)"),
        existingPaths: ["images/bag.png"]),
      .passes(
        .en,
        note: Text(
          ko: "파일 이름은 인코딩되어 있어도 되고, # 뒤는 파일 이름이 아닙니다.",
          en: "The file name may be encoded, and what follows a # is no part of it."),
        ExampleDraft.en.with(.visual, "![The locker at night](images/locker%20door.png#gh-dark-mode-only)"),
        existingPaths: ["images/locker door.png"]),
      .passes(
        .en,
        note: Text(
          ko: "웹 주소, 사이트의 절대 경로, 안에 담긴 그림은 찾아보지 않습니다.",
          en: "Addresses on the web, paths of a site and pictures within the text are not looked for."),
        ExampleDraft.en.with(
          .visual,
          "![The map](https://img.example/map.png) ![The door](/static/door.png) ![A dot](data:image/gif;base64,R0lGOD)"
        )),
      .fails(
        .ko, ExampleDraft.ko.with(.visual, "⚑![문고리에 걸린 회색 가방](images/bag.png)⚐"),
        mended: ["images/bag.png": "https://img.example/bag.png"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .visual,
          "⚑![The locker](C:/Users/priya/Desktop/locker.png)⚐\n\n<img ⚑src=\"door.png\"⚐ alt=\"The door\">"),
        mended: [
          "C:/Users/priya/Desktop/locker.png": "https://img.example/locker.png",
          "src=\"door.png\"": "src=\"https://img.example/door.png\"",
        ]),
    ],
    yieldsTo: ["link-empty", "placeholder"])

  /// Creates the rule.
  public init() {}

  /// One finding for each image whose file does not exist.
  public func findings(in facts: Facts) -> [Finding] {
    LocalImage.all(in: facts.draft).compactMap { image in
      guard !facts.existingPaths.contains(image.destination), !facts.existingPaths.contains(image.path) else {
        return nil
      }
      return finding(
        at: image.range,
        message: Text(
          ko: "‘\(image.path)’ 파일이 없습니다.", en: "The file “\(image.path)” does not exist."),
        evidence: facts.words(image.range),
        help: Text(
          ko: "그림 파일을 문서와 함께 올리거나, 문서를 기준으로 한 경로로 고치세요.",
          en:
            "Commit the image with the document, or correct the path; it is read from the document's folder."),
        question: Text(ko: "이 그림은 지금 어디에 있나요?", en: "Where is this picture now?"))
    }
  }
}
