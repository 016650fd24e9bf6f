internal import PRFAQMarkdown
internal import PRFAQModel

/// A comment by which an author asks for silence about something.
///
/// `<!-- prfaq-disable-next-line rule-id, other-rule: reason -->`; without an id it is about every rule.
struct SuppressionComment: Sendable, Hashable {
  /// What a comment asks for.
  enum Verb: String, Sendable, Hashable, CaseIterable {
    /// Silence about the paragraph, heading or other block that follows.
    case nextLine = "prfaq-disable-next-line"
    /// Silence about the paragraph, heading or other block in which the comment stands.
    case line = "prfaq-disable-line"
    /// Silence from here on.
    case begin = "prfaq-disable"
    /// The end of that.
    case end = "prfaq-enable"
    /// Silence in the whole document.
    case file = "prfaq-disable-file"
    /// Silence about what is found only because sections have moved; it notes how they stood.
    case order = "prfaq-order"
  }

  /// A rule that a comment names.
  struct Name: Sendable, Hashable {
    /// The id as written.
    let text: String
    /// Its bytes.
    let range: Range<Int>

    /// The id of the rule that it means; nil where there is none of this name.
    let rule: String?
  }

  /// The bytes of the comment.
  let range: Range<Int>
  /// What it asks for; nil when its first word is none of the known ones.
  let verb: Verb?
  /// Its first word.
  let word: Name
  /// The rules that it is about; none means all.
  let rules: [Name]
  /// The prints of headings that a comment about the order of sections notes.
  let prints: [UInt32]
  /// The bytes of the reason; nil when none is given.
  let reason: Range<Int>?

  /// The comments of a draft, in order; the names are asked for only where there are some.
  static func all(in draft: Draft, names: @autoclosure () -> RuleNames = .shared) -> [SuppressionComment] {
    guard !draft.tree.comments.isEmpty else { return [] }
    let names = names()
    return draft.tree.comments.map { SuppressionComment(draft.source.bytes, $0, names) }
  }

  /// Reads a comment from `<!--` to `-->`.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ names: RuleNames) {
    var reader = Reader(bytes: bytes, names: names, index: range.lowerBound + 4, end: range.upperBound - 3)
    self.range = range
    word = reader.name(in: bytes)
    verb = Verb(rawValue: word.text)
    var rules: [Name] = []
    while reader.skipsToName() { rules.append(reader.name(in: bytes)) }
    let isOrder = verb == .order
    prints = isOrder ? rules.compactMap { UInt32($0.text, radix: 16) } : []
    self.rules = isOrder ? [] : rules
    reason = reader.reason()
  }
}

/// Reads the words of a comment one after the other.
private struct Reader {
  let bytes: [UInt8]
  let names: RuleNames
  var index: Int
  let end: Int

  /// The word that begins here or after blanks.
  mutating func name(in bytes: [UInt8]) -> SuppressionComment.Name {
    while index < end, isBlank(bytes[index]) { index += 1 }
    let start = index
    while index < end, isLetter(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return SuppressionComment.Name(text: text, range: start..<index, rule: names.id(of: text))
  }

  /// Goes on to the next id of the list; false at its end.
  ///
  /// Ids stand in a list with commas or blanks between them; a word that cannot be one begins the reason.
  mutating func skipsToName() -> Bool {
    var next = index
    while next < end, isBlank(bytes[next]) || bytes[next] == 0x2C { next += 1 }
    guard next > index, next < end, isLetter(bytes[next]) else { return false }
    var after = next
    while after < end, isLetter(bytes[after]) { after += 1 }
    let isWhole =
      after == end || isBlank(bytes[after]) || [0x2C, 0x3A].contains(bytes[after]) || startsColon(after)
    guard isWhole, bytes[next] != 0x2D else { return false }
    index = next
    return true
  }

  /// What is left, without the colon or the dashes before it.
  func reason() -> Range<Int>? {
    var start = index
    while start < end, isBlank(bytes[start]) || [0x3A, 0x2C, 0x2D].contains(bytes[start]) { start += 1 }
    if startsColon(start) { start += 3 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    var stop = end
    while stop > start, isBlank(bytes[stop - 1]) { stop -= 1 }
    return start < stop ? start..<stop : nil
  }

  /// Whether a full-width colon stands here.
  private func startsColon(_ index: Int) -> Bool { bytes[index..<end].starts(with: [0xEF, 0xBC, 0x9A]) }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
