internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The product is written the same way everywhere.
///
/// Case, spaces and hyphens are compared. All capitals and all small
/// letters pass: headings and commands are written so.
public struct ProductNameInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "product-name-inconsistent", category: .consistency, severity: .info,
    source: Text(
      ko: "고객이 알아듣는 이름을 요구하는 Bryar와 Carr에서 이끌어 냈습니다. 표기가 둘이면 이름이 둘입니다.",
      en: """
        Follows from Bryar & Carr, who ask for a name that customers understand: two \
        spellings are two names.
        """),
    summary: Text(
      ko: "제품 이름은 어디에서나 똑같이 씁니다.", en: "The product's name is spelt the same way everywhere."),
    rationale: Text(
      ko: "이름이 두 가지면 검색도 인용도 갈라지고, 읽는 사람은 다른 제품인가 생각합니다.",
      en: "With two spellings searches miss half, and readers wonder whether two products are meant."),
    examples: [
      .passes(
        .ko,
        note: Text(ko: "조사는 이름을 바꾸지 않습니다.", en: "A particle does not change the name."),
        ExampleDraft.ko.with(.callToAction, "달빛세탁에서 가입하고 달빛세탁을 추천할 수 있다. 요금은 가방 하나에 9,900원이다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .callToAction,
          "마포구에 사는 사람은 [앱](https://moonwash.example/start)에서 ⚑달빛 세탁⚐에 가입할 수 있다. 요금은 가방 하나에 9,900원이다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          "⚑Shed Share⚐ is open in Leeds today from $3 an hour. Sign up at [shedshare.example/leeds](https://shedshare.example/leeds)."
        )),
    ], languages: [.ko, .koHanja, .en])

  /// Creates the rule.
  public init() {}

  /// One finding for each other spelling.
  public func findings(in facts: Facts) -> [Finding] {
    // A name that was only guessed by its coming back proves nothing.
    guard let product = facts.product, product.source != .recurring, product.name.utf8.count > 4 else {
      return []
    }
    let name = product.name
    let found = SpellingFinder(name, facts.prose.bytes).places()
    let usual = found.filter { $0.isUsual }
    guard usual.count > 1, let first = usual.first else { return [] }
    var others: [(spelling: String, places: [Range<Int>])] = []
    for place in found where !place.isUsual {
      let spelling = facts.prose.words(place.range)
      if let index = others.firstIndex(where: { $0.spelling == spelling }) {
        others[index].places.append(place.range)
      } else {
        others.append((spelling, [place.range]))
      }
    }
    return others.filter { $0.places.count < usual.count }.map { other in
      report(
        other.places.map { facts.prose.source($0) }, other.spelling, name, facts.prose.source(first.range))
    }
  }

  private func report(_ places: [Range<Int>], _ spelling: String, _ name: String, _ usual: Range<Int>)
    -> Finding
  {
    finding(
      at: places[0],
      message: Text(
        ko: "제품 이름을 다르게 썼습니다: ‘\(spelling)’. 다른 곳에서는 ‘\(name)’입니다.",
        en: "The product's name is spelt “\(spelling)” here and “\(name)” elsewhere."),
      evidence: spelling,
      help: Text(
        ko: "이름을 하나로 정해 띄어쓰기와 대소문자까지 똑같이 쓰세요.",
        en: "Settle on one spelling, down to spaces, hyphens and capitals."),
      question: Text(ko: "제품의 정식 이름은 어느 쪽인가요?", en: "Which is the product's name?"),
      notes: places.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "여기도 다릅니다.", en: "Here as well."))
      } + [
        Finding.Note(range: usual, message: Text(ko: "여기서는 ‘\(name)’입니다.", en: "Here it is “\(name)”."))
      ])
  }
}

/// Finds the spellings of a name in a text.
private struct SpellingFinder {
  private let name: [UInt8]
  private let text: [UInt8]
  /// The letters and digits of the name, small.
  private let key: [UInt8]

  init(_ name: String, _ text: [UInt8]) {
    self.name = Array(name.utf8)
    self.text = text
    key = Self.key(Array(name.utf8))
  }

  /// The places of the name, spelt as usual or not, in order.
  func places() -> [(range: Range<Int>, isUsual: Bool)] {
    text.withUnsafeBufferPointer { places(in: $0) }
  }

  private func places(in text: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, isUsual: Bool)] {
    guard key.count > 4, let head = key.first else { return [] }
    let capital = head >= 0x61 && head <= 0x7A ? head & 0xDF : head
    /// The next place of a byte that may begin the name, or the end.
    func next(from start: Int) -> Int { ByteSearch.first(head, or: capital, in: text, from: start) }
    var found: [(range: Range<Int>, isUsual: Bool)] = []
    var at = next(from: 0)
    while at < text.count {
      guard startsWord(at, in: text), let end = match(at, in: text), endsWord(end) else {
        at = next(from: at + 1)
        continue
      }
      let written = self.text[at..<end]
      let isUsual = written.elementsEqual(name)
      if isUsual || isOtherSpelling(written) { found.append((at..<end, isUsual)) }
      at = next(from: end)
    }
    return found
  }

  /// The end of the name at a place, spaces and hyphens within it aside.
  private func match(_ start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = start
    var matched = 0
    while at < text.count, matched < key.count {
      if Self.folded(text[at]) == key[matched] {
        matched += 1
      } else if !Self.isFiller(text[at]) || matched == 0 {
        return nil
      }
      at += 1
    }
    return matched == key.count ? at : nil
  }

  /// Whether letters are neither all capital nor all small, but for spaces and hyphens that the name has not.
  private func isOtherSpelling(_ written: ArraySlice<UInt8>) -> Bool {
    let letters = written.filter { ($0 | 0x20) &- 0x61 < 26 }
    if written.count != name.count { return !letters.allSatisfy { $0 >= 0x61 } || letters.isEmpty }
    return !letters.allSatisfy { $0 >= 0x61 } && !letters.allSatisfy { $0 < 0x61 }
  }

  private func startsWord(_ at: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard at > 0 else { return true }
    switch text[at - 1] {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0xA0...0xFF: return false
    // `.`, `/`, `@`, `-` and `_` join words.
    case 0x2E, 0x2F, 0x40, 0x2D, 0x5F: return false
    case 0x80...0x9F: return text[at] < 0xEA
    default: return true
    }
  }

  private func endsWord(_ end: Int) -> Bool {
    guard end < text.count else { return true }
    guard text[end - 1] < 0x80 else {
      return text[end] < 0x80 || KoreanWords.isParticles(text[end...].prefix { $0 >= 0x80 })
    }
    return
      !((text[end] | 0x20) &- 0x61 < 26 || text[end] &- 0x30 < 10
      || "./@_".utf8.contains(text[end])
        && end + 1 < text.count && text[end + 1] > 0x20)
  }

  private static func key(_ name: [UInt8]) -> [UInt8] { name.filter { !isFiller($0) }.map { folded($0) } }
  private static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
  private static func isFiller(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D }
}
