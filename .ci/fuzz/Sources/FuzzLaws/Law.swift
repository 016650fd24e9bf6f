internal import Foundation
public import PRFAQMarkdown

/// What has to hold for every input; where it does not, the process ends and the fuzzer keeps the input.
public enum Law {
  /// Ends the process unless a law holds.
  public static func hold(_ holds: @autoclosure () -> Bool, _ law: @autoclosure () -> String) {
    if !holds() { fail(law()) }
  }

  /// Ends the process because a law does not hold.
  public static func fail(_ law: String) -> Never {
    FileHandle.standardError.write(Data("broken law: \(law)\n".utf8))
    abort()
  }

  /// A range lies in a text and does not cut a character in two.
  public static func holdBounds(_ range: Range<Int>, in source: SourceText, _ what: @autoclosure () -> String)
  {
    let count = source.bytes.count
    hold(range.lowerBound >= 0 && range.upperBound <= count, "\(what()) \(range) lies in 0..<\(count)")
    hold(
      !source.isInsideCharacter(range.lowerBound) && !source.isInsideCharacter(range.upperBound),
      "\(what()) \(range) cuts no character")
  }

  /// A range lies in another.
  public static func hold(_ inner: Range<Int>, in outer: Range<Int>, _ what: @autoclosure () -> String) {
    hold(
      inner.lowerBound >= outer.lowerBound && inner.upperBound <= outer.upperBound,
      "\(what()): \(inner) lies in \(outer)")
  }

  /// Ranges stand in order and do not overlap.
  public static func holdOrder(_ ranges: [Range<Int>], _ what: @autoclosure () -> String) {
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      hold(left.upperBound <= right.lowerBound, "\(what()) \(left) ends before \(right)")
    }
  }

  /// Bytes are one JSON value.
  public static func holdJSON(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      fail("\(what()) is JSON: \(error)")
    }
  }
}

extension SourceText {
  /// Whether an offset stands between the bytes of one character.
  fileprivate func isInsideCharacter(_ offset: Int) -> Bool {
    offset > 0 && offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}
