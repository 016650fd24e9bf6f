/// The words of a heading under every key that it may be known by, made once for all who look it up.
public struct HeadingWords: Sendable {
  /// Where the heading stands.
  public let range: Range<Int>
  /// The key of the heading, as `HeadingKey.normalize` gives it.
  public let key: [UInt8]
  /// The keys that the heading may be known by instead: what stands in the trailing parentheses, the text with them,
  /// without its question mark, with a bare leading number.
  private let others: [[UInt8]]
  /// The words without what decorates them, where there are two sides to them; empty elsewhere.
  private let twoSided: [UInt32]

  /// Reads a heading.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    (key, others, twoSided) = HeadingText.read(bytes, range) { Self.read($0) }
  }

  /// What comes of each key that says something, in order, until there is something.
  @inline(__always)
  func first<Result>(_ body: (_ key: [UInt8]) -> Result?) -> Result? {
    if !key.isEmpty, let result = body(key) { return result }
    for key in others { if let result = body(key) { return result } }
    return nil
  }

  private static func read(_ text: HeadingText) -> (key: [UInt8], others: [[UInt8]], twoSided: [UInt32]) {
    var text = text
    text.stripEnds()
    let whole = text
    let parenthetical = text.takeParenthetical()
    let key = HeadingKey.fold(text.scalars, text.traits)
    var others: [[UInt8]] = []
    @inline(__always)
    func add(_ other: [UInt8], to others: inout [[UInt8]]) {
      if !other.isEmpty, other != key, !others.contains(other) { others.append(other) }
    }
    @inline(__always)
    func add(_ scalars: UnsafeBufferPointer<UInt32>, to others: inout [[UInt8]]) {
      add(HeadingKey.fold(scalars, whole.traits), to: &others)
    }
    // What is listed as Hanja may be Chinese or Japanese after all.
    if text.traits.contains(.han), text.scalars.contains(where: { Scalars.isHan($0) }) {
      let unread = HeadingKey.fold(text.scalars, text.traits, readsHanja: false)
      if unread != key { others.append(unread) }
    }
    if let parenthetical {
      whole.scalars.filter { $0 != 0x28 && $0 != 0x29 }.withUnsafeBufferPointer { add($0, to: &others) }
      var inner = HeadingText(parenthetical, traits: whole.traits)
      inner.stripEnds()
      add(inner.scalars, to: &others)
    }
    if let last = text.scalars.last, last == 0x3F || last == 0x21, key.last == UInt8(last) {
      // What a key is without its last mark and the blank before it, folding says as well.
      add(Array(key.dropLast(key.dropLast().last == 0x20 ? 2 : 1)), to: &others)
    }
    if let joined = text.withoutInnerBrackets() {
      joined.kept.withUnsafeBufferPointer { add($0, to: &others) }
      joined.dropped.withUnsafeBufferPointer { add($0, to: &others) }
    }
    if let unnumbered = text.withoutBareNumber() { add(unnumbered, to: &others) }
    if let unnumbered = text.withoutTrailingNumber() { add(unnumbered, to: &others) }
    return (key, others, whole.parts() == nil ? [] : Array(whole.scalars))
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
