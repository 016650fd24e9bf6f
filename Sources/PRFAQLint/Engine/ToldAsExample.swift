internal import PRFAQModel
internal import PRFAQProse

extension Facts {
  /// Whether a document says above its release that it is an example for others to learn from.
  var isToldAsExample: Bool {
    let end = draft.parts.first { $0.kind.isRelease && $0.kind != .pressRelease }?.range.lowerBound ?? 0
    return prose.blocks.prefix { prose.source($0.text).lowerBound < end }.contains {
      says(Self.exampleWords, in: $0.text)
    }
  }

  private static let exampleWords = Phrases([
    "an example of a pr", "example pr/faq", "example prfaq", "example pr-faq", "example press release",
    "sample pr",
    "this is an example", "this document is an example", "worked example", "fictional example",
    "fictitious name",
    "for illustration only", "not a real press release", "작성 예시", "작성예시", "예시 문서", "예시입니다", "예시이다", "가상의 예시",
    "연습용", "교육용 예", "견본", "記入例", "サンプル文書", "文書の例です", "架空の例", "示例文档", "仅供示例", "範例文件",
  ])
}
