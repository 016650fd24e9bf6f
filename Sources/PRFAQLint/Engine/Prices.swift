public import PRFAQModel
internal import PRFAQProse

/// A price that customers are told, and what it is the price of.
public struct Price: Sendable, Hashable {
  /// What one pays it for.
  public enum Per: String, Sendable, Hashable {
    case hour
    case day
    case week
    case month
    case year
    /// A piece, a person, a time that it is used.
    case unit
    /// The text does not tell.
    case untold
  }

  /// The bytes of the amount in the document.
  public let range: Range<Int>
  /// The amount, in units of the currency.
  public let amount: Double
  /// The currency as written: `원`, `$`.
  public let currency: String
  /// What one pays it for.
  public let per: Per
  /// Whether its sentence has another amount, or a condition on which it holds.
  public let isOneOfMany: Bool
  /// What the part that it stands in is for.
  public let part: PartKind
}

extension Facts {
  /// The prices that the release and the questions about the price tell, in order.
  public var prices: [Price] { onDemand.prices.value { toldPrices() } }

  private func toldPrices() -> [Price] {
    let asked = (draft.externalFAQ + draft.faq + draft.internalFAQ).filter { asksForPrice($0) }.map {
      $0.range
    }
    return prose.quantities.compactMap { quantity in
      guard quantity.kind == .money, let amount = quantity.value else { return nil }
      let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)]
      let part = prose.blocks[sentence.block].part
      let source = prose.source(quantity.range)
      let isTold: Bool
      switch part {
      case .subheadline, .summary, .solution, .gettingStarted, .callToAction: isTold = true
      case .externalFAQ, .internalFAQ, .faq: isTold = asked.contains { $0.overlaps(source) }
      default: isTold = false
      }
      guard isTold, !sentence.isQuoted, part.isFAQ || says(Self.charging, in: sentence.text),
        !says(Self.otherAmounts, in: sentence.text)
      else { return nil }
      let amounts = prose.quantities(in: sentence.text).count { $0.kind == .money }
      return Price(
        range: source, amount: amount, currency: currency(of: quantity), per: per(quantity, sentence.text),
        isOneOfMany: amounts > 1 || says(Self.conditions, in: sentence.text), part: part)
    }
  }

  private static let pricing = Phrases([
    "얼마", "가격", "요금", "이용료", "구독료", "비용", "how much", "price", "cost", "fee", "charge", "いくら", "料金", "価格",
    "多少钱",
    "价格", "費用",
  ])
  private static let charging = Phrases([
    "요금", "가격", "이용료", "구독료", "이용권", "비용", "값", "낸다", "내면", "냅니다", "월 ", "원에", "원부터", "원이다", "원입니다", "price",
    "cost",
    "fee", "pay", "charge", " a month", " an hour", " a year", "per ", "/month", "/mo", "from $", "for $",
    "料金", "価格", "价格",
  ])
  /// Words by which an amount is none that customers pay for the product.
  private static let otherAmounts = Phrases([
    "보상", "배상", "지급", "적립", "환불", "돌려", "벌금", "위약금", "매출", "투자", "예산", "손실", "아낀", "아끼", "절약", "절감", "낭비",
    "인건비",
    "수수료를 뺀", "원가", "마진", "기존", "지금은", "경쟁", "refund", "credit", "back", "save", "saving", "budget", "invest",
    "revenue", "loss", "penalty", "fine", "worth", "instead of", "deposit", "competitor", "compared", "보증금",
    "상금",
  ])
  /// Words by which a price holds only sometimes.
  private static let conditions = Phrases([
    "할인", "넘으면", "이상이면", "이면 ", "쓰면", "첫 ", "처음", "학생 할인", "단체", "연간", "정가", "체험", "부터", "최대", "추가",
    "만 하면", "따로",
    "discount", "if ", "student", "first ", "trial", "up to", "from ", "starting", "over ", "more than",
    "team", "enterprise",
    "pro ", "basic", "premium", "프리미엄", "프로", "기본", "베이직", "팀 ", "기업", "extra", "additional",
  ])

  /// Whether a question is about whether one pays at all.
  func asksWhetherItCosts(_ question: QuestionAndAnswer) -> Bool {
    says(Self.pricing, inSource: question.question) || says(Self.paying, inSource: question.question)
  }

  private static let paying = Phrases([
    "돈을 내", "돈이 드", "돈 내", "유료", "무료인", "공짜", "do i pay", "do i have to pay", "is it free", "is this free",
    "有料",
    "無料", "收费", "收費", "免费", "免費",
  ])

  /// Whether a question is about the price itself.
  private func asksForPrice(_ question: QuestionAndAnswer) -> Bool {
    says(Self.pricing, inSource: question.question)
  }

  private func currency(of quantity: Quantity) -> String {
    let unit = prose.words(quantity.unit)
    // 1만 2천 원, 3,900원 and 만원 are one currency.
    return unit.hasSuffix("원") ? "원" : unit
  }

  private static let periods: [(Phrases, Price.Per)] = [
    (Phrases(["hour", "시간당", "시간에", "한 시간", "/h"]), .hour),
    (Phrases(["a day", "per day", "daily", "하루", "1일", "/day"]), .day),
    (Phrases(["week", "주당", "일주일", "매주"]), .week),
    (Phrases(["month", "/mo", "월 ", "매달", "매월", "한 달", "월정액", "월额", "月"]), .month),
    (Phrases(["year", "annual", "연 ", "1년", "한 해", "年"]), .year),
    (
      Phrases([
        "건당", "대당", "개당", "명당", "회당", "인당", "번에", "하나에", "한 번", "each", "per ", "apiece", "마리당", "장당", "잔당",
        "곳당", "1회",
      ]), .unit
    ),
  ]

  /// What an amount is paid for, by the words close to it.
  private func per(_ quantity: Quantity, _ sentence: Range<Int>) -> Price.Per {
    let low = max(sentence.lowerBound, quantity.range.lowerBound - 20)
    let high = min(sentence.upperBound, quantity.range.upperBound + 14)
    return Self.periods.first { says($0.0, in: low..<high) }?.1 ?? .untold
  }
}
