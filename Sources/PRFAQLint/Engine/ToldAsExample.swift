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

  private static let exampleWords = Phrases(list: "told-as-example-example-words")
}
