/// Writes HTML; text and attribute values that a document has a say in are always escaped.
///
/// Names of elements and attributes are literals of this code, so nothing that a document says can become markup.
/// Calls are laid into the code that makes them, where the literals are known: no attribute is ever put together.
struct HTMLWriter: Sendable {
  private var output = HTMLBytes()

  /// Creates a writer that has written nothing.
  init() {}

  /// What has been written so far.
  var bytes: [UInt8] { output.array }

  /// Hands over the writer with all that has been written, and leaves one that has written nothing.
  mutating func take() -> HTMLWriter {
    var taken = HTMLWriter()
    swap(&taken, &self)
    return taken
  }

  /// Makes room for about that many bytes.
  mutating func reserve(_ count: Int) { output.array.reserveCapacity(count) }

  // MARK: Elements

  /// Writes an element; `body` writes what is in it.
  @inline(__always)
  mutating func element(
    _ name: HTMLTag, _ first: HTMLAttribute? = nil, _ second: HTMLAttribute? = nil,
    _ third: HTMLAttribute? = nil, body: (inout HTMLWriter) -> Void
  ) {
    begin(name, first, second, third)
    body(&self)
    end(name)
  }

  /// Writes an element that holds nothing but text.
  @inline(__always)
  mutating func element(
    _ name: HTMLTag, _ first: HTMLAttribute? = nil, _ second: HTMLAttribute? = nil,
    _ third: HTMLAttribute? = nil, text: String
  ) {
    begin(name, first, second, third)
    self.text(text)
    end(name)
  }

  /// Begins an element that `end` ends, or one that can hold nothing, such as `img`.
  @inline(__always)
  mutating func begin(
    _ name: HTMLTag, _ first: HTMLAttribute? = nil, _ second: HTMLAttribute? = nil,
    _ third: HTMLAttribute? = nil, _ fourth: HTMLAttribute? = nil, _ fifth: HTMLAttribute? = nil
  ) {
    guard let first else { return output.append(tag: name.literal) }
    if second == nil {
      switch first.value {
      case .literal(let words), .word(let words):
        return output.append(
          tag: name.literal, attribute: first.name, words, isQuoted: first.value.isQuoted)
      case .text, .number: break
      }
    }
    output.append(
      beginningOf: name.literal, attribute: first.name, first.value.opening, isQuoted: first.value.isQuoted)
    end(first)
    var isBehindQuoted = first.value.isQuoted
    if let second { next(second, &isBehindQuoted) }
    if let third { next(third, &isBehindQuoted) }
    if let fourth { next(fourth, &isBehindQuoted) }
    if let fifth { next(fifth, &isBehindQuoted) }
    output.endTag(behindQuoted: isBehindQuoted)
  }

  /// Ends an element.
  @inline(__always)
  mutating func end(_ name: HTMLTag) { output.append(endOf: name.literal) }

  @inline(__always)
  private mutating func next(_ attribute: HTMLAttribute, _ isBehindQuoted: inout Bool) {
    output.append(
      behindQuoted: isBehindQuoted, attribute: attribute.name, attribute.value.opening,
      isQuoted: attribute.value.isQuoted)
    isBehindQuoted = attribute.value.isQuoted
    end(attribute)
  }

  /// Writes what an attribute says behind its opening.
  @inline(__always)
  private mutating func end(_ attribute: HTMLAttribute) {
    switch attribute.value {
    case .literal, .word: break
    case .text(_, let words): text(words)
    case .number(_, let number): output.append(number)
    }
  }

  /// Writes up to four literals with a number behind each, and one more behind all of them.
  @inline(__always)
  mutating func literals(
    _ first: StaticString, _ second: StaticString = "", _ third: StaticString = "",
    _ fourth: StaticString = "", each number: Int, _ end: StaticString
  ) {
    output.append(first, second, third, fourth, each: number, end)
  }

  // MARK: Text

  /// Writes text.
  @inline(never)
  mutating func text(_ text: String) {
    // Made contiguous in a copy, every text would be counted up and down once more.
    if text.utf8.withContiguousStorageIfAvailable({ output.append(escaping: $0) }) != nil { return }
    var text = text
    text.withUTF8 { output.append(escaping: $0) }
  }

  /// Writes a number, with letters of this code's own before it.
  mutating func text(_ prefix: StaticString, _ number: Int) {
    output.append(prefix)
    output.append(number)
  }

  /// Writes a stretch of text, ill-formed bytes replaced.
  mutating func text(_ slice: ArraySlice<UInt8>, isWellFormed: Bool = false) {
    guard isWellFormed else { return text(String(decoding: slice, as: UTF8.self)) }
    slice.withUnsafeBufferPointer { output.append(escaping: $0) }
  }

  /// Writes one blank.
  mutating func space() { output.array.append(0x20) }

  /// Ends a line of the source text; browsers take it for a space.
  mutating func newline() { output.array.append(0x0A) }

  /// Writes a style sheet of this code's own.
  mutating func style(_ sheet: [UInt8]) {
    begin("style")
    output.array += sheet
    end("style")
  }

  /// Writes HTML that another writer has written.
  mutating func write(_ other: HTMLWriter) { output.array += other.output.array }

  /// Writes the declaration that a page begins with.
  mutating func doctype() { output.append("<!DOCTYPE html>\n") }
}
