/// All rules, one line each, in the order in which they are listed.
public enum RuleRegistry {
  /// Every rule type.
  public static let all: [any Rule.Type] = [
    MissingPressRelease.self,
    MissingFaq.self,
    SectionEmpty.self,
    SectionDuplicate.self,
    EscapedMarkdown.self,
    FrontMatterUnparseable.self,
    FrontMatterPersonalData.self,
    FrontMatterForeign.self,
    HeadlineMissing.self,
    HeadlineNotOneSentence.self,
    HeadlineMissingProduct.self,
    HeadlineTooLong.self,
    SubheadlineMissing.self,
    SubheadlineNotOneSentence.self,
    SubheadlineNoCustomer.self,
    SubheadlineNoBenefit.self,
    SummaryMissing.self,
    SummaryNotSelfSufficient.self,
    PrFutureHedge.self,
    DatelineMissing.self,
    DatelineNoDate.self,
    DatelineNoCity.self,
    DatelineNoMedia.self,
    LaunchDateInvalid.self,
    LaunchDatePast.self,
    LaunchDateVague.self,
    ProblemMissing.self,
    ProblemCount.self,
    ProblemNoImpact.self,
    ProblemNotPrioritised.self,
    ProblemUnquantified.self,
    ProblemMentionsProduct.self,
    ProblemCompanyVoice.self,
    SolutionMissing.self,
    SolutionNoMechanism.self,
    SolutionProblemCoverage.self,
    MissingFiveQuestions.self,
    FiveQuestionMissing.self,
    CustomerGeneric.self,
    Q3ManyBenefits.self,
    Q4OpinionEvidence.self,
    CustomerQuoteMissing.self,
    CustomerQuoteNoSpeaker.self,
    CustomerQuoteIncompleteStory.self,
    CustomerQuoteGeneric.self,
    LeaderQuoteMissing.self,
    LeaderQuoteNoTitle.self,
    LeaderQuoteEmotionOnly.self,
    LeaderQuoteCompetitor.self,
    QuotesSameSpeaker.self,
    CtaMissing.self,
    CtaNoLink.self,
    CtaNoAction.self,
    ExternalFaqMissing.self,
    ExternalFaqTooFew.self,
    FaqAnswerMissing.self,
    FaqDuplicateQuestion.self,
    InternalFaqMissing.self,
    VisualMissing.self,
    ImageFileMissing.self,
    PrTooLong.self,
    FaqTooLong.self,
    TotalTooLong.self,
    ReadingTimeOverSlot.self,
    ParagraphTooLong.self,
    Placeholder.self,
    TemplateInstructionLeft.self,
    LinkEmpty.self,
    LinkExampleDomain.self,
    UnusedSuppression.self,
    UnknownSuppression.self,
    SuppressionNoReason.self,
  ]

  /// The rules about the comments by which authors silence rules.
  static let suppressionRules: Set<String> = Set(
    metadata.filter { $0.category == .suppressions }.map { $0.id })

  /// The metadata of the rule that has or had a name.
  public static func metadata(named name: String) -> RuleMetadata? {
    RuleNames.shared.id(of: name).flatMap { id in metadata.first { $0.id == id } }
  }

  /// The metadata of all rules, in the same order.
  public static var metadata: [RuleMetadata] { all.map { $0.metadata } }
}
