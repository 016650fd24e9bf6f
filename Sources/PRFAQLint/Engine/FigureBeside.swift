internal import PRFAQModel
internal import PRFAQProse

// What stands beside a figure and tells where it comes from without being called a source.
extension Facts {
  /// Whether the sentence of a figure, or for a share of what was just counted the one before, says how it was counted:
  /// a way of finding out, or records that count by themselves.
  func isCountedBeside(_ quantity: Quantity) -> Bool {
    if isCounted(prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text) { return true }
    guard let before = countedBefore(quantity) else { return false }
    return isCounted(before) || says(Self.own, in: before)
  }

  /// The sentence before that of a figure, where the figure is a share of what was counted there: `Of these, 204 …`.
  func countedBefore(_ quantity: Quantity) -> Range<Int>? {
    let index = prose.sentence(at: quantity.range.lowerBound)
    let opening = prose.sentences[index].text.prefixed(by: 16)
    guard index > 0, prose.sentences[index - 1].block == prose.sentences[index].block,
      says(Self.shares, in: opening)
    else { return nil }
    return prose.sentences[index - 1].text
  }

  /// Whether words tell how something was counted.
  func isCounted(_ text: Range<Int>) -> Bool { says(Self.counting, in: text) }

  /// Whether a duration is the time over which something was counted: `この1年に`, `in the last 12 months`.
  func isPeriod(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .duration else { return false }
    let text = prose.bytes
    let low = max(0, quantity.range.lowerBound - 15)
    let high = min(text.count, quantity.range.upperBound + 12)
    return Self.periodOpenings.occur(in: text, low..<quantity.range.lowerBound)
      || Self.periodEndings.occur(in: text, quantity.range.upperBound..<high)
  }

  /// Whether a duration goes on from another figure: the minutes of a clock, `11시 30분`, or of `2시간 50분`.
  func isContinued(_ quantity: Quantity) -> Bool {
    guard quantity.kind == .duration else { return false }
    let before = prose.words(max(0, quantity.range.lowerBound - 16)..<quantity.range.lowerBound).lowercased()
    return Self.hours.end(before.trimmedEnds(" "))
  }

  /// Whether a figure is a limit that says what belongs to something, and not how much there was: `3천만 원 이하`.
  func isLimit(_ quantity: Quantity) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 16)
    if says(Self.judgements, in: sentence) { return true }
    let before = max(sentence.lowerBound, quantity.range.lowerBound - 14)..<quantity.range.lowerBound
    return says(Self.upperLimits, in: behind) || says(Self.limitOpenings, in: before)
      || quantity.kind != .count && says(Self.lowerLimits, in: behind)
  }

  /// Whether a share is one that somebody gets: `10%를 돌려준다`, `20% off`.
  func isOffered(_ quantity: Quantity) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)].text
    let behind = quantity.range.upperBound..<min(sentence.upperBound, quantity.range.upperBound + 40)
    return quantity.kind == .percent && says(Self.givings, in: behind)
  }

  private static let givings = Phrases([
    "돌려준", "돌려주", "돌려드", "환급한", "환급해", "할인", "적립", " off", "refund", "割引", "还给", "還給", "折扣",
  ])
  /// Words that weigh a figure that was made up for the argument: `A rate of 5 % is far too much for a health check`.
  private static let judgements = Phrases([
    "far too much", "too much for", "too little for", "much too little",
  ])
  private static let hours = Phrases(["시", "시간", "時間", "小时", "小時", "時", "点", "點", "hours", "hour", "h"])
  private static let upperLimits = Phrases(["이하", "미만", " 아래", "以下", "未満", "未满", "or less", "or fewer"])
  private static let lowerLimits = Phrases(["이상", "초과", "를 넘", "을 넘", "가 넘", "이 넘", "以上", "超え", "or more"])
  private static let limitOpenings = Phrases([
    "fewer than", "less than", "at most", "up to", "between", "below",
  ])

  /// The figures by which release or external FAQ say how much better something gets.
  var effects: [Quantity] {
    prose.quantities.filter { quantity in
      guard quantity.kind == .percent || quantity.kind == .multiple, (quantity.value ?? 0) > 1 else {
        return false
      }
      let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)]
      let block = prose.blocks[sentence.block]
      switch block.part {
      case .headline, .subheadline: break
      case .summary, .solution, .externalFAQ, .faq:
        if sentence.role != .statement || sentence.isQuoted { return false }
      case .internalFAQ:
        if sentence.role != .statement || !prose.has(.hunch, in: sentence.text) { return false }
      default: return false
      }
      return says(Self.changes, in: sentence.text) && !says(Self.offers, in: sentence.text)
        && !prose.has([.source, .assumption], in: sentence.text)
        && links(in: prose.source(block.text)).isEmpty
    }
  }

  private static let shares = Phrases([
    "그중", "그 중", "이 중", "이중", "그 가운데", "이 가운데", "of these", "of those", "of them", "that is", "そのうち", "このうち",
    "其中",
  ])
  private static let own = Phrases(["우리 ", "저희 ", "our ", "we have ", "当社", "我们"])
  /// Ways of finding out, and records that count by themselves.
  private static let counting = Phrases([
    "접수", "문의", "민원", "신고", "로그 분석", "로그에서", "로그를 보", "로그로", "접속 로그", "사용 로그", "이용 로그", "서버 로그", "조사", "인터뷰",
    "설문", "면담", "시범", "파일럿", "베타", "기록", "집계", "측정", "적혔", "장부",
    "영수증", "간담회", "물었", "여쭤", "살펴보", "예약 ", "주문", "장애 기록", "장애 보고", "고객센터", "공책", "녹취", "일지", "응답", "통화",
    "survey",
    "interview",
    " log ", " logs ", "pilot", "trial", "beta test", "tickets", "complaint", "letters", "messages",
    "records", "counted",
    "measured", "we asked", "told us", "analytics", "telemetry", " poll ", "polled", "incident", "outage",
    "our data", "diaries",
    "調査",
    "アンケート", "聞き取り", "に聞いた", "に尋ね", "記録", "ログ", "試行", "問い合わせ", "予約", "ヒヤリハット", "实测", "調查", "调查", "访谈", "訪談",
    "统计", "統計",
    "记录", "記錄", "紀錄", "走访", "走訪", "试点", "試點", "试运行", "試辦", "工单", "工單",
  ])
  private static let periodOpenings = Phrases([
    "この", "過去", "直近", "지난", "최근", "last ", "past ", "over ", "within ", "过去", "過去", "最近", "每",
  ])
  private static let periodEndings = Phrases(["동안", "안에", "마다", "に一度", "に1度", "間に", "ごと", "以内", "之内", "以内"])
  private static let changes = Phrases([
    "향상", "증가", "감소", "줄었", "줄인", "줄여", "줄어", "좋아", "단축", "절감", "늘었", "높아", "개선", "빨라", "reduce", "reduces",
    "reducing",
    "reduction", "increase", "improve", "faster", "cut ", "cuts ", "cutting", "saves", "saving", "fewer",
    "higher",
    "lower", "less ", "more accurate", "boost", "削減", "向上", "短縮", "増加", "減少", "提升", "提高", "减少", "減少", "降低",
  ])
  private static let offers = Phrases([
    "할인", "목표", "돌려", "환급", "지급", "refund", "paid back", "먼저 쓴", "먼저 써", "먼저 사용", "체험", "이자", "금리", "수수료",
    "discount", " off", "goal", "target",
    "early ",
    "割引", "目標", "折扣", "优惠", "目标",
  ])
}

extension Range<Int> {
  /// The first bytes of the range, at most so many.
  func prefixed(by count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
