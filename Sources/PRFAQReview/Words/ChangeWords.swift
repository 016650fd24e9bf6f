internal import PRFAQLint

// The words for what changed between two drafts.
extension ReviewWords {
  var changes: String { pick("지난 초안에서 달라진 것", "Changes since the earlier draft") }
  var noChanges: String { pick("뜻이 달라진 곳이 없습니다.", "Nothing changed in meaning.") }

  func name(_ kind: DraftChange.Kind) -> String {
    switch kind {
    case .product: pick("제품 이름", "Product name")
    case .headline: pick("제목의 약속", "Promise of the headline")
    case .subheadline: pick("부제의 약속", "Promise of the subheadline")
    case .customer: pick("고객", "Customer")
    case .launchDate: pick("출시일", "Launch date")
    case .price: pick("가격", "Price")
    case .number: pick("수치", "Numbers")
    case .date: pick("날짜", "Dates")
    case .problem: pick("문제", "Problems")
    case .section: pick("보도자료의 글", "Text of the release")
    case .question: pick("질문", "Questions")
    case .answer: pick("답", "Answers")
    case .finding: pick("찾아낸 것", "Findings")
    }
  }

  func name(_ fate: DraftChange.Fate) -> String {
    switch fate {
    case .added: pick("새로 생김", "new")
    case .removed: pick("사라짐", "gone")
    case .changed: pick("바뀜", "changed")
    case .answered: pick("답이 생김", "answered")
    case .unanswered: pick("답이 사라짐", "answer gone")
    }
  }
}
