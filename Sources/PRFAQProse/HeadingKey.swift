/// Headings reduced to what they say, without how they are decorated.
///
/// `### 3\. 【문제】:`, `③ 問題` and `**문제 (Problem)**` have the key `문제`.
public enum HeadingKey {
  /// The key of a heading, as UTF-8.
  public static func normalize(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    HeadingText.read(bytes, range) { key(of: $0) }
  }

  /// The key of a text whose decoration is still there.
  static func key(of text: HeadingText) -> [UInt8] {
    var text = text
    text.stripEnds()
    _ = text.takeParenthetical()
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest(text.scalars.count, text.traits)) {
      output in
      var count = 0
      fold(text.scalars, text.traits, to: output, at: &count)
      return Array(UnsafeBufferPointer(rebasing: output[..<count]))
    }
  }

  /// The most bytes that the key of so many scalars takes.
  static func longest(_ count: Int, _ traits: HeadingText.Traits) -> Int {
    traits.isDisjoint(with: [.wide, .long]) ? count : count * 4
  }

  /// Writes scalars with case, spaces and script folded, and moves on; the decoration must be gone already.
  static func fold(
    _ scalars: UnsafeBufferPointer<UInt32>, _ traits: HeadingText.Traits, readsHanja: Bool = true,
    to output: UnsafeMutableBufferPointer<UInt8>, at count: inout Int
  ) {
    guard traits.contains(.wide) else {
      foldLatin(scalars, to: output, at: &count)
      return
    }
    var hasHangul = false
    var hasKana = false
    var hasHan = false
    for scalar in scalars where scalar >= 0x1100 {
      if Scalars.isHangul(scalar) {
        hasHangul = true
      } else if Scalars.isHan(scalar) {
        hasHan = true
      } else if Scalars.isKana(scalar) {
        hasKana = true
      }
      // Without a Han character nothing else matters.
      if hasHangul, !traits.contains(.han) { break }
    }
    guard hasHangul || hasKana || hasHan else {
      foldLatin(scalars, to: output, at: &count)
      return
    }
    if hasHan, !hasKana, readsHanja {
      var letters = scalars.compactMap { folded($0) }
      // A reading has as many syllables as there are characters.
      foldHanja(&letters, always: hasHangul)
      for letter in letters.prefix(scalars.count) { UTF8Bytes.write(letter, to: output, at: &count) }
      return
    }
    for scalar in scalars {
      if let scalar = folded(scalar) { UTF8Bytes.write(scalar, to: output, at: &count) }
    }
  }

  /// A scalar of a key in a script without spaces; nil for one that says nothing.
  @inline(__always)
  private static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar >= 0xAC00, scalar <= 0xD7A3 { return scalar }
    if scalar == 0x20 || scalar == 0x2D || scalar == 0xB7 || scalar == 0x30FB || isDropped(scalar) {
      return nil
    }
    return Scalars.lowercased(scalar)
  }

  private static func foldLatin(
    _ scalars: UnsafeBufferPointer<UInt32>, to output: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
  ) {
    let start = end
    var count = end
    for index in 0..<scalars.count {
      let scalar = scalars[index]
      if (scalar | 0x20) &- 0x61 < 26 {
        output[count] = UInt8(truncatingIfNeeded: scalar | 0x20)
        count &+= 1
        continue
      }
      if scalar == 0x20 || scalar == 0x2D {
        if count > start, output[count &- 1] != 0x20 {
          output[count] = 0x20
          count &+= 1
        }
        continue
      }
      if isDropped(scalar) { continue }
      let isBehindSpace = count > start && output[count &- 1] == 0x20
      if scalar == 0x26, isBehindSpace, index + 1 < scalars.count, scalars[index + 1] == 0x20 {
        for byte in "and".utf8 { UTF8Bytes.write(UInt32(byte), to: output, at: &count) }
      } else {
        UTF8Bytes.write(Scalars.lowercased(scalar), to: output, at: &count)
      }
    }
    while count > start, output[count &- 1] == 0x20 { count &-= 1 }
    end = count
  }

  /// Quotation marks and commas say nothing in a heading.
  @inline(__always)
  private static func isDropped(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x2C || scalar == 0x201C || scalar == 0x201D || scalar == 0x201E
      || scalar == 0xAB
      || scalar == 0xBB || (scalar >= 0x300C && scalar <= 0x300F)
  }

  private static func foldHanja(_ scalars: inout [UInt32], always: Bool) {
    var index = 0
    var runs: [Range<Int>] = []
    while index < scalars.count {
      guard Scalars.isHan(scalars[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, Scalars.isHan(scalars[end]) { end += 1 }
      runs.append(index..<end)
      index = end
    }
    // Without a Hangul letter the words may be Chinese or Japanese: only listed Korean words are read.
    if !always, !runs.allSatisfy({ Hanja.isListed(Array(scalars[$0])) }) { return }
    for run in runs {
      let startsWord = run.lowerBound == 0 || !Scalars.isHangul(scalars[run.lowerBound - 1])
      let folded = Hanja.foldRun(Array(scalars[run]), startsWord: startsWord)
      scalars.replaceSubrange(run, with: folded)
    }
  }
}
