internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// Where a release sends its reader.
extension Facts {
  /// The paragraphs that were taken for how to begin and where to buy, sign up or learn more.
  var callRanges: [Range<Int>] {
    guard let release = draft.pressRelease else { return [] }
    return (release.gettingStarted + (release.callToAction?.ranges ?? [])).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  /// Whether the heading over a paragraph names another matter: one under `Research` invites nobody.
  func isUnderOtherHeading(_ range: Range<Int>) -> Bool {
    guard let heading = part(around: range)?.headingRange else { return false }
    return HeadingTable.match(draft.source.bytes, heading, draft.vocabulary)?.meaning == .other
  }

  /// Whether a paragraph says where to go: a link, a number to call, a command, an app, a menu or a place.
  func hasAddress(in range: Range<Int>) -> Bool {
    nodes(overlapping: range).contains { isCode(draft.tree.nodes[$0].kind) } || hasLink(in: range)
      || Address.isPlace(in: smallLetters(range))
  }

  /// Whether the words for places are known in the language of a paragraph.
  func knowsPlaces(in range: Range<Int>) -> Bool {
    guard let language = part(around: range)?.language else { return false }
    return language.isKorean || language == .en
  }

  /// Whether a link that leads somewhere, a bare address or a number to call stands in a range.
  func hasLink(in range: Range<Int>) -> Bool {
    if links(in: range).contains(where: { !$0.isEmpty && !$0.isImage }) { return true }
    let text = smallLetters(range)
    return Address.isBare(in: text) || Address.isNumber(in: text)
  }

  /// The words of a range in small letters, Hanja read as Hangul.
  private func smallLetters(_ range: Range<Int>) -> [UInt8] {
    var bytes = smallWords(range)
    Hanja.fold(&bytes, bytes.indices)
    return bytes
  }

  private func isCode(_ kind: MarkdownKind) -> Bool {
    switch kind {
    case .codeSpan, .codeBlock: true
    default: false
    }
  }
}

/// The ways in which a sentence says where to go.
enum Address {
  /// Words by which a place, an app or somebody to ask is named; Korean ones stand anywhere in a word.
  private static let places = Phrases(list: "addresses-places")
  private static let wholeWords = Set<String>(list: "addresses-whole-words")

  private static let shortLinks = Phrases([" go/"])
  private static let telephones = Phrases(["☎", "📞"])

  /// Whether an address or a mailbox stands in the text: letters with a dot between them, or an at sign.
  static func isBare(in bytes: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 }
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] == 0x2E || bytes[index] == 0x40 {
      let after = bytes[(index + 1)...].prefix { isWord($0) }
      if isWord(bytes[index - 1]), after.count >= 2, after.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
        return true
      }
    }
    // Short links of a company's own network.
    return bytes.starts(with: "go/".utf8) || shortLinks.occur(in: bytes, bytes.indices)
  }

  /// Whether a number to call stands in the text: three groups, or digits behind a word for calling.
  static func isNumber(in bytes: [UInt8]) -> Bool {
    if telephones.occur(in: bytes, bytes.indices) { return true }
    // Characters take long to tell apart, and few texts have a hyphen behind a digit.
    let isHyphenated = bytes.indices.dropFirst().contains { index in
      bytes[index] == 0x2D && (bytes[index - 1] &- 0x30 < 10 || bytes[index - 1] >= 0x80)
    }
    guard isHyphenated else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    var groups = 0
    for token in text.split(whereSeparator: { !$0.isNumber && $0 != "-" }) {
      let parts = token.split(separator: "-")
      if parts.count >= 2, parts.allSatisfy({ $0.count >= 2 && $0.count <= 4 }), token.count >= 8 {
        groups += 1
      }
    }
    return groups > 0
  }

  /// Marks between the steps of a menu.
  private static let steps = Phrases(list: "addresses-steps")
  private static let quotes = Phrases(["‘"])
  private static let pressing = Phrases(list: "addresses-pressing")
  private static let streets = Set<String>(list: "addresses-streets")

  /// Whether a place, an app, a menu or somebody to ask is named.
  static func isPlace(in bytes: [UInt8]) -> Bool {
    func names(_ phrases: Phrases) -> Bool { phrases.occur(in: bytes, bytes.indices) }
    // A quoted word is one of a menu where something is pressed.
    if names(steps) || names(quotes) && names(pressing) || names(places) { return true }
    var mayBeStreet = false
    for word in bytes.withUnsafeBufferPointer({ latinWords(in: $0) }) {
      if wholeWords.contains(word) { return true }
      mayBeStreet = mayBeStreet || streets.contains(word)
    }
    return mayBeStreet && isStreet(in: String(decoding: bytes, as: UTF8.self))
  }

  /// The words of a text that are written in ASCII letters, as far as they are short enough for a list.
  private static func latinWords(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || !isLetter(bytes[end]) {
      defer { start = end + 1 }
      guard end - start >= 2, end - start <= 12 else { continue }
      let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
      // What stands beside it must not be a letter of another script.
      if !isOtherLetter(bytes, before: start), !isOtherLetter(bytes, at: end) {
        words.append(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isOtherLetter(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    guard index > 0, bytes[index - 1] >= 0x80 else { return false }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isOtherLetter(bytes, at: start)
  }

  private static func isOtherLetter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return false }
    let character = UnsafeBufferPointer(rebasing: bytes[index..<min(bytes.count, index + 4)])
    return String(decoding: character, as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// Whether a house number stands before a street: `12 King Street`.
  private static func isStreet(in text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0.isNewline }
    return words.indices.contains { index in
      streets.contains(words[index].filter { $0.isLetter })
        && words[max(0, index - 3)..<index].contains { $0.allSatisfy { $0.isNumber } }
    }
  }
}
