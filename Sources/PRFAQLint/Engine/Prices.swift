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
  public var prices: [Price] { onDemand.value({ $0.prices }, { $0.prices = $1 }) { toldPrices() } }

  private func toldPrices() -> [Price] {
    lazy var asked = questions(asking: Self.pricing).map { $0.range }
    return prose.quantities.compactMap { quantity in
      guard quantity.kind == .money, let amount = quantity.value else { return nil }
      let sentence = prose.sentences[prose.sentence(at: quantity.range.lowerBound)]
      let part = prose.blocks[sentence.block].part
      let source = prose.source(quantity.range)
      guard !sentence.isQuoted else { return nil }
      switch part {
      case .subheadline, .summary, .solution, .gettingStarted, .callToAction:
        guard says(Self.charging, in: sentence.text) else { return nil }
      case .externalFAQ, .internalFAQ, .faq:
        guard asked.contains(where: { $0.overlaps(source) }) else { return nil }
      default: return nil
      }
      if says(Self.otherAmounts, in: sentence.text) { return nil }
      let amounts = prose.quantities(in: sentence.text).count { $0.kind == .money }
      return Price(
        range: source, amount: amount, currency: currency(of: quantity), per: per(quantity, sentence.text),
        isOneOfMany: amounts > 1 || says(Self.conditions, in: sentence.text), part: part)
    }
  }

  private static let pricing = Phrases(list: "prices-pricing")
  private static let charging = Phrases(list: "prices-charging")
  /// Words by which an amount is none that customers pay for the product.
  private static let otherAmounts = Phrases(list: "prices-other-amounts")
  /// Words by which a price holds only sometimes.
  private static let conditions = Phrases(list: "prices-conditions")

  /// Whether a question is about whether one pays at all.
  func asksWhetherItCosts(_ question: QuestionAndAnswer) -> Bool {
    says(Self.pricing, inSource: question.question) || says(Self.paying, inSource: question.question)
  }

  private static let paying = Phrases(list: "prices-paying")

  /// Whether a question is about the price itself.
  private func currency(of quantity: Quantity) -> String {
    let unit = prose.words(quantity.unit)
    // 1만 2천 원, 3,900원 and 만원 are one currency.
    return unit.hasSuffix("원") ? "원" : unit
  }

  private static let periods: [(Phrases, Price.Per)] = [
    (Phrases(list: "prices-per-hour"), .hour),
    (Phrases(list: "prices-per-day"), .day),
    (Phrases(list: "prices-per-week"), .week),
    (Phrases(list: "prices-per-month"), .month),
    (Phrases(list: "prices-per-year"), .year),
    (Phrases(list: "prices-per-unit"), .unit),
  ]

  /// What an amount is paid for, by the words close to it.
  private func per(_ quantity: Quantity, _ sentence: Range<Int>) -> Price.Per {
    let low = max(sentence.lowerBound, quantity.range.lowerBound - 20)
    let high = min(sentence.upperBound, quantity.range.upperBound + 14)
    return Self.periods.first { says($0.0, in: low..<high) }?.1 ?? .untold
  }
}
