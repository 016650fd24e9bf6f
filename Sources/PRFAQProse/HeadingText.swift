/// The scalars of a heading while its decoration is taken off.
///
/// A window over scalars that lie elsewhere: taking off only narrows it, so nothing is copied. It is no longer than
/// the closure that it is handed to.
struct HeadingText {
  private(set) var scalars: UnsafeBufferPointer<UInt32>
  /// What the text may have; most headings have nothing of it, and then need not be looked through for it.
  let traits: Traits

  /// What is told of a text while it is read.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// A bracket or quotation mark that closes.
    static let brackets = Traits(rawValue: 1)
    /// A colon, bar or hyphen.
    static let sides = Traits(rawValue: 2)
    /// A letter of a script without spaces.
    static let wide = Traits(rawValue: 4)
    static let han = Traits(rawValue: 8)
    /// Something that takes three bytes in a key, or four: what is not ASCII, and `&`, which is read as `and`.
    static let long = Traits(rawValue: 16)
    static let all = Traits(rawValue: 31)

    /// What a scalar adds that is neither an ASCII letter nor a Hangul syllable.
    @inline(__always)
    init(of scalar: UInt32) {
      var traits: Traits = []
      if HeadingText.isClosing(scalar) || scalar == 0x22 || scalar == 0x27 { traits.insert(.brackets) }
      if scalar == 0x3A || scalar == 0x7C || scalar == 0x2D { traits.insert(.sides) }
      if scalar >= 0x1100 { traits.insert(Scalars.isHan(scalar) ? [.wide, .han] : .wide) }
      if scalar >= 0x80 || scalar == 0x26 { traits.insert(.long) }
      self = traits
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// Creates a text from scalars that are cleaned already.
  init(_ scalars: UnsafeBufferPointer<UInt32>, traits: Traits = .all) {
    self.scalars = scalars
    self.traits = traits
  }

  /// Runs `body` with the text of bytes: composed, full width folded to half width, Markdown marks and escapes left
  /// out.
  @inline(__always)
  static func read<Result>(_ bytes: [UInt8], _ range: Range<Int>, _ body: (HeadingText) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let range = range.clamped(toCount: bytes.count)
      // A byte gives one scalar at most.
      return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: range.count + 1) { buffer in
        let (count, traits) = read(bytes, range, into: buffer)
        var text = HeadingText(UnsafeBufferPointer(rebasing: buffer[..<count]), traits: traits)
        text.stripAttributes()
        return body(text)
      }
    }
  }

  /// Writes the scalars of a range; returns how many they are and what they have.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into scalars: UnsafeMutableBufferPointer<UInt32>
  ) -> (count: Int, traits: Traits) {
    var traits: Traits = []
    let end = range.upperBound
    var at = range.lowerBound
    var count = 0
    var previous: UInt32 = 0
    while at < end {
      // Plain letters and Hangul syllables are most of what headings have.
      let byte = bytes[at]
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 || byte &- 0x30 < 10 {
        previous = UInt32(byte)
        scalars[count] = previous
        at &+= 1
        count &+= 1
        continue
      }
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, end)
      at += length
      defer { previous = scalar }
      if scalar >= 0xAC00 && scalar <= 0xD7A3 {
        traits.insert(.wide)
        scalars[count] = scalar
        count += 1
        continue
      }
      if scalar >= 0x80 {
        if Scalars.isInvisible(scalar) { continue }
        if count > 0, Composer.isMark(scalar), let composed = Composer.compose(scalars[count - 1], scalar) {
          scalars[count - 1] = composed
          traits.insert(Traits(of: composed))
          continue
        }
      }
      var plain = plain(scalar)
      if plain == 0x2A || plain == 0x60 || plain == 0x7E { continue }
      if plain == 0x5C, at < end, isASCIIPunctuation(UTF8Bytes.scalar(bytes, at, end).value) { continue }
      if plain == 0x5F {
        let isInner =
          Scalars.isLetter(previous) && at < end && Scalars.isLetter(UTF8Bytes.scalar(bytes, at, end).value)
        if !isInner { plain = 0x20 }
      }
      traits.insert(Traits(of: plain))
      scalars[count] = plain
      count += 1
    }
    return (count, traits)
  }

  /// Takes off what stands before and after the words: bullets, numbers, brackets, colons.
  mutating func stripEnds() {
    for _ in 0..<8 {
      let before = scalars.count
      stripTrailing()
      stripLeading()
      unwrap()
      // Nothing but taking off happens here.
      if scalars.count == before { return }
    }
  }

  /// Removes a trailing parenthetical and returns what stands in it.
  mutating func takeParenthetical() -> UnsafeBufferPointer<UInt32>? {
    guard scalars.last == 0x29 else { return nil }
    var depth = 0
    var open = scalars.count
    repeat {
      open -= 1
      if scalars[open] == 0x29 { depth += 1 }
      if scalars[open] == 0x28 { depth -= 1 }
    } while open > 0 && depth > 0
    guard depth == 0, open > 0 else { return nil }
    var rest = HeadingText(slice(0, open), traits: traits)
    rest.stripEnds()
    guard !rest.scalars.isEmpty else { return nil }
    let inner = slice(open + 1, scalars.count - 1)
    scalars = rest.scalars
    return inner
  }

  /// The scalars without round brackets.
  func withoutParentheses() -> [UInt32] {
    var kept: [UInt32] = []
    kept.reserveCapacity(scalars.count)
    for scalar in scalars where scalar != 0x28 && scalar != 0x29 { kept.append(scalar) }
    return kept
  }

  /// The text with bracketed insertions joined in and with them left out: `외부(고객용) FAQ`, `[외부] FAQ`.
  func withoutInnerBrackets() -> (kept: [UInt32], dropped: [UInt32])? {
    guard traits.contains(.brackets), scalars.contains(where: { Self.isClosing($0) }) else { return nil }
    var kept: [UInt32] = []
    var dropped: [UInt32] = []
    kept.reserveCapacity(scalars.count)
    dropped.reserveCapacity(scalars.count)
    var depth = 0
    var hasBrackets = false
    for scalar in scalars {
      if Self.closing(scalar) != nil {
        depth += 1
        hasBrackets = true
      } else if depth > 0, Self.isClosing(scalar) {
        depth -= 1
      } else {
        kept.append(scalar)
        if depth == 0 { dropped.append(scalar) }
      }
    }
    guard hasBrackets, depth == 0 else { return nil }
    return (
      kept,
      dropped.withUnsafeBufferPointer {
        var rest = HeadingText($0, traits: traits)
        rest.stripEnds()
        return Array(rest.scalars)
      }
    )
  }

  /// The text without a leading number that no punctuation follows: `1 제목`.
  func withoutBareNumber() -> UnsafeBufferPointer<UInt32>? {
    guard let first = scalars.first, Scalars.isDigit(first),
      let end = scalars.firstIndex(where: { !Scalars.isDigit($0) }), end <= 2, scalars[end] == 0x20
    else { return nil }
    return slice(end + 1, scalars.count)
  }

  /// The text without a number at its end: `고객 인용문 2`, `Quote 1`.
  func withoutTrailingNumber() -> UnsafeBufferPointer<UInt32>? {
    guard let last = scalars.last, Scalars.isDigit(last),
      let end = scalars.lastIndex(where: { !Scalars.isDigit($0) }),
      scalars.count - end <= 3, scalars[end] == 0x20 || scalars[end] == 0x23 || Scalars.isCJK(scalars[end])
    else { return nil }
    var rest = HeadingText(slice(0, end + 1), traits: traits)
    rest.stripEnds()
    return rest.scalars
  }

  /// The sides of the first colon, bar or spaced dash, or a leading bracket and what follows it.
  func parts() -> (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>)? {
    if traits.isDisjoint(with: [.brackets, .sides]) { return nil }
    if let first = scalars.first, let close = Self.closing(first), let end = scalars.firstIndex(of: close),
      end > 1,
      end + 1 < scalars.count
    {
      return (slice(1, end), slice(end + 1, scalars.count))
    }
    var index = 1
    while index + 1 < scalars.count {
      let scalar = scalars[index]
      let isDash = scalar == 0x2D && scalars[index - 1] == 0x20 && scalars[index + 1] == 0x20
      if scalar == 0x3A || scalar == 0x7C || isDash {
        return (slice(0, index), slice(index + 1, scalars.count))
      }
      index += 1
    }
    return nil
  }

  private func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: scalars[start..<end])
  }

  private static func plain(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x09 && scalar <= 0x0D ? 0x20 : scalar }
    if scalar >= 0xFF01, scalar <= 0xFF5E { return scalar - 0xFEE0 }
    if Scalars.isSpace(scalar) { return 0x20 }
    if scalar == 0x2018 || scalar == 0x2019 || scalar == 0x02BC { return 0x27 }
    return Scalars.isDash(scalar) ? 0x2D : scalar
  }

  private static func isASCIIPunctuation(_ s: UInt32) -> Bool {
    (s >= 0x21 && s <= 0x2F) || (s >= 0x3A && s <= 0x40) || (s >= 0x5B && s <= 0x60)
      || (s >= 0x7B && s <= 0x7E)
  }

  /// Drops a trailing `{#id}` and closing number signs.
  private mutating func stripAttributes() {
    var end = scalars.count
    while end > 0, scalars[end - 1] == 0x20 || scalars[end - 1] == 0x23 { end -= 1 }
    scalars = slice(0, end)
    guard scalars.last == 0x7D, let open = scalars.lastIndex(of: 0x7B), open > 0 else { return }
    let first = scalars[open + 1]
    if first == 0x23 || first == 0x2E || first == 0x3A { scalars = slice(0, open) }
  }

  private mutating func stripTrailing() {
    var end = scalars.count
    while end > 1 {
      let last = scalars[end - 1]
      let isPunctuation =
        last == 0x20 || last == 0x3A || last == 0x2D || last == 0x2E || last == 0x3002 || last == 0x3B
      guard isPunctuation || Scalars.isPictograph(last) else { break }
      end -= 1
    }
    scalars = slice(0, end)
  }

  private mutating func stripLeading() {
    var start = 0
    while start < scalars.count {
      let scalar = scalars[start]
      let isBullet =
        scalar == 0x20 || scalar == 0x23 || scalar == 0x3E || scalar == 0x2D || scalar == 0x2B
        || scalar == 0x3A
      if isBullet || Scalars.isPictograph(scalar) || scalar == 0x7C {
        start += 1
      } else if isLetterBullet(at: start) {
        start += 2
      } else if let end = HeadingNumber.end(in: scalars, from: start), end < scalars.count {
        start = end
      } else {
        break
      }
    }
    if start > 0, start < scalars.count { scalars = slice(start, scalars.count) }
  }

  /// The `ㅇ` and `o` that word processors use as bullets.
  private func isLetterBullet(at index: Int) -> Bool {
    guard index + 2 < scalars.count, scalars[index + 1] == 0x20 else { return false }
    let scalar = scalars[index]
    return scalar == 0x3147 || scalar == 0x3141
      || ((scalar | 0x20) == 0x6F && Scalars.isCJK(scalars[index + 2]))
  }

  /// Takes off brackets that hold the whole text.
  private mutating func unwrap() {
    guard scalars.count > 2, let first = scalars.first, let close = Self.closing(first), scalars.last == close
    else {
      return
    }
    let inner = slice(1, scalars.count - 1)
    if inner.contains(first) || inner.contains(close) {
      guard first == 0x7B else { return }
    }
    scalars = inner
  }

  private static func closing(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3C: 0x3E
    case 0x7B: 0x7D
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016: scalar + 1
    case 0x201C: 0x201D
    case 0xAB: 0xBB
    case 0x22: 0x22
    case 0x27: 0x27
    default: nil
    }
  }

  fileprivate static func isClosing(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || scalar == 0x5D || scalar == 0x3E || scalar == 0x7D || scalar == 0x201D || scalar == 0xBB
      || (scalar >= 0x3009 && scalar <= 0x3017 && scalar & 1 == 1)
  }
}
