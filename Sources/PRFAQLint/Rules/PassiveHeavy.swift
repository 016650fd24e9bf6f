internal import PRFAQModel
internal import PRFAQProse

/// Sentences say who does something.
public struct PassiveHeavy: Rule {
  private static let share = RuleOption(
    "percent", .integer(1...100), default: .integer(25),
    help: Text(
      ko: "피동문이 문장의 몇 퍼센트를 넘으면 알리는지", en: "the share of passive sentences, in percent, beyond which to speak")
  )

  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "passive-heavy", category: .style, severity: .info,
    source: Text(
      ko: "뉴스와이어의 문체 지침: 능동으로 쓴다. bordenet의 채점기도 수동을 셉니다.",
      en: """
        Newswire's style guide: write in the active voice; bordenet's scorer counts passives \
        as well.
        """),
    summary: Text(ko: "누가 하는지 드러나는 문장으로 씁니다.", en: "Sentences say who does something."),
    rationale: Text(
      ko: "‘처리되어진다’고 쓰면 고객이 하는지 회사가 하는지 알 수 없습니다.",
      en: "“Is processed” does not say whether the customer does it or the company."),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .solution, "가방이 기사에 의해 ⚑수거되어진다⚐. 옷은 세탁소에 의해 세탁되어지고, 아침에 배송되어진다. 고객은 가방을 건다. 세제는 골라지게 된다.")),
      .fails(
        .en,
        ExampleDraft.en.with(
          .solution,
          "The door ⚑is scanned⚐ by the customer. A tool is picked and the price is shown. The charge is stopped when the tool is returned. A runner comes."
        )),
    ], isOptIn: true, options: [share], languages: [.ko, .koHanja, .en])

  private let most: Int

  /// Creates the rule as it is by default.
  public init() { self.init(options: RuleOptions()) }

  /// Creates the rule with its options.
  public init(options: RuleOptions) { most = options.integer(Self.share) }

  /// One finding for each section of the release with too many passive sentences.
  public func findings(in facts: Facts) -> [Finding] {
    var sections: [Int: (all: Int, passive: [Range<Int>])] = [:]
    for sentence in facts.prose.sentences where sentence.role == .statement && !sentence.isQuoted {
      let block = facts.prose.blocks[sentence.block]
      guard [.summary, .problem, .solution].contains(block.part) else { continue }
      sections[block.partIndex, default: (0, [])].all += 1
      if let place = Self.passive(in: facts.prose.bytes, sentence.text) {
        sections[block.partIndex, default: (0, [])].passive.append(facts.prose.source(place))
      }
    }
    return sections.sorted { $0.key < $1.key }.compactMap { _, counts in
      guard counts.passive.count > 1, counts.passive.count * 100 > counts.all * most,
        let first = counts.passive.first
      else { return nil }
      return finding(
        at: first,
        message: Text(
          ko: "\(counts.all)문장 가운데 \(counts.passive.count)문장이 피동문입니다.",
          en: "\(counts.passive.count) of \(counts.all) sentences are passive."),
        evidence: facts.words(first),
        help: Text(ko: "하는 사람을 주어로 세우세요.", en: "Make the one who acts the subject."),
        question: Text(ko: "이 일은 누가 하나요?", en: "Who does this?"))
    }
  }

  private static let korean = Phrases(list: "passive-heavy-korean")
  private static let being = Set<String>(list: "passive-heavy-being")

  /// The first passive of a sentence.
  private static func passive(in bytes: [UInt8], _ sentence: Range<Int>) -> Range<Int>? {
    var start = sentence.lowerBound
    var before = ""
    var beforeStart = start
    for end in sentence where bytes[end] == 0x20 || bytes[end] == 0x2E || end == sentence.upperBound - 1 {
      let stop = bytes[end] == 0x20 || bytes[end] == 0x2E ? end : end + 1
      let word = String(decoding: bytes[start..<max(start, stop)], as: UTF8.self)
      if korean.occur(in: word), !word.hasPrefix("의해") { return start..<stop }
      if being.contains(before.lowercased()), word.count > 4,
        word.hasSuffix("ed") || word.hasSuffix("en") || word == "shown"
      {
        return beforeStart..<stop
      }
      before = word
      beforeStart = start
      start = end + 1
    }
    return nil
  }
}
