internal import PRFAQLint
internal import PRFAQWriting

// The words of the page around the document.
extension ReviewWords {
  var review: String { pick("PR/FAQ 검토", "PR/FAQ review") }
  var kicker: String { pick("PR/FAQ 검토 자료", "PR/FAQ for review") }
  var contents: String { pick("차례", "Contents") }
  var toDecide: String { pick("오늘 결정할 것", "To decide today") }
  var file: String { pick("파일", "File") }
  var size: String { pick("분량", "Length") }
  var questions: String { pick("FAQ", "FAQ") }
  var digest: String { pick("원고 해시", "Content hash") }
  var agenda: String { pick("회의 60분", "Sixty minutes") }
  var mapCaption: String { pick("문서의 어디에 무엇이 있나", "What lies where in the document") }
  var toAuthor: String { pick("글쓴이에게", "To the author") }
  var nothingFound: String { pick("문서에서 찾지 못했습니다.", "Nothing found in the document.") }
  var noFindings: String { pick("찾아낸 것이 없습니다.", "Nothing was found.") }
  var commentLog: String { pick("의견 기록", "Comment log") }
  var decision: String { pick("결정", "Decision") }

  var readingHint: String {
    pick(
      "왼쪽 숫자는 원고의 줄 번호입니다. ‘37행’처럼 짚어 말하고, 주소 끝에 #L37을 붙여 이어 주세요.",
      "The numbers on the left are lines of the draft: say “line 37”, or link to it with #L37.")
  }

  var promptsHint: String {
    pick(
      "사람만 답할 수 있는 질문입니다. 예, 아니요, 숫자, 모름 가운데 하나로 시작하세요.",
      "Questions that only people can answer. Begin with yes, no, a number, or “I don’t know”.")
  }

  var answers: [String] {
    language == .ko ? ["예", "아니요", "숫자", "모름"] : ["Yes", "No", "A number", "I don’t know"]
  }

  var decisions: [String] {
    language == .ko ? ["진행", "중단", "고쳐서 다시"] : ["Go", "No-go", "Iterate"]
  }

  var reasonsHeading: String { pick("진행하지 않는다면, 그 이유", "If it does not go ahead, why") }

  var reasons: [String] {
    language == .ko
      ? ["남다르지 않다", "시장이 너무 작다", "드는 돈이 크고 돌아올지 불확실하다", "아직 풀지 못한 문제가 있다", "지금은 다른 일이 먼저다"]
      : [
        "Not differentiated", "Market too small", "High investment, risky payoff",
        "Not viable today: an unsolved problem", "Other work comes first",
      ]
  }

  var nextReview: String { pick("다음 검토일: ", "Next review: ") }

  var commentHeadings: [String] {
    language == .ko ? ["줄", "누가", "의견", "담당", "기한"] : ["Line", "Who", "Comment", "Owner", "Due"]
  }

  var index: String { pick("PR/FAQ 초안", "PR/FAQ drafts") }

  var indexHeadings: [String] {
    language == .ko
      ? ["제품", "상태", "고객", "출시일", "찾아낸 것", "분량", "최근 수정"]
      : ["Product", "Status", "Customer", "Launch", "Findings", "Length", "Last change"]
  }

  func drafts(_ count: Int) -> String { pick("초안 \(count)개", "\(count) drafts") }

  func name(_ section: PageSection) -> String {
    switch section {
    case .document: pick("문서", "The document")
    case .changes: changes
    case .checklist: pick("점검표", "Checklist")
    case .findings: pick("찾아낸 것", "Findings")
    case .evidence: pick("근거 장부", "Evidence ledger")
    case .threads: pick("앞뒤가 맞는가", "Does it hang together?")
    case .coverage: pick("늘 묻는 질문", "The questions always asked")
    case .prompts: pick("검토자의 질문", "The reviewers’ questions")
    case .meeting: pick("의견과 결정", "Comments and decision")
    }
  }

  func name(ofKey key: String) -> String {
    switch key {
    case "author": pick("글쓴이", "Author")
    case "status": pick("상태", "Status")
    case "stage": pick("단계", "Stage")
    case "date": pick("출시일", "Launch date")
    case "city": pick("도시", "City")
    case "media": pick("매체", "Outlet")
    case "profile": pick("작성 방식", "Profile")
    default: key
    }
  }

  func size(pages: Double, lines: Int) -> String {
    pick("\(self.pages(pages)), \(lines)줄", "\(self.pages(pages)), \(lines) lines")
  }

  /// A number of A4 pages with one decimal.
  func pages(_ pages: Double) -> String {
    let tenths = Int((pages * 10).rounded())
    let number = "\(tenths / 10).\(tenths % 10)"
    return pick("약 \(number)쪽", "≈ \(number) pages")
  }

  func pages(_ pages: Double, of budget: Double) -> String {
    pick("\(self.pages(pages)) · 기준 \(budget.shortest)쪽", "\(self.pages(pages)) of \(budget.shortest)")
  }

  func reading(_ time: ReadingTime, slot: Int) -> String {
    let minutes = Int(time.withNotes.rounded(.up))
    return pick("\(minutes)분 안팎 · 읽는 시간 \(slot)분", "about \(minutes) min · slot \(slot) min")
  }

  func answered(_ answers: Int, of questions: Int) -> String {
    pick("질문 \(questions)개 중 답 \(answers)개", "\(answers) of \(questions) answered")
  }

  func minutes(from start: Int, to end: Int) -> String { pick("\(start)–\(end)분", "\(start)–\(end) min") }

  func agendaStep(_ index: Int) -> String {
    let steps =
      language == .ko
      ? ["조용히 읽고 적기", "큰 의견부터", "쪽마다 질문하고 답하기", "결정과 다음 검토일"]
      : [
        "Read in silence, take notes", "High-level comments", "Questions, page by page",
        "Decision, next date",
      ]
    return steps[index]
  }

  func mapDescription(_ count: Int, places: [String]) -> String {
    let list = places.joined(separator: ", ")
    return pick("문서를 따라 표시한 것 \(count)개. \(list)", "\(count) findings along the document. \(list)")
  }

  func source(_ name: Text) -> String { pick("출처: \(name.ko)", "Source: \(name.en)") }

  func footer(digest: String) -> String { "prfaq review · SHA-256 \(digest)" }
}
