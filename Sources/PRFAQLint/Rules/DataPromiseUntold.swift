internal import PRFAQModel
internal import PRFAQProse

/// A promise that data stay where they are says which do go somewhere, and for how long.
///
/// Judged in release and FAQ. A paragraph that says when data are deleted, or in which contract the promise stands, has
/// drawn its limit. One finding for the release and one for the FAQ.
public struct DataPromiseUntold: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "data-promise-untold", category: .evidence, severity: .info,
    source: Text(
      ko: "punt-labs/prfaq의 FAQ 지침: 데이터를 다루는 제품은 무엇이 어디에 저장되고 누가 보는지 답한다.",
      en: """
        punt-labs/prfaq on FAQs: a product that handles data says what is kept where, and who sees it.
        """),
    summary: Text(
      ko: "데이터를 내보내지 않는다는 약속에는 예외와 기한이 있습니다.",
      en: "A promise about data says what it leaves out, and until when they are kept."),
    rationale: Text(
      ko: "‘밖으로 나가지 않는다’는 로그, 백업, 외부 모형, 상담 직원 하나로 거짓이 됩니다. 보안 담당자는 이 문장부터 확인합니다.",
      en: """
        One log, backup, outside model or support desk makes “never leaves your machine” untrue, and it is the first \
        sentence that a security officer checks.
        """),
    examples: [
      .passes(
        .ko, note: Text(ko: "언제 지우는지 말하는 약속입니다.", en: "It says when the data are deleted."),
        korean("배상할 때만 기사와 상담원이 보고, 밖에 넘기지 않으며 30일 뒤 지웁니다.")),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko, korean("담당 기사⚑만 봅니다⚐. 걱정하지 않으셔도 됩니다."), mended: ["담당 기사만 봅니다.": "담당 기사와 상담원이 보고 30일 뒤 지웁니다."]),
      .fails(
        .en, english("Your photos are ⚑never shared⚐ with anyone."),
        mended: [
          "never shared with anyone": "seen by our support desk and the insurer, and deleted after 30 days"
        ]),
    ],
    yieldsTo: ["placeholder", "template-instruction-left", "absolute-claim"], reach: .section,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  private static func korean(_ answer: String) -> String {
    ExampleDraft.ko.with(
      .externalFAQ,
      "### 제 옷 사진은 누가 보나요?\n\n\(answer)\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷이 상하면요?\n\n전액 배상합니다.")
  }

  private static func english(_ answer: String) -> String {
    ExampleDraft.en.with(
      .externalFAQ,
      "### What happens to the photos of the door?\n\n\(answer)\n\n### What does it cost?\n\n$3 an hour.\n\n### Where are the lockers?\n\nIn Leeds."
    )
  }

  /// Creates the rule.
  public init() {}

  private static let promises = Phrases(list: "data-promise-untold-promises")
  private static let limits = Phrases(list: "data-promise-untold-limits")

  /// One finding for the release, and one for the FAQ.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.promises) else { return [] }
    var release: [Range<Int>] = []
    var answers: [Range<Int>] = []
    for block in facts.prose.blocks where !block.isHeading && !block.part.isQuote {
      guard block.part.isRelease || block.part.isFAQ, !isLimited(block, in: facts) else { continue }
      for place in Self.promises.places(in: facts.smallText, block.text) {
        let sentence = facts.prose.sentences[facts.prose.sentence(at: place)]
        let range = facts.words(at: place, count: 2)
        guard sentence.role == .statement, !sentence.isQuoted, !isLeftOut(range) else { continue }
        if block.part.isRelease { release.append(range) } else { answers.append(range) }
      }
    }
    return [release, answers].filter { !$0.isEmpty }.map { report($0, in: facts) }
  }

  /// Whether a paragraph says until when data are kept, or where the promise is written.
  private func isLimited(_ block: Prose.Block, in facts: Facts) -> Bool {
    facts.says(Self.limits, in: block.text)
      || facts.prose.quantities(in: block.text).contains { $0.kind == .duration }
  }

  private func report(_ promises: [Range<Int>], in facts: Facts) -> Finding {
    let words = facts.words(promises[0])
    return finding(
      at: promises[0],
      message: Text(
        ko: "‘\(words)’: 어떤 데이터가 예외인지, 언제까지 두는지 없는 약속입니다.",
        en: "“\(words)” is a promise about data without what it leaves out, and until when they are kept."),
      evidence: words,
      help: Text(
        ko: "로그, 백업, 외부 모형, 상담처럼 데이터가 지나가는 곳을 모두 적고, 각각 누가 보고 언제 지우는지 쓰세요.",
        en: """
          List the places that data pass all the same, such as logs, backups, an outside model and support, with who \
          sees them and when they are deleted.
          """),
      question: Text(
        ko: "그래도 밖으로 나가는 데이터는 무엇이고, 고객은 이 약속을 어떻게 확인하나요?",
        en: "Which data go elsewhere all the same, and how can customers check this promise?"),
      notes: promises.dropFirst().map {
        Finding.Note(range: $0, message: Text(ko: "같은 약속입니다.", en: "The same promise."))
      })
  }
}
