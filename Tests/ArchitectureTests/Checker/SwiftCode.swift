internal import Foundation

/// A Swift source text with comments and string literals blanked out, so that only code is searched.
///
/// Line endings stay where they are; so does the code inside string interpolations. Regular expression literals
/// are not recognised.
struct SwiftCode {
  private let code: Data

  init(_ text: String) {
    var scanner = Scanner(bytes: Array(text.utf8))
    scanner.scanCode(untilParenthesis: false)
    code = Data(scanner.output)
  }

  /// The code, line by line.
  var lines: [Substring] {
    String(decoding: code, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The 1-based lines on which a piece of code stands that is not the tail of a longer word.
  func lines(with needle: String) -> [Int] {
    code.places(of: needle)
      .filter { $0 == 0 || !code[$0 - 1].isWordByte }
      .map { code.line(at: $0) }
  }
}

extension Data {
  /// The offsets at which a text begins.
  ///
  /// Foundation searches fast even where Swift is not optimised.
  func places(of needle: String) -> [Int] {
    let needle = Data(needle.utf8)
    var places: [Int] = []
    var start = startIndex
    while let found = range(of: needle, in: start..<endIndex) {
      places.append(found.lowerBound)
      start = found.lowerBound + 1
    }
    return places
  }

  /// The 1-based line of an offset.
  func line(at offset: Int) -> Int {
    self[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }
}

extension UInt8 {
  /// Whether the byte is a letter, digit or underscore, or belongs to a letter beyond ASCII.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}

/// Copies code to its output and puts blanks for everything else.
private struct Scanner {
  let bytes: [UInt8]
  var index = 0
  var output: [UInt8] = []

  /// The bytes with which something begins that is not plain code.
  private static let openers = Set("/\"#()".utf8)

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Scans code to the end, or to the parenthesis that closes an interpolation.
  mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while index < bytes.count {
      if !Self.openers.contains(bytes[index]) {
        copy()
      } else if starts("//") {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
      } else if starts("/*") {
        scanBlockComment()
      } else if let hashes = poundsBeforeQuote() {
        scanString(hashes: hashes)
      } else {
        if starts("(") { depth += 1 }
        if starts(")") {
          if untilParenthesis, depth == 0 { return copy() }
          depth -= 1
        }
        copy()
      }
    }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    while index < bytes.count {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
        if depth == 0 { return }
      } else {
        blank()
      }
    }
  }

  /// The number of `#` before an opening quote at the current place; nil where no string begins.
  private func poundsBeforeQuote() -> Int? {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - index : nil
  }

  private mutating func scanString(hashes: Int) {
    let pounds = String(repeating: "#", count: hashes)
    blank(hashes)
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    blank(quote.utf8.count)
    while index < bytes.count {
      if starts(quote + pounds) { return blank(quote.utf8.count + hashes) }
      if starts("\\" + pounds + "(") {
        blank(2 + hashes)
        scanCode(untilParenthesis: true)
      } else if starts("\\" + pounds) {
        blank(1 + hashes)
        if index < bytes.count { blank() }
      } else if quote == "\"", starts("\n") {
        return
      } else {
        blank()
      }
    }
  }

  private func starts(_ text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func copy() {
    output.append(bytes[index])
    index += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for byte in bytes[index..<min(index + count, bytes.count)] {
      output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
    }
    index = min(index + count, bytes.count)
  }
}
