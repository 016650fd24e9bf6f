/// Writes HTML; text and attribute values that a document has a say in are always escaped.
///
/// Names of elements and attributes are literals of this code, so nothing that a document says can become markup.
struct HTMLWriter: Sendable {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []

  /// Creates a writer that has written nothing.
  init() {}

  /// Hands over the writer with all that has been written, and leaves one that has written nothing.
  mutating func take() -> HTMLWriter {
    var taken = HTMLWriter()
    swap(&taken, &self)
    return taken
  }

  /// Makes room for about that many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes an element; `body` writes what is in it.
  mutating func element(
    _ name: HTMLTag, _ attributes: HTMLAttribute..., body: (inout HTMLWriter) -> Void
  ) {
    begin(name, attributes)
    body(&self)
    end(name)
  }

  /// Writes an element that holds nothing but text.
  mutating func element(_ name: HTMLTag, _ attributes: HTMLAttribute..., text: String) {
    begin(name, attributes)
    self.text(text)
    end(name)
  }

  /// Writes an element that can hold nothing, such as `img`.
  mutating func void(_ name: HTMLTag, _ attributes: HTMLAttribute...) { begin(name, attributes) }

  /// Begins an element that `end` ends; for elements whose end comes in another call.
  mutating func begin(_ name: HTMLTag, _ attributes: [HTMLAttribute] = []) {
    bytes.append(0x3C)
    name.withBytes { bytes.append(contentsOf: $0) }
    for attribute in attributes {
      bytes.append(0x20)
      append(attribute.name)
      guard let value = attribute.value else { continue }
      bytes.append(0x3D)
      bytes.append(0x22)
      switch value {
      case .text(let text): escape(text)
      case .number(let prefix, let number, let suffix):
        append(prefix)
        append(number)
        append(suffix)
      }
      bytes.append(0x22)
    }
    bytes.append(0x3E)
  }

  /// Ends an element.
  mutating func end(_ name: HTMLTag) {
    bytes.append(0x3C)
    bytes.append(0x2F)
    name.withBytes { bytes.append(contentsOf: $0) }
    bytes.append(0x3E)
  }

  /// Writes text.
  mutating func text(_ text: String) { escape(text) }

  /// Writes a number, with letters of this code's own before it.
  mutating func text(_ prefix: StaticString, _ number: Int) {
    append(prefix)
    append(number)
  }

  /// Writes a stretch of text, ill-formed bytes replaced.
  mutating func text(_ slice: ArraySlice<UInt8>) {
    let start = bytes.count
    bytes.reserveCapacity(start + slice.count)
    let isPlain = slice.withUnsafeBufferPointer { HTMLEscape.appendPlain($0, to: &bytes) }
    if !isPlain {
      bytes.removeSubrange(start...)
      escape(String(decoding: slice, as: UTF8.self))
    }
  }

  /// Ends a line of the source text; browsers take it for a space.
  mutating func newline() { bytes.append(0x0A) }

  /// Writes a style sheet of this code's own.
  mutating func style(_ sheet: [UInt8]) {
    begin("style")
    bytes += sheet
    end("style")
  }

  /// Writes the declaration that a page begins with.
  mutating func doctype() { bytes += "<!DOCTYPE html>\n".utf8 }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    guard number >= 0 else { return escape(String(number)) }
    var unit = 1
    while number / unit > 9 { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      let start = bytes.count
      if !HTMLEscape.appendPlain(buffer, to: &bytes) {
        bytes.removeSubrange(start...)
        HTMLEscape.append(String(decoding: buffer, as: UTF8.self), to: &bytes)
      }
    }
  }
}

/// An attribute of an element.
struct HTMLAttribute: Sendable {
  /// Its name.
  let name: StaticString
  /// Its value; nil for one that only has a name.
  let value: Value?

  /// What an attribute says.
  enum Value: Sendable {
    /// Text, not yet escaped.
    case text(String)
    /// A number between words of this code's own, which need no escaping.
    case number(StaticString, Int, StaticString)
  }

  /// Creates an attribute with a value.
  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map { .text($0) }
  }

  /// Creates an attribute with a number between words of this code's own.
  init(_ name: StaticString, _ prefix: StaticString = "", number: Int, _ suffix: StaticString = "") {
    self.name = name
    value = .number(prefix, number, suffix)
  }

  /// The classes of an element.
  static func classes(_ names: String) -> HTMLAttribute { HTMLAttribute("class", names) }

  /// The name by which an element is linked to.
  static func id(_ name: String) -> HTMLAttribute { HTMLAttribute("id", name) }

  /// The name of a numbered element by which it is linked to.
  static func id(_ prefix: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("id", prefix, number: number)
  }

  /// A link to a numbered element; `mark` is `#` and what its name begins with.
  static func place(_ mark: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("href", mark, number: number)
  }

  /// Where a link leads.
  static func href(_ address: LinkAddress) -> HTMLAttribute { HTMLAttribute("href", address.text) }
}
