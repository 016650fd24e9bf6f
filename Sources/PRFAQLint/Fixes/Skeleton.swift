/// A section with its headings and, for each, a placeholder that says what belongs there.
///
/// It writes nothing for the author: every placeholder is found by `placeholder` until it is filled in.
struct Skeleton: Sendable {
  /// A heading and what to write under it.
  typealias Item = (heading: Text, hint: Text)

  /// The heading of the whole.
  let title: Text
  /// The headings in it.
  let items: [Item]

  /// The section in a language, its heading of a level and each item's one deeper.
  func text(_ language: MessageLanguage, level: Int) -> String {
    let mark = String(repeating: "#", count: level)
    let gap = Text(ko: "작성 예정", en: "TBD")(language)
    return items.reduce("\(mark) \(title(language))\n") { text, item in
      text + "\n\(mark)# \(item.heading(language))\n\n[\(gap): \(item.hint(language))]\n"
    }
  }
}

extension Skeleton {
  /// The release with its eight items.
  static let pressRelease = Skeleton(
    title: Text(ko: "보도자료", en: "Press Release"),
    items: [
      (
        Text(ko: "제목", en: "Headline"),
        Text(ko: "제품 이름과 고객이 얻는 것을 한 문장으로", en: "product and benefit in one sentence")
      ),
      (
        Text(ko: "부제", en: "Subheadline"),
        Text(ko: "어떤 고객이 어떤 혜택을 얻는지", en: "which customers get which benefit")
      ),
      (
        Text(ko: "요약", en: "Summary"),
        Text(ko: "도시, 매체, 출시일로 시작해 혜택을 요약", en: "city, medium and launch date, then the benefit in short")
      ),
      (
        Text(ko: "문제점", en: "Problem"),
        Text(ko: "고객의 문제와 그 영향", en: "what hurts the customer, and what it costs them")
      ),
      (
        Text(ko: "해결책", en: "Solution"),
        Text(ko: "제품이 문제를 푸는 방식", en: "how the product takes the problem away")
      ),
      (
        Text(ko: "고객 사용 후기", en: "Customer Quote"),
        Text(ko: "쓰게 된 계기, 경험, 풀린 문제를 고객의 말로", en: "why they tried it, what happened, what got better")
      ),
      (
        Text(ko: "리더의 말", en: "Leader Quote"),
        Text(ko: "이름과 직함, 왜 만들었는지", en: "name and title, and why it was made")
      ),
      (
        Text(ko: "이용 방법", en: "Call to Action"),
        Text(ko: "어디에서 어떻게 시작하는지, 주소", en: "where and how to begin, with an address")
      ),
    ])

  /// Questions of customers; those of stakeholders are a section of their own.
  static let externalFAQ = Skeleton(
    title: Text(ko: "외부 FAQ", en: "External FAQ"),
    items: [
      (Text(ko: "요금은 얼마인가요?", en: "What does it cost?"), answer),
      (Text(ko: "어떻게 시작하나요?", en: "How do I begin?"), answer),
      (Text(ko: "환불할 수 있나요?", en: "Can I get my money back?"), answer),
    ])

  /// Questions of stakeholders.
  static let internalFAQ = Skeleton(
    title: Text(ko: "내부 FAQ", en: "Internal FAQ"),
    items: [
      (Text(ko: "투자가 얼마나 필요한가요?", en: "How much do we have to invest?"), answer),
      (Text(ko: "실패한다면 무엇 때문인가요?", en: "What would make this fail?"), answer),
    ])

  /// The five questions that define the customer.
  static let fiveQuestions = Skeleton(
    title: Text(ko: "고객을 정의하는 5가지 질문", en: "Five Customer Questions"),
    items: [
      (Text(ko: "1. 고객은 누구인가요?", en: "1. Who is the customer?"), answer),
      (
        Text(ko: "2. 고객의 문제나 기회는 무엇인가요?", en: "2. What is the customer's problem or opportunity?"), answer
      ),
      (
        Text(ko: "3. 가장 중요한 고객 혜택은 무엇인가요?", en: "3. What is the most important customer benefit?"), answer
      ),
      (
        Text(ko: "4. 고객이 원하는 것을 어떻게 아나요?", en: "4. How do you know what customers need or want?"), answer
      ),
      (Text(ko: "5. 고객 경험은 어떤 모습인가요?", en: "5. What does the customer experience look like?"), answer),
    ])

  private static let answer = Text(ko: "두세 문장으로 답하기", en: "answer in two or three sentences")
}
