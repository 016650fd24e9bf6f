internal import PRFAQProse

extension Passage {
  /// Whether the passage says for whom something is, or who does something.
  ///
  /// Names of roles and groups, Korean nouns that end like people's and English ones in -ers count; it is meant to be
  /// silent rather than wrong, so anything that may be somebody counts.
  public var namesSomebody: Bool {
    if has(.person) || has([.customerRole, .staffRole, .leaderRole]) { return true }
    return language.isKorean && hasKoreanPerson || language == .en && hasEnglishPerson
  }

  /// The places of names for roles and groups, as ranges of the document.
  public var segments: [Range<Int>] {
    let listed = words.filter { $0.lists.contains(.person) }.map { $0.range }
    let roles = lexicon.filter { !$0.lists.isDisjoint(with: [.customerRole, .staffRole, .leaderRole]) }.map {
      $0.range
    }
    return (listed + roles).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .map { source($0) }.distinct
  }

  private static let koreanEndings = Phrases([
    "자가 ", "자는 ", "자에게", "자를 ", "자의 ", "자도 ", "자들", "인이 ", "인은 ", "인에게", "인을 위한", "가가 ", "사가 ", "사는 ", "사에게",
    "원이 ", "원은 ", "원에게", "원의 ", "생이 ", "생은 ", "생에게", "생의 ", "생을 위한", "주가 ", "주는 ", "주에게", "민이 ", "민은 ",
    "민에게", "님이 ", "님은 ", "님에게", "님께", "들이 ", "들은 ", "들에게", "들의 ", "들을 ", "족이 ", "족은 ", "족에게", "층이 ", "객이 ",
    "객은 ", "객에게", "객의 ", "꾼이 ", "꾼은 ", "꾼에게", "에게 ", "에게,", "께 ", "께서", "을 위한", "를 위한", "을 위해", "를 위해",
  ])

  private var hasKoreanPerson: Bool { Self.koreanEndings.occur(in: bytes, all) }

  /// English nouns that end like people's and are things.
  private static let things: Set<String> = [
    "orders", "letters", "numbers", "papers", "computers", "servers", "containers", "offers", "answers",
    "covers",
    "others", "powers", "errors", "doors", "floors", "colors", "colours", "hours", "factors", "monitors",
    "sensors",
    "transfers", "layers", "trackers", "chargers", "matters", "lockers", "papers", "headers", "filters",
    "timers",
    "stickers", "routers", "adapters", "connectors", "editors", "behaviors", "favors", "flavors", "quarters",
    "centers",
  ]

  private var hasEnglishPerson: Bool {
    for word in bytes.split(whereSeparator: { ($0 | 0x20) &- 0x61 >= 26 }) where word.count > 4 {
      let text = String(decoding: word, as: UTF8.self)
      let isPlural = ["ers", "ors", "ists", "ians", "ees", "folk", "women", "men", "ants"].contains {
        text.hasSuffix($0)
      }
      if isPlural, !Self.things.contains(text) { return true }
    }
    return false
  }
}
