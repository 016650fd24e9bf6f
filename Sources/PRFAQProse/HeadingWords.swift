/// The words of a heading under every key that it may be known by, made once for all who look it up.
public struct HeadingWords: Sendable {
  /// Where the heading stands.
  public let range: Range<Int>
  /// The key of the heading, as `HeadingKey.normalize` gives it.
  public let key: [UInt8]
  /// The key, where it says something, and the keys that the heading may be known by instead: what stands in the
  /// trailing parentheses, the text with them, without its question mark, with a bare leading number.
  let keys: [[UInt8]]
  /// The words without what decorates them.
  private let whole: HeadingText

  /// Reads a heading.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    var text = HeadingText(bytes, range)
    text.stripEnds()
    whole = text
    let parenthetical = text.takeParenthetical()
    let key = HeadingKey.fold(text.scalars)
    var keys: [[UInt8]] = key.isEmpty ? [] : [key]
    func add(_ scalars: [UInt32]) {
      let key = HeadingKey.fold(scalars)
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    // What is listed as Hanja may be Chinese or Japanese after all.
    if text.scalars.contains(where: { Scalars.isHan($0) }) {
      let unread = HeadingKey.fold(text.scalars, readsHanja: false)
      if !keys.contains(unread) { keys.append(unread) }
    }
    if let parenthetical {
      add(whole.scalars.filter { $0 != 0x28 && $0 != 0x29 })
      var inner = HeadingText(parenthetical)
      inner.stripEnds()
      add(inner.scalars)
    }
    if let last = text.scalars.last, last == 0x3F || last == 0x21 {
      add(Array(text.scalars[..<(text.scalars.count - 1)]))
    }
    if let joined = text.withoutInnerBrackets() {
      add(joined.kept)
      add(joined.dropped)
    }
    if let unnumbered = text.withoutBareNumber() { add(unnumbered) }
    if let unnumbered = text.withoutTrailingNumber() { add(unnumbered) }
    self.key = key
    self.keys = keys
  }

  /// The keys of the two sides of a colon, a bar, a spaced dash or a leading bracket; empty without one.
  var parts: [[UInt8]] {
    whole.parts().map { part in
      var part = HeadingText(part)
      part.stripEnds()
      _ = part.takeParenthetical()
      return HeadingKey.fold(part.scalars)
    }
  }
}
