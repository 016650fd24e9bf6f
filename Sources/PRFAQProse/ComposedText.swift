/// Text in composed form: Hangul, Latin letters and kana as one scalar each, as keyboards write them.
public enum ComposedText {
  /// The scalars of a text, composed.
  public static func scalars(_ text: some StringProtocol) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars {
      if let last = scalars.last, Composer.isMark(scalar.value),
        let composed = Composer.compose(last, scalar.value)
      {
        scalars[scalars.count - 1] = composed
      } else {
        scalars.append(scalar.value)
      }
    }
    return scalars
  }
}
