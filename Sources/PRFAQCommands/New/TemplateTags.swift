internal import PRFAQTemplates

/// The tags of a template, checked before they are rendered: Mustache renders what it does not know as nothing.
struct TemplateTags {
  /// What is wrong with a template, and at which byte.
  struct Flaw: Error, Hashable {
    let problem: Problem
    let offset: Int
  }

  enum Problem: Hashable {
    /// A name that no field has.
    case unknown(String)
    /// A tag that is not closed by the end of its line.
    case open
    /// A kind of tag that a template for drafts has no use for: partials, other delimiters.
    case unsupported(String)
    /// A section that is closed but not open, or the other way round.
    case unbalanced(String)
  }

  /// The fields that the template names, in order, each once.
  private(set) var fields: [TemplateField] = []
  private var sections: [(name: String, offset: Int)] = []

  init(_ text: [UInt8]) throws(Flaw) {
    var at = 0
    while let start = Self.first("{{", in: text, from: at) {
      // `{{{name}}}` is a tag like others.
      let isTriple = start + 2 < text.count && text[start + 2] == UInt8(ascii: "{")
      let inside = start + (isTriple ? 3 : 2)
      let closing = isTriple ? "}}}" : "}}"
      guard let end = Self.first(closing, in: text, from: inside) else {
        throw Flaw(problem: .open, offset: start)
      }
      let isComment = inside < end && text[inside] == UInt8(ascii: "!")
      if !isComment {
        if text[inside..<end].contains(0x0A) { throw Flaw(problem: .open, offset: start) }
        try take(String(decoding: text[inside..<end], as: UTF8.self), at: start)
      }
      at = end + closing.utf8.count
    }
    if let open = sections.last { throw Flaw(problem: .unbalanced(open.name), offset: open.offset) }
  }

  private mutating func take(_ tag: String, at offset: Int) throws(Flaw) {
    let sigil = tag.first.flatMap { "#^/&>%=<$".contains($0) ? $0 : nil }
    let name = String((sigil == nil ? tag[...] : tag.dropFirst()).filter { !$0.isWhitespace })
    if let sigil, !"#^/&".contains(sigil) { throw Flaw(problem: .unsupported(tag), offset: offset) }
    guard let field = TemplateField(name: name) else { throw Flaw(problem: .unknown(name), offset: offset) }
    switch sigil {
    case "#", "^": sections.append((name, offset))
    case "/":
      guard sections.popLast()?.name == name else { throw Flaw(problem: .unbalanced(name), offset: offset) }
    default: break
    }
    if !fields.contains(field) { fields.append(field) }
  }

  private static func first(_ needle: String, in text: [UInt8], from start: Int) -> Int? {
    let needle = Array(needle.utf8)
    guard start + needle.count <= text.count else { return nil }
    return (start...(text.count - needle.count)).first {
      text[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
