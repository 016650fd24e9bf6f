/// The words of a heading under every key that it may be known by, made once for all who look it up.
public struct HeadingWords: Sendable {
  /// Where the heading stands.
  public let range: Range<Int>
  /// The key of the heading, as `HeadingKey.normalize` gives it, and those that it may be known by instead: what
  /// stands in the trailing parentheses, the text with them, without its question mark, without a bare number.
  let keys: HeadingKeys
  /// The words without what decorates them, where there are two sides to them; empty elsewhere.
  private let twoSided: [UInt32]

  /// Reads a heading.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    (keys, twoSided) = HeadingText.read(bytes, range) { Self.read($0) }
  }

  /// The key of the heading, as `HeadingKey.normalize` gives it.
  public var key: [UInt8] { keys.forEach { Array($0) } ?? [] }

  /// What comes of each key that says something, in order, until there is something.
  @inline(__always)
  func first<Result>(_ body: (_ key: UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    keys.forEach { $0.isEmpty ? nil : body($0) }
  }

  /// The same for the keys that may be a wording of the product's: none of these ends with a question mark.
  @inline(__always)
  func firstWording<Result>(_ body: (_ key: UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    keys.forEach { $0.isEmpty || $0[$0.count - 1] == 0x3F ? nil : body($0) }
  }

  private static func read(_ text: HeadingText) -> (keys: HeadingKeys, twoSided: [UInt32]) {
    var text = text
    text.stripEnds()
    let whole = text
    let parenthetical = text.takeParenthetical()
    let keys = HeadingKeys(of: whole, mayHaveMore: parenthetical != nil) { keys in
      keys.add(text.scalars)
      // What is listed as Hanja may be Chinese or Japanese after all.
      if text.traits.contains(.han), text.scalars.contains(where: { Scalars.isHan($0) }) {
        keys.add(text.scalars, readsHanja: false)
      }
      if let parenthetical {
        whole.withoutParentheses().withUnsafeBufferPointer { keys.add($0) }
        var inner = HeadingText(parenthetical, traits: whole.traits)
        inner.stripEnds()
        keys.add(inner.scalars)
      }
      if let last = text.scalars.last, last == 0x3F || last == 0x21 {
        keys.addFirst(withoutMark: UInt8(last))
      }
      if let joined = text.withoutInnerBrackets() {
        joined.kept.withUnsafeBufferPointer { keys.add($0) }
        joined.dropped.withUnsafeBufferPointer { keys.add($0) }
      }
      if let unnumbered = text.withoutBareNumber() { keys.add(unnumbered) }
      if let unnumbered = text.withoutTrailingNumber() { keys.add(unnumbered) }
    }
    return (keys, whole.parts() == nil ? [] : Array(whole.scalars))
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
