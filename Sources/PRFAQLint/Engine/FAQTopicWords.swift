internal import PRFAQProse

// How findings speak of the topics of questions.
extension FAQTopic {
  /// The question that nobody asks, in a few words.
  var name: Text {
    switch self {
    case .price: Text(ko: "가격", en: "the price")
    case .howItWorks: Text(ko: "이용 방법", en: "how it works")
    case .availability: Text(ko: "구하는 곳과 때", en: "where and when to get it")
    case .help: Text(ko: "고장과 도움", en: "help when it fails")
    case .returns: Text(ko: "환불과 해지", en: "refunds and leaving")
    case .difference: Text(ko: "기존 제품과 다른 점", en: "how it differs from what people use today")
    case .data: Text(ko: "개인정보", en: "what becomes of personal data")
    case .eligibility: Text(ko: "이용할 수 없는 고객", en: "for whom it is not")
    case .decision: Text(ko: "필요한 결정", en: "the decision asked for")
    case .synergy: Text(ko: "기존 제품과의 시너지", en: "synergy with existing products")
    case .investment: Text(ko: "투자금", en: "the investment")
    case .priceRationale: Text(ko: "가격의 근거", en: "the reason for the price")
    case .stakeholders: Text(ko: "설득할 이해관계자", en: "whom to convince")
    case .market: Text(ko: "고객 수와 시장 규모", en: "the number of customers")
    case .alternatives: Text(ko: "지금 쓰는 대안과 경쟁", en: "today's alternatives and competitors")
    case .economics: Text(ko: "단위 경제와 회수 기간", en: "unit economics and payback")
    case .dependencies: Text(ko: "다른 팀과 외부에 기대는 것", en: "dependencies on others")
    case .legal: Text(ko: "법과 규제", en: "law and regulation")
    case .assumptions: Text(ko: "사실이어야 할 가정", en: "what has to be true")
    case .feasibility: Text(ko: "가장 어려운 부분", en: "the hardest part to build")
    case .failure: Text(ko: "실패할 수 있는 이유", en: "why it may fail")
    }
  }
}

extension Collection where Element == FAQTopic {
  /// The names of the topics as a list in running text.
  var names: Text {
    let en = map { $0.name.en }
    let last = en.last ?? ""
    return Text(
      ko: map { $0.name.ko }.joined(separator: ", "),
      en: en.count < 2 ? last : en.dropLast().joined(separator: ", ") + " and " + last)
  }
}
