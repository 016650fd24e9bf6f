internal import PRFAQModel
internal import PRFAQProse

/// Links lead to addresses that can exist.
public struct LinkExampleDomain: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "link-example-domain", category: .placeholders, severity: .info,
    source: Text(
      ko: """
        RFC 2606과 RFC 6761은 example.com, .example, .test, .invalid, localhost를 예약해 두었습니다. \
        고객이 갈 수 있는 곳이 아닙니다.
        """,
      en: """
        RFC 2606 and RFC 6761 reserve example.com, .example, .test, .invalid and localhost: \
        nothing that customers can reach stands there.
        """),
    summary: Text(
      ko: "링크와 주소에는 실제로 열리는 도메인을 씁니다.", en: "Addresses are of domains that can be reached."),
    rationale: Text(
      ko: "예시로 적은 주소는 초안에서는 괜찮지만, 승인된 문서에 남으면 고객을 없는 곳으로 보냅니다.",
      en: "An example address is fine in a draft; left in an approved document it sends customers nowhere."),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(
          .callToAction, "마포구에 사는 사람은 [앱 장터](https://play.google.com/store)에서 앱을 받아 가입할 수 있다.")),
      .passes(
        .en,
        note: Text(
          ko: "주소의 경로에 example.com이 있는 것은 상관없습니다.", en: "Only the host counts, not the path behind it."),
        ExampleDraft.en.with(
          .callToAction, "Lockers are open today. See [the rules](https://www.rfc-editor.org/example.com).")),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .callToAction, "마포구에 사는 사람은 ⚑[달빛세탁 앱](https://moonwash.example/start)⚐에서 가입할 수 있다."),
        mended: ["https://moonwash.example/start": "https://play.google.com/store"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .callToAction,
          "Sign up at ⚑[our page](https://www.example.com)⚐ or at ⚑shedshare.example/leeds⚐ from $3 an hour."),
        mended: [
          "https://www.example.com": "https://www.ietf.org",
          "shedshare.example/leeds": "the door of any locker",
        ]),
    ],
    yieldsTo: ["link-empty"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for each address of a reserved domain.
  public func findings(in facts: Facts) -> [Finding] {
    let linked = facts.links.filter { $0.hasScheme && isReserved($0.destination) }.map(\.range)
    return (linked + bareAddresses(in: facts)).map { range in
      finding(
        at: range,
        message: Text(ko: "예시용 도메인의 주소입니다.", en: "The address is of a domain reserved for examples."),
        evidence: facts.words(range),
        help: Text(
          ko: "출시 때 고객이 들어갈 실제 주소를 적으세요.",
          en: "Write the address that customers will open on launch day."),
        question: Text(ko: "고객이 실제로 들어갈 주소는 무엇인가요?", en: "Which address will customers open?"))
    }
  }

  /// Addresses that stand in the text without being links.
  private func bareAddresses(in facts: Facts) -> [Range<Int>] {
    let text = facts.visibleText
    var found: [Range<Int>] = []
    var start = 0
    while start < text.bytes.count {
      guard isAddressByte(text.bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < text.bytes.count, isAddressByte(text.bytes[end]) { end += 1 }
      let next = end
      while end > start, text.bytes[end - 1] == 0x2E { end -= 1 }
      let word = String(decoding: text.bytes[start..<end], as: UTF8.self)
      if !word.contains("@"), isReserved(word) { found.append(text.sourceRange(of: start..<end)) }
      start = next
    }
    return found
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"'()<>[]{},;|`*".utf8.contains(byte)
  }

  /// Whether an address is of a reserved domain.
  private func isReserved(_ address: String) -> Bool {
    var host = address[...]
    if let scheme = address.utf8.firstIndex(of: 0x3A), address[scheme...].hasPrefix("://") {
      host = address[scheme...].dropFirst(3)
    }
    host = host.prefix { !"/?#:".contains($0) }
    let labels = host.lowercased().split(separator: ".")
    guard let last = labels.last else { return false }
    if last == "localhost" || host == "127.0.0.1" { return address != "localhost" }
    guard labels.count > 1 else { return false }
    if ["example", "test", "invalid", "localhost"].contains(String(last)) { return true }
    return labels[labels.count - 2] == "example" && ["com", "org", "net", "edu"].contains(String(last))
  }
}
