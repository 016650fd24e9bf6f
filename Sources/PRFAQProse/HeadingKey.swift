/// Headings reduced to what they say, without how they are decorated.
///
/// `### 3\. 【문제】:`, `③ 問題` and `**문제 (Problem)**` have the key `문제`.
public enum HeadingKey {
  /// The key of a heading, as UTF-8.
  public static func normalize(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var text = HeadingText(bytes, range)
    text.stripEnds()
    _ = text.takeParenthetical()
    return fold(text.scalars)
  }

  /// Case, spaces and script folded; the decoration must be gone already.
  static func fold(_ scalars: [UInt32], readsHanja: Bool = true) -> [UInt8] {
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
    }
    guard hasHangul || hasKana || hasHan else { return foldLatin(scalars) }
    var output: [UInt32] = []
    output.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar == 0x20 || scalar == 0x2D || scalar == 0xB7 || scalar == 0x30FB || isDropped(scalar) {
        continue
      }
      output.append(Scalars.lowercased(scalar))
    }
    if hasHan, !hasKana, readsHanja { foldHanja(&output, always: hasHangul) }
    return UTF8Bytes.encode(output)
  }

  private static func foldLatin(_ scalars: [UInt32]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar | 0x20 >= 0x61, scalar | 0x20 <= 0x7A {
        output.append(UInt8(truncatingIfNeeded: scalar | 0x20))
        continue
      }
      if isDropped(scalar) { continue }
      if scalar == 0x20 || scalar == 0x2D {
        if let last = output.last, last != 0x20 { output.append(0x20) }
      } else if scalar == 0x26, output.last == 0x20, index + 1 < scalars.count, scalars[index + 1] == 0x20 {
        output.append(contentsOf: [0x61, 0x6E, 0x64])
      } else {
        UTF8Bytes.append(Scalars.lowercased(scalar), to: &output)
      }
    }
    while output.last == 0x20 { output.removeLast() }
    return output
  }

  /// Quotation marks and commas say nothing in a heading.
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
