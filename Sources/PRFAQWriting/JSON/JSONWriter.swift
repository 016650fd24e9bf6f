/// Writes JSON to bytes as it goes along.
///
/// Commas are its business; that keys and values alternate is the caller's. Text that is not well-formed
/// UTF-8 is repaired, so that the output always is.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Creates a writer that has written nothing.
  public init() {}

  /// Hands over what has been written and goes on with nothing, in the same place of the same value.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes an object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `body` writes its elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Begins an object or array that ends in another call; for values that are longer than memory should hold.
  public mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  /// Ends what `open` began.
  public mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Puts the next element of an array on a line of its own, so that people can read and compare the output.
  public mutating func line() {
    separate()
    bytes.append(0x0A)
    needsComma = false
  }

  /// Appends elements that another writer has written for the same array.
  public mutating func elements(_ written: [UInt8]) {
    guard !written.isEmpty else { return }
    separate()
    bytes += written
    needsComma = true
  }

  /// Writes the name of a member; its value follows.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of a member that a document chose.
  public mutating func key(text name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { quote($0) }
  }

  /// Writes a stretch of bytes as a string, ill-formed UTF-8 replaced.
  public mutating func string(_ text: ArraySlice<UInt8>) {
    if isWellFormed(text) {
      separate()
      text.withUnsafeBufferPointer { quote($0) }
    } else {
      string(String(decoding: text, as: UTF8.self))
    }
  }

  /// Writes a string, or null where there is none.
  public mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    guard value >= 0 else {
      bytes += String(value).utf8
      return
    }
    var unit = 1
    while value / unit > 9 { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value / unit % 10))
      unit /= 10
    }
  }

  /// Writes a number, a whole one without decimals.
  public mutating func number(_ value: Double) {
    separate()
    bytes += value.shortest.utf8
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes the value that stands for nothing.
  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private func isWellFormed(_ text: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: text.span)
      return true
    } catch {
      return false
    }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(byte)
        start = index + 1
      }
      index &+= 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: bytes += #"\n"#.utf8
    case 0x0D: bytes += #"\r"#.utf8
    case 0x09: bytes += #"\t"#.utf8
    case 0x22, 0x5C: bytes += [0x5C, byte]
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes += #"\u00"#.utf8
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
    }
  }
}

extension Double {
  /// The number as people write it: `2`, not `2.0`.
  public var shortest: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
