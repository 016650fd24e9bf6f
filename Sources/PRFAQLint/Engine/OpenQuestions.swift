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
  private static let handled: Set<String> = [
    "report", "reports", "data", "log", "logs", "logged", "read", "test", "tests", "tested", "sales",
    "requests", "messages", "calls", "transactions", "count", "records", "audit", "audited", "traces",
    "conversation", "conversations", "replies", "invoices", "receipts", "deposit", "deposits", "timed",
    "dataset", "audits", "analytics", "telemetry", "ledger", "reviews", "signups", "sign-ups", "tickets",
    "데이터", "기록", "거래", "결제", "이력", "클릭", "판매", "조회", "리뷰", "데이터", "记录", "記錄", "数据", "數據", "データ", "記録",
    "ログ",
  ]

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
  private static let talks = Phrases([
    "spoken with", "spoke with", "spoken to", "spoke to", "talked to", "talked with", "talking to",
    "we asked",
    "we met", "we heard from", "we visited", "we followed", "we watched", "shadowed", "conversations with",
    "calls with", "told us", "만나 보", "만났", "만나 이야기", "물어보았", "물어봤", "물었더니", "이야기를 들", "들어 보았", "들어 봤", "지켜보았",
    "지켜봤", "따라다니", "관찰했", "세어 보", "세어 봤", "話を聞", "聞いて回", "聞いたところ", "観察し", "数えた", "问了", "問了", "聊过", "聊過",
    "观察了", "觀察了",
  ])
  private static let talkedTo = Phrases([
    "prospect", "customer", "user", "client", "고객", "이용자", "사용자", "손님", "顧客", "利用者", "お客", "客户", "客戶", "用户",
    "用戶",
  ])

  /// Whether somebody can see the product in use: told step by step, shown, or begun.
  private var tellsExperience: Bool {
    if !draft.visuals.isEmpty || hasNamedSection(.visual) || hasNamedSection(.gettingStarted) { return true }
    if asks(Self.experienceQuestions) { return true }
    return (release.solution + release.calls + release.summary).contains { passage in
      passage.has([.mechanism, .start])
    }
  }

  private func asks(_ words: Phrases) -> Bool {
    (draft.externalFAQ + draft.faq + draft.internalFAQ).contains { question in
      question.answer != nil && says(words, inSource: question.question)
    }
  }

  private static let customerQuestions = Phrases([
    "who is it for", "who is this", "who are the customer", "who is the customer", "who should use",
    "target user",
    "target customer", "누가 쓰", "누구를 위", "누구인가", "누구에게", "대상은", "誰のため", "誰が使", "どんな人", "给谁", "給誰",
    "谁可以", "誰可以", "适合谁", "適合誰",
  ])
  /// Words for a study, whatever part tells of it.
  private static let studies = Phrases([
    "survey", "interview", "pilot", "in the trial", "trial on", "beta test", "인터뷰", "설문", "면담", "시범 운영",
    "시범 기간",
    "베타", "聞き取り", "試行", "実証実験", "アンケート", "ヒアリング", "访谈", "訪談", "试点", "試點", "试运行", "試運行", "走访",
    "走訪", "问卷", "問卷",
  ])
  private static let evidenceQuestions = Phrases([
    "how do we know", "how do you know", "what evidence", "which evidence", "how did we validate",
    "have you validated",
    "어떻게 알", "근거는", "근거가", "검증했", "どうしてわか", "根拠", "怎么知道", "怎麼知道", "依据",
  ])
  private static let experienceQuestions = Phrases([
    "how does it work", "how do i use", "how do i start", "how do i get started", "how do users",
    "what does it look",
    "workflow", "어떻게 쓰", "어떻게 사용", "어떻게 이용", "어떻게 시작", "使い方", "どうやって使", "怎么用", "怎麼用", "如何使用",
  ])
}
