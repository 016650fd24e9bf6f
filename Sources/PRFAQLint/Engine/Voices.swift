internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

extension Facts {
  /// Everybody who speaks in the release.
  var quotes: [Quote] { draft.pressRelease?.quotes ?? [] }

  /// The words around a quotation that could say who speaks: those beside the quoted ones, those that a
  /// heading adds to the name of the section, and a line before that ends in a colon.
  func wordsAround(_ quote: Quote) -> String {
    var around = composed(quote.range.lowerBound..<max(quote.range.lowerBound, quote.text.lowerBound))
    around += " " + composed(min(quote.text.upperBound, quote.range.upperBound)..<quote.range.upperBound)
    if let part = part(around: quote.range) {
      if let heading = part.headingRange { around += " " + addition(in: composed(heading)) }
      around += " " + introduction(before: part.range.lowerBound)
    }
    if quote.text == quote.range { around += " " + unmarkedSignature(composed(quote.range)) }
    return around.filter { $0.isLetter || $0.isNumber || $0 == " " }.split(separator: " ").joined(
      separator: " ")
  }

  /// Whether words are plainly quoted and nothing beside them could say who speaks.
  ///
  /// A paragraph may have been taken for a quotation by its place alone; only quotation marks, a block quote or a
  /// heading that names a quotation are proof enough to ask for a speaker.
  func isUnsigned(_ quote: Quote) -> Bool {
    guard quote.attribution == nil, wordsAround(quote).isEmpty else { return false }
    let kinds = nodes(overlapping: quote.text).map { draft.tree.nodes[$0].kind }
    let isHeading = kinds.contains { if case .heading = $0 { true } else { false } }
    let part = part(around: quote.range)
    if isHeading || part?.headingRange?.overlaps(quote.text) ?? false { return false }
    let before = composed(before: quote.text.lowerBound, atMost: 4)
    if let mark = before.last, "“”\"‘「『„«»".contains(mark) { return true }
    if kinds.contains(.blockQuote) { return true }
    let isNamed = part?.headingRange.flatMap {
      HeadingTable.match(draft.source.bytes, $0, draft.vocabulary)?.meaning
    }
    guard [.customerQuote, .leaderQuote, .quote].contains(isNamed) else { return false }
    return draft.lexicon.matches(
      in: composed(quote.text), lists: [.said, .leaderRole, .staffRole, .customerRole]
    ).isEmpty
  }

  /// An attribution without its verb and its full stop: `said Tom Ashby.` is `Tom Ashby`.
  func signature(_ range: Range<Int>) -> Range<Int> {
    let bytes = Array(draft.source.bytes[range])
    var low = 0
    var high = bytes.count
    let verbs = draft.lexicon.matches(in: bytes, 0..<bytes.count, lists: .said)
    // Korean puts the verb last, and what stands around it there is no name.
    if let verb = verbs.first, bytes[..<verb.range.upperBound].allSatisfy({ $0 < 0x80 }),
      bytes[..<verb.range.lowerBound].allSatisfy({ $0 <= 0x20 })
    {
      low = verb.range.upperBound
    }
    while high > low, " .,;*_\n\r".utf8.contains(bytes[high - 1]) { high -= 1 }
    while low < high, bytes[low] <= 0x20 { low += 1 }
    guard low < high else { return range }
    return range.lowerBound + low..<range.lowerBound + high
  }

  /// What a heading says beyond the section's name: `고객 후기 (오세영, 간호사)`, `Customer quote: Maya, nurse`.
  private func addition(in heading: String) -> String {
    guard let mark = heading.firstIndex(where: { "(:（：—–".contains($0) }) else { return "" }
    let added = heading[mark...].drop { "(:（：—– ".contains($0) }
    let empty = [
      "가상", "예시", "가정", "초안", "hypothetical", "fictional", "draft", "example", "imagined", "quote",
    ]
    return empty.contains { added.lowercased().hasPrefix($0) } ? "" : String(added)
  }

  /// The line before a place, where it ends in a colon and so introduces what follows.
  private func introduction(before place: Int) -> String {
    var end = place
    while end > 0, draft.source.bytes[end - 1] <= 0x20 { end -= 1 }
    guard end > 0 else { return "" }
    let line = composed(draft.wholeLine(at: end - 1))
    return line.hasSuffix(":") || line.hasSuffix("：") ? line : ""
  }

  /// The last line of a quotation without quotation marks, where it is too short and too open for a sentence.
  private func unmarkedSignature(_ quotation: String) -> String {
    // `… 명분이 없었다. (성서공단 금형집 대광정밀)`
    if let last = quotation.trimmed.last, ")）".contains(last),
      let open = quotation.lastIndex(where: { "(（".contains($0) })
    {
      return String(quotation[open...])
    }
    let lines = quotation.split { $0.isNewline }
    guard lines.count > 1, let last = lines.last, last.count <= 40, let end = last.last(where: { $0 != " " })
    else { return "" }
    return ".!?。…”\"’」".contains(end) ? "" : String(last)
  }
}

extension Facts {
  /// What the attribution of a quotation says.
  func voice(of quote: Quote) -> Voice {
    let voices = onDemand.value({ $0.voices }, { $0.voices = $1 }) {
      quotes.map { ($0.range, Voice($0, in: self)) }
    }
    return voices.first { $0.quote == quote.range }?.voice ?? Voice(quote, in: self)
  }
}

/// What an attribution says, sorted out.
struct Voice: Sendable {
  /// The person's name; nil where only a role or a company is named.
  let name: String?
  /// Whether a title or role is named.
  let hasTitle: Bool
  /// Whether the name is withheld: A씨, 김모 씨, Customer B.
  let isAnonymous: Bool

  /// Sorts out the attribution of a quotation, by the names that the release uses for companies.
  fileprivate init(_ quote: Quote, in facts: borrowing Facts) {
    let speaker = quote.speaker.map { facts.composed(facts.signature($0)).onOneLine.trimmed } ?? ""
    let title = quote.title.map { facts.composed($0).trimmed } ?? ""
    let attribution = Self.attribution(of: quote, in: facts)
    isAnonymous = Self.isWithheld(attribution)
    // `등불전기 디렉터 남궁솔` names a company, a role and a person: what is neither of the first two is the third.
    let names = Self.names(in: attribution, companies: facts.companies)
    if names.isEmpty || isAnonymous {
      name = nil
    } else {
      name =
        names.contains(where: { Array(speaker.utf8).contains(Array($0.utf8)) })
        ? speaker : names.dropFirst().reduce(names[0]) { "\($0) \($1)" }
    }
    // Titles are endless; several Korean words in a row, or a word in lower case, hold one.
    let pieces = speaker.utf8.split(separator: 0x20)
    let isKorean = speaker.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    let holdsTitle =
      pieces.count > 1 && (isKorean || pieces.contains { Substring($0).first?.isLowercase ?? false })
    hasTitle = !title.isEmpty || Self.isRole(speaker, facts.companies.lexicon) || holdsTitle
  }

  /// Whether the name of who speaks is withheld: A씨, 김모 씨, Customer B.
  static func isAnonymous(_ quote: Quote, in facts: Facts) -> Bool {
    isWithheld(attribution(of: quote, in: facts))
  }

  private static func attribution(of quote: Quote, in facts: Facts) -> String {
    quote.attribution.map { facts.composed(facts.signature($0)).onOneLine.trimmed } ?? ""
  }

  /// Words that tie a Korean quotation to its verb.
  private static let joints = Set<String>(list: "voices-joints")

  /// The words of an attribution that could be a person's name: neither roles nor companies, capital first where
  /// letters have case, and not what follows `of` and `at`.
  static func names(in attribution: String, companies: CompanyNames) -> [String] {
    let bytes = Array(attribution.utf8)
    let roles = companies.lexicon.matches(
      in: attribution, lists: [.leaderRole, .staffRole, .customerRole, .said])
    var names: [String] = []
    var isAfterOf = false
    var start = 0
    for end in 0...bytes.count where end == bytes.count || isBorder(bytes[end]) {
      defer { start = end + 1 }
      if end < bytes.count, bytes[end] == 0x2C { isAfterOf = false }
      guard start < end else { continue }
      let word = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
      if word.utf8.count <= 4, belonging.contains(word) { isAfterOf = true }
      let isRole = roles.contains { $0.range.lowerBound < end && $0.range.upperBound > start }
      guard let first = word.first, !isRole, !isAfterOf, !Self.joints.contains(word) else { continue }
      if word.utf8.allSatisfy({ $0 < 0x80 }) ? isASCIIName(word) : isName(word, first) { names.append(word) }
    }
    // Two words with capitals are a first name and a surname more often than a company.
    let isPair = names.count { $0.utf8.first.map { $0 < 0x80 } ?? false } > 1
    return names.filter { word in
      isPair && (word.utf8.first.map { $0 < 0x80 } ?? false) || !companies.contains(word)
    }
  }

  /// Whether Korean words, or foreign ones among them, may hold a person's name.
  ///
  /// One built like a name counts at an end, beside a role or an address, and before a comma or a bracket: within a row
  /// of nouns `이용` is no name.
  static func mayNameKorean(_ words: String, _ lexicon: Lexicon) -> Bool {
    let pieces = words.split { " \n".contains($0) }.map(String.init)
    let roles = pieces.map { piece in
      ["씨", "님"].contains { piece.hasPrefix($0) }
        || !lexicon.matches(in: piece, lists: [.leaderRole, .staffRole, .customerRole]).isEmpty
    }
    func isRole(_ index: Int) -> Bool { roles.indices.contains(index) ? roles[index] : true }
    return pieces.indices.contains { index in
      // Who has told a role goes on with a name, a pen name as well.
      if index > 0, isRole(index - 1), !isRole(index) { return true }
      let letters = String(pieces[index].drop { !$0.isLetter }.prefix { $0.isLetter })
      guard letters.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }), !letters.isEmpty
      else {
        return !letters.isEmpty
      }
      let isClosed = pieces[index].last.map { ",(（)，·".contains($0) } ?? false
      let bare = ["씨는", "씨가", "씨", "님은", "님이", "님", "은", "는", "이", "가"].first {
        letters.count > $0.count + 1 && letters.hasSuffix($0)
      }.map { String(letters.dropLast($0.count)) }
      let isNamed = bare.map { letters.dropFirst($0.count).contains { "씨님".contains($0) } } ?? false
      guard CompanyNames.isPerson(letters) || bare.map({ CompanyNames.isPerson($0) }) ?? false else {
        return isNamed
      }
      return isNamed || isClosed || isRole(index - 1) || isRole(index + 1)
    }
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x20, 0x28, 0x29, 0x2C, 0x2F: true
    default: false
    }
  }

  /// Words behind which stands where somebody belongs.
  private static let belonging = ["of", "at", "for", "in", "from"]

  /// Whether a word is set like a name: a capital first where letters have case, not all of them, none within, and no
  /// possessive.
  private static func isName(_ word: String, _ first: Character) -> Bool {
    // Hangul has no case, and characters take long to tell apart.
    if word.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }) { return true }
    guard first.isLetter, !first.isLowercase, !word.hasSuffix("'s"), !word.hasSuffix("’s") else {
      return false
    }
    if first.isUppercase, word.count > 1, !word.contains(where: { $0.isLowercase }) { return false }
    return !first.isASCII || !word.dropFirst().contains { $0.isUppercase } || word.contains("'")
      || word.contains("-")
  }

  /// The same for a word of ASCII, whose bytes are its characters.
  private static func isASCIIName(_ word: String) -> Bool {
    let bytes = word.utf8
    guard let first = bytes.first, first &- 0x41 < 26, !word.hasSuffix("'s") else { return false }
    if bytes.count > 1, !bytes.contains(where: { $0 &- 0x61 < 26 }) { return false }
    return !bytes.dropFirst().contains { $0 &- 0x41 < 26 } || bytes.contains { $0 == 0x27 || $0 == 0x2D }
  }

  /// Whether words are a role and nothing else: CEO, 대표.
  private static func isRole(_ words: String, _ lexicon: Lexicon) -> Bool {
    lexicon.matches(in: words, lists: [.leaderRole, .staffRole, .customerRole]).contains {
      $0.range.lowerBound == 0 && $0.range.count * 2 > words.utf8.count
    }
  }

  /// Without one of these no name is withheld.
  private static let withholding = Phrases(list: "voices-withholding")

  /// Whether a name is an initial or a surname with 모.
  private static func isWithheld(_ words: String) -> Bool {
    let small = words.utf8.smallLetters
    guard withholding.occur(in: small, small.indices) else { return false }
    let pieces = words.split { !$0.isLetter && $0 != "○" }.map(String.init)
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : ""
      if piece.hasSuffix("씨") || next.hasPrefix("씨") {
        let name = piece.hasSuffix("씨") ? piece.dropLast() : piece[...]
        if name.count == 1, let only = name.first, only.isASCII || only == "○" { return true }
        if name.count == 2, name.hasSuffix("모") || piece == "모" { return true }
      }
      let isInitial = next.count == 1 && next.first?.isUppercase ?? false
      if ["customer", "user", "고객", "사용자", "이용자"].contains(piece.lowercased()), isInitial { return true }
    }
    return false
  }
}

/// What a release calls companies and products, to tell them from people.
///
/// `봄학기 대표` names no person. A word counts as a company's when the release uses it outside quotations and it
/// is not built like a Korean person's name.
struct CompanyNames: Sendable {
  private static let surnames =
    """
    김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길\
    연위표명기반왕금옥육인맹제모탁국어은편용
    """.unicodeScalars.map(\.value)
  private static let doubles = Phrases(list: "voices-doubles")
  /// A release is a page or two; what stands beyond this many bytes is not read.
  private static let limit = 32_768

  private let prose: [UInt8]
  /// The words for roles.
  let lexicon: Lexicon

  /// Reads the parts of the release in which nobody speaks; without a quotation nobody asks for them.
  init(in draft: Draft) {
    var prose: [UInt8] = []
    let hasQuotes = !(draft.pressRelease?.quotes ?? []).isEmpty
    for part in draft.parts
    where hasQuotes && part.kind.isRelease && !part.kind.isQuote && prose.count < Self.limit {
      prose += PlainText(draft.source.bytes[part.range].prefix(Self.limit)).bytes
    }
    self.prose = prose
    lexicon = draft.lexicon
  }

  /// Whether a word that stands where a name could is a company's or a product's.
  func contains(_ word: String) -> Bool {
    !word.isEmpty && !Self.isPerson(word) && prose.contains(Array(word.utf8))
  }

  /// Whether a word could be a Korean surname with a given name.
  static func isPerson(_ word: String) -> Bool {
    guard word.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) }),
      let first = word.unicodeScalars.first
    else { return false }
    if doubles.begin(word[...]) { return (3...4).contains(word.count) }
    return surnames.contains(first.value) && (2...3).contains(word.count)
  }
}
