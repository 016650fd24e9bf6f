/// An attribute of an element.
struct HTMLAttribute: Sendable {
  /// Its name.
  let name: StaticString
  /// Its value.
  let value: Value

  /// What an attribute says.
  enum Value: Sendable {
    /// Words of this code's own, which need no escaping.
    case literal(StaticString)
    /// One word of this code's own, which needs no quotes, either.
    case word(StaticString)
    /// Text, not yet escaped, behind words of this code's own.
    case text(StaticString, String)
    /// A number behind letters of this code's own, which needs no quotes.
    case number(StaticString, Int)

    /// What it begins with that is this code's own.
    @inline(__always)
    var opening: StaticString {
      switch self {
      case .literal(let words), .word(let words), .text(let words, _), .number(let words, _): words
      }
    }

    /// Whether it stands in quotes.
    @inline(__always)
    var isQuoted: Bool {
      switch self {
      case .word, .number: false
      case .literal, .text: true
      }
    }
  }

  /// Creates an attribute with a value that is a literal of this code.
  @inline(__always)
  init(_ name: StaticString, _ value: StaticString) {
    self.name = name
    self.value = .literal(value)
  }

  /// Creates an attribute with a value that may be anything.
  @inline(__always)
  init(_ name: StaticString, _ prefix: StaticString = "", text: String) {
    self.name = name
    value = .text(prefix, text)
  }

  /// Creates an attribute with a value of letters, digits, hyphens and number signs that is a literal of this code.
  @inline(__always)
  init(_ name: StaticString, word: StaticString) {
    self.name = name
    value = .word(word)
  }

  /// Creates an attribute with a number behind letters, hyphens and number signs of this code's own.
  @inline(__always)
  init(_ name: StaticString, _ prefix: StaticString = "", number: Int) {
    self.name = name
    value = .number(prefix, number)
  }

  /// The only class of an element.
  @inline(__always)
  static func `class`(_ name: StaticString) -> HTMLAttribute { HTMLAttribute("class", word: name) }

  /// The classes of an element.
  @inline(__always)
  static func classes(_ names: StaticString) -> HTMLAttribute { HTMLAttribute("class", names) }

  /// The classes of an element, the last of which is a name that this code gives to a value.
  @inline(__always)
  static func classes(_ names: StaticString = "", named name: String) -> HTMLAttribute {
    HTMLAttribute("class", names, text: name)
  }

  /// The name by which an element is linked to.
  @inline(__always)
  static func id(_ name: String) -> HTMLAttribute { HTMLAttribute("id", text: name) }

  /// The name of a numbered element by which it is linked to.
  @inline(__always)
  static func id(_ prefix: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("id", prefix, number: number)
  }

  /// A link to a numbered element; `mark` is `#` and what its name begins with.
  @inline(__always)
  static func place(_ mark: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("href", mark, number: number)
  }

  /// Where a link leads.
  @inline(__always)
  static func href(_ address: LinkAddress) -> HTMLAttribute { HTMLAttribute("href", text: address.text) }
}
