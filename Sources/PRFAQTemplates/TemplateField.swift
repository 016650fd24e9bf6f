/// A place of a template that words go into; templates and answers name it by its raw value.
public enum TemplateField: String, CaseIterable, Sendable {
  case customer
  case problem
  case benefit
  case evidence
  case experience
  case product
  case date
  case city
  case media
  case headline
  case subheadline
  case summary
  case problems
  case solution
  case customerQuote = "customer-quote"
  case leaderQuote = "leader-quote"
  case callToAction = "call-to-action"
  case faqEligibility = "faq-eligibility"
  case faqHow = "faq-how"
  case faqPrice = "faq-price"
  case faqWhere = "faq-where"
  case faqDifference = "faq-difference"
  case faqHelp = "faq-help"
  case faqRefund = "faq-refund"
  case faqDecision = "faq-decision"
  case faqInvestment = "faq-investment"
  case faqPriceBasis = "faq-price-basis"
  case faqSynergy = "faq-synergy"
  case faqStakeholders = "faq-stakeholders"
  case faqFailure = "faq-failure"
  case faqMarket = "faq-market"
  case faqAlternatives = "faq-alternatives"
  case faqEconomics = "faq-economics"
  case faqDependencies = "faq-dependencies"
  case faqFeasibility = "faq-feasibility"
  case faqLegal = "faq-legal"
  case visual

  /// The field of a name.
  public init?(name: some StringProtocol) { self.init(rawValue: String(name)) }

  /// Whether the words stand within a line, so that they cannot have lines of their own.
  public var isWithinLine: Bool {
    switch self {
    case .product, .date, .city, .media, .headline, .subheadline: true
    default: false
    }
  }

  /// Whether a list of words is one whose order counts.
  public var isOrdered: Bool { self == .problems || self == .experience }

  /// What stands in the place while it is empty; `prfaq lint` takes it for a placeholder.
  public func placeholder(_ language: BuiltInTemplate.Language) -> String {
    let words = words
    return "[\(language == .ko ? words.ko : words.en)]"
  }

  private var words: (ko: String, en: String) {
    switch self {
    case .customer: ("고객은 누구이고 무엇을 원하는지", "who the customer is and why")
    case .problem: ("고객이 겪는 문제나 기회", "the problem or opportunity of the customer")
    case .benefit: ("가장 중요한 혜택 하나", "the one most important benefit")
    case .evidence: ("고객에게 필요한지 아는 방법", "how you know what customers need")
    case .experience: ("고객 경험의 단계", "the steps of the customer experience")
    case .product: ("제품 이름", "product name")
    case .date: ("출시일", "launch date")
    case .city: ("도시", "city")
    case .media: ("매체명", "media outlet")
    case .headline: ("제목으로 쓸 한 문장", "the headline in one sentence")
    case .subheadline: ("부제로 쓸 한 문장", "the subheadline in one sentence")
    case .summary: ("제품과 혜택을 간추린 문단", "what the product does for which customer")
    case .problems: ("고객의 문제 서너 개", "three or four problems of the customer")
    case .solution: ("제품이 문제를 푸는 방법", "how the product solves each problem")
    case .customerQuote: ("고객의 말과 이름", "what a customer says, with a name")
    case .leaderQuote: ("책임자의 말과 이름, 직함", "what a leader says, with name and title")
    case .callToAction: ("이용할 곳의 주소와 가격", "where to start, with link and price")
    case .faqEligibility: ("이용할 수 있는 고객과 없는 고객", "answer who can use it and who cannot")
    case .faqHow: ("이용 단계 설명", "answer how it works, step by step")
    case .faqPrice: ("가격과 그에 포함되는 내용", "the price and what it includes")
    case .faqWhere: ("이용할 장소나 주소", "the link or place to get it")
    case .faqDifference: ("지금 쓰는 방법과 다른 특징", "answer what is different")
    case .faqHelp: ("도움을 받을 연락처와 걸리는 기간", "the contact for help and how soon it replies")
    case .faqRefund: ("취소와 환불의 조건 설명", "answer when and how to cancel")
    case .faqDecision: ("결정할 내용과 담당자", "answer what has to be decided")
    case .faqInvestment: ("금액과 기간, 쓸 곳", "the amount, and what it is spent on")
    case .faqPriceBasis: ("가격의 근거가 된 수치", "answer which figures the price rests on")
    case .faqSynergy: ("다른 제품과 주고받는 혜택", "answer what it gives to another product")
    case .faqStakeholders: ("설득할 대상과 그들의 걱정", "answer who has to be convinced of what")
    case .faqFailure: ("실패할 이유와 그때의 지표", "answer why it may fail, and which metric shows it")
    case .faqMarket: ("문제를 겪는 고객의 수치", "the number of customers who have the problem")
    case .faqAlternatives: ("고객이 지금 쓰는 방법과 비교한 내용", "answer what customers use today")
    case .faqEconomics: ("한 개의 비용과 이익 금액", "the cost and the margin of one unit, as an amount")
    case .faqDependencies: ("기대는 회사와 부품 이름", "the names of partners and parts")
    case .faqFeasibility: ("만들기 어려운 기능 설명", "answer what is hard to build")
    case .faqLegal: ("법과 규제에서 확인할 내용", "answer which rules apply")
    case .visual: ("혜택을 얻는 순간의 장면 설명", "a scene that shows the benefit")
    }
  }
}
