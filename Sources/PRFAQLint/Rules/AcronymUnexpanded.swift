internal import PRFAQModel
internal import PRFAQProse

/// Acronyms are spelt out where they come first.
public struct AcronymUnexpanded: Rule {
  private static let known = RuleOption(
    "known", .list(.text), default: .list([]),
    help: Text(ko: "풀어 쓰지 않아도 되는 약어", en: "acronyms that need not be spelt out"))

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "acronym-unexpanded", category: .style, severity: .info,
    source: Text(
      ko: "Amazon의 글쓰기 지침: 줄임말은 처음 나올 때 풀어 쓴다.",
      en: "Amazon's guide to writing: spell an acronym out where it comes first."),
    summary: Text(
      ko: "약어는 처음 나올 때 풀어 씁니다.", en: "An acronym is spelt out where it comes first."),
    rationale: Text(
      ko: "팀 안에서만 통하는 약어는 고객과 다른 팀의 검토자를 멈추게 합니다.",
      en: "An acronym of the team's own stops customers, and reviewers from elsewhere."),
    examples: [
      .passes(.ko, ExampleDraft.ko.with(.solution, "먼저 가방에 근거리 무선 통신(NFC) 표를 단다. NFC 표를 대면 기사가 걷어 간다.")),
      .passes(
        .en,
        note: Text(ko: "누구나 아는 약어는 풀어 쓰지 않아도 됩니다.", en: "What everybody knows need not be spelt out."),
        ExampleDraft.en.with(
          .solution, "The customer scans the door with an app on iOS and pays in USD; the FAQ tells the rest."
        )),
      .fails(.ko, ExampleDraft.ko.with(.solution, "먼저 가방을 준다. 고객이 가방을 걸면 ⚑WCS⚐가 기사에게 알린다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The customer scans the door, and the ⚑TLC⚐ unlocks it. When the tool goes back, the TLC stops the charge."
        )),
    ], isOptIn: true, options: [known], languages: [.ko, .koHanja, .en])

  private let known: Set<String>

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { known = Self.common.union(options.texts(Self.known)) }

  private static let common = Set<String>(list: "acronym-unexpanded-common")

  /// One finding for each acronym at its first place.
  public func findings(in facts: Facts) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    for sentence in facts.prose.sentences where sentence.role != .heading {
      let acronyms = Self.acronyms(in: facts.prose.bytes, sentence.text)
      // A line in capitals shouts, and a dateline names a state.
      let isShouted = acronyms.count > 2 && acronyms.count * 2 > sentence.text.count / 6
      for range in isShouted || facts.prose.blocks[sentence.block].part == .summary ? [] : acronyms {
        let word = facts.prose.words(range)
        guard !known.contains(word), seen.insert(word).inserted, !isExplained(range, facts.prose.bytes) else {
          continue
        }
        findings.append(report(facts.prose.source(range), word))
      }
    }
    return findings
  }

  /// Words of two to five capitals that touch no other letter or digit.
  private static func acronyms(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard isWord(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, isWord(bytes[at]) { at += 1 }
      let word = bytes[start..<at]
      if (2...5).contains(word.count), word.allSatisfy({ $0 &- 0x41 < 26 }) { found.append(start..<at) }
    }
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_/.@&".utf8.contains(byte)
  }

  /// Whether brackets stand around it or behind it: `무선 통신(NFC)`, `NFC(근거리 무선 통신)`.
  private func isExplained(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    var next = range.upperBound
    if next < bytes.count, bytes[next] == 0x20 { next += 1 }
    return before == 0x28 || next < bytes.count && bytes[next] == 0x28
  }

  private func report(_ range: Range<Int>, _ word: String) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "‘\(word)’\(word.particle("을", "를")) 풀어 쓰지 않았습니다.", en: "“\(word)” is not spelt out."),
      evidence: word,
      help: Text(
        ko: "처음 나오는 자리에 풀어 쓰고 괄호 안에 약어를 적으세요. 한 번만 나온다면 풀어 쓴 말이면 됩니다.",
        en: "Spell it out here with the acronym in brackets; if it comes once, the words alone will do."),
      question: Text(
        ko: "고객은 ‘\(word)’\(word.particle("이", "가")) 무엇인지 알까요?",
        en: "Would a customer know what “\(word)” is?"))
  }
}
