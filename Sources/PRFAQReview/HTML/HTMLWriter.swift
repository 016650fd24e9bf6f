/// Writes HTML; text and attribute values that a document has a say in are always escaped.
///
/// Names of elements and attributes are literals of this code, so nothing that a document says can become markup.
struct HTMLWriter: Sendable {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []

  /// Creates a writer that has written nothing.
  init() {}

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
      bytes += [0x3D, 0x22]
      escape(value)
      bytes.append(0x22)
    }
    bytes.append(0x3E)
  }

  /// Ends an element.
  mutating func end(_ name: HTMLTag) {
    bytes += [0x3C, 0x2F]
    name.withBytes { bytes.append(contentsOf: $0) }
    bytes.append(0x3E)
  }

  /// Writes text.
  mutating func text(_ text: String) { escape(text) }

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
  /// Its value, not yet escaped; nil for one that only has a name.
  let value: String?

  /// Creates an attribute with a value.
  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// The classes of an element.
  static func classes(_ names: String) -> HTMLAttribute { HTMLAttribute("class", names) }

  /// The name by which an element is linked to.
  static func id(_ name: String) -> HTMLAttribute { HTMLAttribute("id", name) }

  /// Where a link leads.
  static func href(_ address: LinkAddress) -> HTMLAttribute { HTMLAttribute("href", address.text) }
}
