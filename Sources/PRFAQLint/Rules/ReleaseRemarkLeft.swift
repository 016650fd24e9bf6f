internal import PRFAQModel
internal import PRFAQProse

/// No aside to colleagues is left in the release.
///
/// What brackets hold counts, for that is where such asides stand; placeholders and instructions of templates have
/// rules of their own.
public struct ReleaseRemarkLeft: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "release-remark-left", category: .placeholders, severity: .warning,
    source: Text(
      ko: "Bryar와 Carr에서 이끌어 냈습니다. 보도자료는 발표된 그대로 읽는 글이고, 신문은 혼잣말을 싣지 않습니다.",
      en: """
        Follows from Bryar & Carr: the release is read as it would be published, and a \
        newspaper prints no asides.
        """),
    summary: Text(
      ko: "보도자료에 동료에게 하는 말이 남아 있지 않습니다.", en: "No aside to colleagues is left in the release."),
    rationale: Text(
      ko: "‘(아직 허락 안 받음)’, ‘(지어낸 말이니 고쳐 주세요)’는 할 일입니다. 보도자료에 두면 할 일로 챙겨지지 않고, 읽는 사람은 어디까지가 정해진 말인지 모르게 됩니다.",
      en: """
        “(I made this up, change as you like)” is a task. Left in the release nobody tracks it, and readers cannot tell \
        what has been settled.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(.en, ExampleDraft.en.text),
      .passes(
        .en,
        note: Text(
          ko: "할 일을 보도자료 밖에 적는 것은 괜찮습니다.", en: "Tasks may be noted outside of the release."),
        "> To do: Priya's quote (not approved yet).\n\n" + ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .customerQuote,
          "“토요일 오전이 통째로 사라졌었어요. 써 보니 이제 토요일에는 산에 갑니다.” — 오세영, 간호사 ⚑(아직 허락 안 받음)⚐"),
        mended: [" (아직 허락 안 받음)": "(31세)"]),
      .fails(
        .en,
        ExampleDraft.en.with(
          .leaderQuote,
          """
          "Customers told us they did not want a drill, they wanted a hole," said Tom Ashby, chief executive of ShedShare. ⚑(Tom, I made this up, change as you like)⚐
          """), mended: [" (Tom, I made this up, change as you like)": ""]),
    ],
    yieldsTo: ["placeholder", "template-instruction-left"], languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for each aside.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm else { return [] }
    var findings: [Finding] = []
    for block in facts.prose.blocks where block.part.isRelease && facts.says(Self.remarks, in: block.text) {
      for brackets in brackets(in: block.text, of: facts) where facts.says(Self.remarks, in: brackets) {
        findings.append(report(facts.prose.source(brackets), in: facts))
      }
    }
    return findings
  }

  /// What asides to colleagues say.
  private static let remarks = Phrases(list: "release-remark-left-remarks")

  /// The stretches between brackets, brackets included.
  private func brackets(in text: Range<Int>, of facts: Facts) -> [Range<Int>] {
    let bytes = facts.prose.bytes
    var found: [Range<Int>] = []
    var open: Int?
    var index = text.lowerBound
    while index < text.upperBound {
      let width = index + 2 < text.upperBound && bytes[index] == 0xEF && bytes[index + 1] == 0xBC ? 3 : 1
      let isWide = width == 3
      // （ and ） are EF BC 88 and EF BC 89.
      if isWide ? bytes[index + 2] == 0x88 : bytes[index] == 0x28 || bytes[index] == 0x5B {
        open = index
      } else if isWide ? bytes[index + 2] == 0x89 : bytes[index] == 0x29 || bytes[index] == 0x5D {
        if let start = open { found.append(start..<index + width) }
        open = nil
      }
      index += width
    }
    return found
  }

  private func report(_ range: Range<Int>, in facts: Facts) -> Finding {
    finding(
      at: range,
      message: Text(
        ko: "동료에게 하는 말이 보도자료에 남아 있습니다.", en: "An aside to colleagues is left in the release."),
      evidence: facts.excerpt(range),
      help: Text(
        ko: "할 일은 문서 위나 댓글로 옮기고, 여기에는 실릴 말만 남기세요.",
        en:
          "Move the task to the top of the document or into a comment, and leave here what is to be printed."),
      question: Text(ko: "이 일은 누가 언제까지 끝내나요?", en: "Who will have this done, and by when?"))
  }
}
