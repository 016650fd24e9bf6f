internal import PRFAQProse

extension Passage {
  /// Whether the passage says for whom something is, or who does something.
  ///
  /// Names of roles and groups, Korean nouns that end like people's and English ones in -ers count; it is meant to be
  /// silent rather than wrong, so anything that may be somebody counts.
  public var namesSomebody: Bool {
    if has(.person) || has([.customerRole, .staffRole, .leaderRole]) { return true }
    return language.isKorean && hasKoreanPerson || language == .en && hasEnglishPerson()
  }

  /// Whether the passage names somebody else than everybody, or customers as such.
  var namesSomebodyInParticular: Bool {
    let named = words.filter { $0.lists.contains(.person) && !isSpeaker($0.range) }.map { $0.range }
    let roles = lexicon.filter { !$0.lists.isDisjoint(with: [.customerRole, .staffRole]) }.map { $0.range }
    if (named + roles).contains(where: { !Self.everybody.contains(string($0)) }) { return true }
    return language.isKorean && hasKoreanPerson
      || language == .en && hasEnglishPerson(butNone: Self.everybody)
  }

  private static let everybody = Set<String>(list: "customer-segments-everybody")

  private static let koreanEndings = Phrases(list: "customer-segments-korean-endings")

  private var hasKoreanPerson: Bool { Self.koreanEndings.occur(in: bytes, all) }

  /// English nouns that end like people's and are things.
  private static let things = Set<String>(list: "customer-segments-things")
  /// Words that make some of all users or customers.
  private static let modifiers = Set<String>(list: "customer-segments-modifiers")
  private static let endings = ["er", "or", "ist", "ian", "ee", "ant"]
  private static let articles: Set<String> = ["a", "an", "each", "every", "one", "any"]
  /// Endings that hardly anything but somebody has.
  private static let sureEndings = ["ist", "cian"]

  /// Whether an English noun for somebody stands in the passage: a plural in -ers and the like, or one with an article.
  private func hasEnglishPerson(butNone excluded: Set<String> = []) -> Bool {
    var before = ""
    for word in bytes.split(whereSeparator: { ($0 | 0x20) &- 0x61 >= 26 }) {
      let text = String(decoding: word, as: UTF8.self)
      defer { before = text }
      guard text.utf8.count > 4 else { continue }
      let isPlural = text.hasSuffix("s")
      let singular = isPlural ? String(text.dropLast()) : text
      let isSure = Self.sureEndings.contains { singular.hasSuffix($0) } && singular.utf8.count > 6
      guard isPlural || isSure || Self.articles.contains(before), !Self.things.contains(singular),
        !excluded.contains(text) || Self.modifiers.contains(before)
      else { continue }
      if Self.endings.contains(where: { singular.hasSuffix($0) }) { return true }
    }
    return false
  }
}

extension Passage {
  /// How often the passage names a customer.
  var customerCount: Int { customers.count }

  /// Whether a range of `bytes` names a customer: a role that the list has, or a word for a group of people.
  func namesCustomer(in place: Range<Int>) -> Bool { customers.contains { place.contains($0.lowerBound) } }

  private var customers: [Range<Int>] {
    let roles = lexicon.filter { $0.lists.contains(.customerRole) }.map { $0.range }
    let groups = words.filter { $0.lists.contains(.person) && !isSpeaker($0.range) }.map { $0.range }
    return roles + groups.filter { group in !roles.contains { $0.overlaps(group) } }
  }

  /// Whether words of the list of people are those by which somebody speaks of themselves, or of their company.
  private func isSpeaker(_ place: Range<Int>) -> Bool { Self.speakers.contains(string(place)) }

  private static let speakers = Set<String>(list: "customer-segments-speakers")
}
