internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

// What a draft says of the five questions without asking them.
extension Facts {
  /// Those of the five questions that a draft without a place for them answers nowhere else, in order.
  var openQuestions: [CustomerQuestion.Kind] { CustomerQuestion.Kind.allCases.filter { !isTold($0) } }

  private func isTold(_ kind: CustomerQuestion.Kind) -> Bool {
    switch kind {
    case .customer: tellsCustomer
    // A release without a problem is a finding of its own.
    case .problem: draft.pressRelease != nil || problemInFAQ != nil
    case .benefit: tellsBenefit
    case .evidence: tellsEvidence
    case .experience: tellsExperience
    }
  }

  private var openings: [Passage] {
    [release.headline, release.subheadline].compactMap { $0 } + release.summary
  }

  /// Whether headline, subheadline or announcement say for whom it is, or a question of the FAQ asks.
  private var tellsCustomer: Bool {
    // Other languages have no list of people.
    if !(draft.language.isKorean || draft.language == .en) { return release.isTold }
    return (openings + release.problems).contains { $0.namesSomebodyInParticular }
      || asks(Self.customerQuestions)
  }

  /// Whether the release says what changes for whoever uses it.
  private var tellsBenefit: Bool {
    let isJudged = draft.language.isKorean || draft.language == .en
    return (openings + release.solution).contains { isJudged ? $0.namesBenefit : !$0.sentences.isEmpty }
  }

  /// Whether somebody was asked, watched or counted: a way of finding out in a sentence with a number, outside of what
  /// the product does.
  private var tellsEvidence: Bool {
    guard draft.language.isKorean || [.en, .ja, .zh].contains(draft.language) else { return release.isTold }
    return Self.studies.occur(in: prose.bytes, prose.bytes.indices, of: sketch)
      || prose.wordings.contains { wording in
        guard !wording.lists.isDisjoint(with: [.quantitativeMethod, .qualitativeMethod]) else { return false }
        let sentence = prose.sentences[prose.sentence(at: wording.range.lowerBound)]
        switch prose.blocks[sentence.block].part {
        case .solution, .gettingStarted, .callToAction, .frontMatter, .titleBlock: return false
        // What a product handles are reports and data as well.
        case .summary, .leaderQuote, .customerQuote, .quote, .externalFAQ, .faq:
          if Self.handled.contains(prose.words(wording.range).lowercased()) { return false }
        default: break
        }
        return sentence.role == .statement && !prose.quantities(in: sentence.text).isEmpty
      } || asks(Self.evidenceQuestions) || tellsOfTalks
  }

  /// Words for ways of counting that name what a product works with as often.
  private static let handled = Set<String>(list: "open-questions-handled")

  /// Whether somebody was met, asked or watched, in a sentence with a number or beside the word for customers.
  private var tellsOfTalks: Bool {
    prose.sentences.contains { sentence in
      switch prose.blocks[sentence.block].part {
      case .solution, .gettingStarted, .callToAction, .frontMatter, .titleBlock: return false
      default: break
      }
      guard sentence.role == .statement, !sentence.isQuoted, says(Self.talks, in: sentence.text) else {
        return false
      }
      return !prose.quantities(in: sentence.text).isEmpty || says(Self.talkedTo, in: sentence.text)
    }
  }

  /// Words for having met, asked or watched somebody.
  private static let talks = Phrases(list: "open-questions-talks")
  private static let talkedTo = Phrases(list: "open-questions-talked-to")

  /// Whether somebody can see the product in use: told step by step, shown, or begun.
  private var tellsExperience: Bool {
    if !draft.visuals.isEmpty || hasNamedSection(.visual) || hasNamedSection(.gettingStarted) { return true }
    if asks(Self.experienceQuestions) { return true }
    return (release.solution + release.calls + release.summary).contains { passage in
      passage.has([.mechanism, .start])
    }
  }

  private func asks(_ words: Phrases) -> Bool {
    questions(asking: words).contains { $0.answer != nil }
  }

  private static let customerQuestions = Phrases(list: "open-questions-customer-questions")
  /// Words for a study, whatever part tells of it.
  private static let studies = Phrases(list: "open-questions-studies")
  private static let evidenceQuestions = Phrases(list: "open-questions-evidence-questions")
  private static let experienceQuestions = Phrases(list: "open-questions-experience-questions")
}
