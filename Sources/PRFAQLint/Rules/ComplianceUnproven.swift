internal import PRFAQModel
internal import PRFAQProse

/// Who claims to comply with a law or a standard says who has found so, and when.
///
/// Judged in release and FAQs, without quotations: a sentence that names a law or a standard and says that it is met. An
/// audit, counsel's opinion, the article in question or a date beside it will do. One finding a draft.
public struct ComplianceUnproven: GatheringRule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "compliance-unproven", category: .evidence, severity: .info,
    source: Text(
      ko: "workingbackwards.com의 템플릿: 법과 규제에서 걸리는 것을 묻는다. 뉴스와이어의 보도자료 작성법: 주장에는 근거를 댄다.",
      en: """
        workingbackwards.com's template asks about legal and regulatory matters. Newswire on writing releases: give the \
        grounds for a claim.
        """),
    summary: Text(
      ko: "법이나 표준을 지킨다고 하려면 누가 언제 확인했는지가 있습니다.",
      en: "Who claims to comply with a law or a standard says who has found so, and when."),
    rationale: Text(
      ko: "인증이나 준수는 믿음이 아니라 문서입니다. 심사를 받지 않았는데 받은 것처럼 읽히면 법무와 고객이 가장 먼저 묻고, 답이 없으면 출시가 멈춥니다.",
      en: """
        Compliance is a paper, not a belief. If it reads as if the audit were done and it is not, counsel and customers \
        ask first, and the launch stops.
        """),
    examples: ComplianceUnprovenExamples.all,
    yieldsTo: ["placeholder", "faq-answer-open", "template-instruction-left"],
    isOptIn: true, languages: [.ko, .koHanja, .en, .ja, .zh])

  /// Creates the rule.
  public init() {}

  /// One finding for all claims of compliance that nobody has found so.
  public func findings(in facts: Facts, leavingOut isLeftOut: (Range<Int>) -> Bool) -> [Finding] {
    guard !facts.isForm, facts.mayHold(Self.norms), facts.mayHold(Self.claims) else { return [] }
    let open = facts.prose.sentences.filter { sentence in
      let block = facts.prose.blocks[sentence.block]
      return sentence.role == .statement && !sentence.isQuoted && Self.isJudged(block.part)
        && facts.says(Self.norms, in: sentence.text) && facts.says(Self.claims, in: sentence.text)
        && !facts.says(Self.grounds, in: block.text) && facts.prose.dates(in: block.text).isEmpty
    }.map { facts.prose.source($0.text) }.filter { !isLeftOut($0) }
    return open.isEmpty ? [] : [report(open, in: facts)]
  }

  private static func isJudged(_ part: PartKind) -> Bool {
    switch part {
    case .externalFAQ, .internalFAQ, .faq: true
    default: part.isRelease && !part.isQuote
    }
  }

  private static let norms = Phrases(list: "compliance-unproven-norms")
  private static let claims = Phrases(list: "compliance-unproven-claims")
  /// Words that tell who has found so, or that nothing is claimed.
  private static let grounds = Phrases(list: "compliance-unproven-grounds")

  private func report(_ claims: [Range<Int>], in facts: Facts) -> Finding {
    finding(
      at: claims[0],
      message: Text(
        ko: "법이나 표준을 지킨다고 하면서 누가 언제 확인했는지 없습니다.",
        en: "This claims to meet a law or a standard, and nothing says who has found so, and when."),
      evidence: facts.excerpt(claims[0]),
      help: Text(
        ko: "심사한 곳과 날짜, 또는 법률 의견과 해당 조항을 적으세요. 아직 받지 않았다면 언제 받을지 적고, 도움을 줄 뿐이라면 그렇게만 쓰세요.",
        en: """
          Name the auditor and the date, or counsel's opinion and the article. If that is still to come, say when; if it \
          only helps others to comply, claim no more.
          """),
      question: Text(
        ko: "고객의 법무팀이 증명을 보자고 하면 무엇을 내놓나요?",
        en: "When a customer's counsel asks for proof, which paper do you send?"),
      notes: claims.dropFirst().prefix(8).map {
        Finding.Note(range: $0, message: Text(ko: "여기서도 그렇게 말합니다.", en: "Claimed here as well."))
      })
  }
}
