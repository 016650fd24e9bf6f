/// The words of a heading under every key that it may be known by, made once for all who look it up.
public struct HeadingWords: Sendable {
  /// Where the heading stands.
  public let range: Range<Int>
  /// The key of the heading, as `HeadingKey.normalize` gives it.
  public let key: [UInt8]
  /// The key, where it says something, and the keys that the heading may be known by instead: what stands in the
  /// trailing parentheses, the text with them, without its question mark, with a bare leading number.
  let keys: [[UInt8]]
  /// The words without what decorates them, where there are two sides to them; empty elsewhere.
  private let twoSided: [UInt32]

  /// Reads a heading.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    (key, keys, twoSided) = HeadingText.read(bytes, range) { Self.read($0) }
  }

  private static func read(_ text: HeadingText) -> (key: [UInt8], keys: [[UInt8]], twoSided: [UInt32]) {
    var text = text
    text.stripEnds()
    let whole = text
    let parenthetical = text.takeParenthetical()
    let key = HeadingKey.fold(text.scalars)
    var keys: [[UInt8]] = key.isEmpty ? [] : [key]
    func add(_ scalars: UnsafeBufferPointer<UInt32>) {
      let key = HeadingKey.fold(scalars)
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    // What is listed as Hanja may be Chinese or Japanese after all.
    if text.scalars.contains(where: { Scalars.isHan($0) }) {
      let unread = HeadingKey.fold(text.scalars, readsHanja: false)
      if !keys.contains(unread) { keys.append(unread) }
    }
    if let parenthetical {
      whole.scalars.filter { $0 != 0x28 && $0 != 0x29 }.withUnsafeBufferPointer { add($0) }
      var inner = HeadingText(parenthetical)
      inner.stripEnds()
      add(inner.scalars)
    }
    if let last = text.scalars.last, last == 0x3F || last == 0x21 {
      add(UnsafeBufferPointer(rebasing: text.scalars.dropLast()))
    }
    if let joined = text.withoutInnerBrackets() {
      joined.kept.withUnsafeBufferPointer { add($0) }
      joined.dropped.withUnsafeBufferPointer { add($0) }
    }
    if let unnumbered = text.withoutBareNumber() { add(unnumbered) }
    if let unnumbered = text.withoutTrailingNumber() { add(unnumbered) }
    return (key, keys, whole.parts() == nil ? [] : Array(whole.scalars))
  }

  /// The keys of the two sides of a colon, a bar, a spaced dash or a leading bracket; empty without one.
  var parts: [[UInt8]] {
    guard !twoSided.isEmpty else { return [] }
    return twoSided.withUnsafeBufferPointer { scalars in
      guard let (left, right) = HeadingText(scalars).parts() else { return [] }
      return [HeadingKey.key(of: HeadingText(left)), HeadingKey.key(of: HeadingText(right))]
    }
  }
}
