/// One line of the checklist: what a draft should hold or keep, whether it does, and where.
public struct ChecklistItem: Sendable, Hashable {
  /// What an item is listed under.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    /// The eight items of the release.
    case release = "press-release"
    /// The five questions.
    case customerQuestions = "customer-questions"
    /// The two FAQs.
    case faq
    /// Something to look at.
    case visual
    /// What belongs to no single one of them.
    case document

    /// What it is called.
    public var name: Text {
      switch self {
      case .release: Text(ko: "보도자료", en: "Press release")
      case .customerQuestions: Text(ko: "다섯 가지 고객 질문", en: "Five customer questions")
      case .faq: Text(ko: "FAQ", en: "FAQ")
      case .visual: Text(ko: "시각 자료", en: "Visual")
      case .document: Text(ko: "문서 전체", en: "Whole document")
      }
    }
  }

  /// Whether the draft does what is asked.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case met
    case notMet = "not-met"
    /// Nobody judged it: the rule is off, cannot read the language, or what it judges is missing.
    case cannotTell = "cannot-tell"
  }

  /// A statement of one rule about the item.
  public struct Claim: Sendable, Hashable {
    /// The rule.
    public let rule: String
    /// What holds in a good draft.
    public let statement: Text
    /// Whether it holds in this one.
    public let status: Status
    /// What the rule found, those findings included that a comment in the draft silences.
    public let findings: [Finding]
  }

  /// A name for programs, such as `headline` or `question-evidence`.
  public let id: String
  /// What it is listed under.
  public let group: Group
  /// What it is called.
  public let name: Text
  /// Whether it is there.
  public let status: Status
  /// The bytes that show it, in order; empty when nothing does.
  public let evidence: [Range<Int>]
  /// The rules that say whether it is there.
  public let rules: [String]
  /// What they found; findings that a comment in the draft silences are among them.
  public let findings: [Finding]
  /// What the rules about its content say, in the order in which rules are listed.
  public let claims: [Claim]

  /// The claims of one status.
  public func claims(_ status: Status) -> [Claim] { claims.filter { $0.status == status } }

  /// The place to look at: what was found wrong, else what shows it; nil where there is neither.
  public var place: Range<Int>? { findings.first?.range ?? evidence.first }
}
