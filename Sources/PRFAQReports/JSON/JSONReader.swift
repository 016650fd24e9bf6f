/// Reads JSON as RFC 8259 defines it, for the few small files that the tool itself has written.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// How many values may stand in one another.
  private static let deepest = 32

  /// The value that some bytes hold.
  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.index == bytes.count else { throw JSONError(problem: .unexpected, offset: reader.index) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    let start = index
    switch byte {
    case UInt8(ascii: "{"): return JSONValue(content: .object(try members()), offset: start)
    case UInt8(ascii: "["): return JSONValue(content: .array(try elements()), offset: start)
    case UInt8(ascii: "\""): return JSONValue(content: .string(try string()), offset: start)
    case let byte? where byte == UInt8(ascii: "-") || byte >= 0x30 && byte <= 0x39:
      return JSONValue(content: try number(), offset: start)
    default: return JSONValue(content: try word(), offset: start)
    }
  }

  private mutating func members() throws(JSONError) -> [JSONValue.Member] {
    try enter()
    var members: [JSONValue.Member] = []
    if try !leaves(at: UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        let start = index
        let name = try string()
        try take(UInt8(ascii: ":"))
        members.append(JSONValue.Member(name: name, offset: start, value: try value()))
      } while try goesOn(until: UInt8(ascii: "}"))
    }
    depth -= 1
    return members
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    if try !leaves(at: UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
    }
    depth -= 1
    return elements
  }

  private mutating func enter() throws(JSONError) {
    guard depth < Self.deepest else { throw JSONError(problem: .tooDeep, offset: index) }
    depth += 1
    index += 1
  }

  private mutating func leaves(at end: UInt8) throws(JSONError) -> Bool {
    skipBlanks()
    guard byte == end else { return false }
    index += 1
    return true
  }

  private mutating func goesOn(until end: UInt8) throws(JSONError) -> Bool {
    skipBlanks()
    guard let byte, byte == UInt8(ascii: ",") || byte == end else {
      throw JSONError(problem: .unexpected, offset: index)
    }
    index += 1
    return byte != end
  }

  private mutating func take(_ wanted: UInt8) throws(JSONError) {
    skipBlanks()
    guard byte == wanted else { throw JSONError(problem: .unexpected, offset: index) }
    index += 1
  }

  private mutating func word() throws(JSONError) -> JSONValue.Content {
    for (word, content) in [("true", JSONValue.Content.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return content
    }
    throw JSONError(problem: .unexpected, offset: index)
  }

  private mutating func number() throws(JSONError) -> JSONValue.Content {
    let start = index
    while let byte, byte >= 0x30 && byte <= 0x39 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if let whole = Int(text), text.first != "+", String(whole) == text { return .number(whole) }
    guard Double(text) != nil, text.last?.isNumber ?? false else {
      throw JSONError(problem: .unexpected, offset: start)
    }
    return .otherNumber
  }
}

extension JSONReader {
  private mutating func string() throws(JSONError) -> String {
    let start = index
    guard byte == UInt8(ascii: "\"") else { throw JSONError(problem: .unexpected, offset: index) }
    index += 1
    var text: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw JSONError(problem: .badString, offset: index) }
      index += 1
      if byte == UInt8(ascii: "\\") {
        text += Array(String(try escape()).utf8)
      } else {
        text.append(byte)
      }
    }
    guard byte != nil else { throw JSONError(problem: .badString, offset: start) }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that stands behind a backslash.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = index - 1
    defer { index += 1 }
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw JSONError(problem: .badString, offset: start)
    }
  }

  /// The scalar of one `\uXXXX`, or of two that form a pair; ends at the last digit.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try digits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard bytes[(index + 1)...].starts(with: [0x5C, 0x75]) else {
      throw JSONError(problem: .badString, offset: start)
    }
    index += 2
    let second = try digits(from: start)
    guard (0xD800...0xDBFF).contains(first), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONError(problem: .badString, offset: start) }
    return scalar
  }

  private mutating func digits(from start: Int) throws(JSONError) -> UInt32 {
    let end = index + 5
    guard end <= bytes.count,
      let value = UInt32(String(decoding: bytes[(index + 1)..<end], as: UTF8.self), radix: 16),
      bytes[index + 1] != UInt8(ascii: "+")
    else { throw JSONError(problem: .badString, offset: start) }
    index = end - 1
    return value
  }
}
