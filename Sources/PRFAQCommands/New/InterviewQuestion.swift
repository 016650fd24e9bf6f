internal import PRFAQLint
internal import PRFAQTemplates

/// A question of the interview and what makes an answer to it good.
struct InterviewQuestion {
  let question: Text
  let hint: Text

  init(_ field: TemplateField) {
    (question, hint) = Self.words(field)
  }

  private static func words(_ field: TemplateField) -> (Text, Text) {
    switch field {
    case .customer:
      (
        Text(ko: "고객은 누구이고, 왜 이 고객이 먼저인가요?", en: "Who is the customer, and why do they come first?"),
        Text(
          ko: "한 사람이 떠오를 만큼 좁히고 숫자를 붙이세요. 예: 한 해 세 번 넘게 밤에 아이가 아팠던 맞벌이 부모, 우리 동네 4,200가구",
          en:
            "Narrow it until one person comes to mind, with a number. Example: parents who drive to practice before 7 "
            + "a.m. three times a week, 1,900 families in our county")
      )
    case .problem:
      (
        Text(ko: "그 고객이 겪는 문제나 새로 생긴 기회는 무엇인가요?", en: "What is their problem, or the new opportunity?"),
        Text(
          ko: "지금 쓰는 방법과 그 방법이 남기는 불편을 고객의 말로 쓰세요. 예: 지도 앱을 믿고 나갔다가 불 꺼진 약국에서 돌아온다",
          en:
            "Say what they do today and what it costs them, in their words. Example: they ask in a group chat, and one "
            + "morning in four nobody answers")
      )
    case .benefit:
      (
        Text(ko: "가장 중요한 혜택 하나는 무엇인가요?", en: "What is the one most important benefit?"),
        Text(
          ko: "하나만 남기고 지금과 비교하세요. 예: 약이 있는 약국을 찾는 데 40분 대신 3분이 걸린다",
          en: "Keep one, and compare it with today. Example: four mornings of driving a week become one")
      )
    case .evidence:
      (
        Text(ko: "고객에게 그것이 필요하다는 것을 어떻게 아나요?", en: "How do you know that they need it?"),
        Text(
          ko: "의견을 묻는 대신 고객이 이미 한 행동을 인원수, 시기와 함께 쓰세요. 예: 38명의 통화 기록을 9월에 함께 보았다",
          en:
            "What they have done rather than what they think, with how many and when. Example: we read the ride chats "
            + "of 26 families in September")
      )
    case .experience:
      (
        Text(ko: "고객은 처음부터 끝까지 무엇을 겪나요?", en: "What does the customer go through, from first to last?"),
        Text(
          ko: "단계로 쓰세요. 예: 증상을 고른다 → 약이 있는 곳을 본다 → 전화로 맡아 둔다 → 15분 안에 받는다",
          en:
            "In steps. Example: mark your mornings → see who drives the others → get a message when the car leaves"
        )
      )
    case .date:
      (
        Text(ko: "언제 내놓나요?", en: "When is it launched?"),
        Text(
          ko: "정말 내놓을 수 있는 앞날을 고르세요. 예: 2027-03-02", en: "A day to come that you mean. Example: 2027-03-02")
      )
    case .city:
      (
        Text(ko: "어느 도시에서 내놓나요?", en: "In which city?"),
        Text(
          ko: "첫 고객이 사는 곳이 좋습니다. 예: 대전", en: "Where the first customers live. Example: HALIFAX, Nova Scotia")
      )
    case .media:
      (
        Text(ko: "어느 매체가 보도하나요?", en: "Which outlet reports it?"),
        Text(ko: "고객이 읽는 매체를 고르세요. 예: 가상일보", en: "One that these customers read. Example: Harbor Courier")
      )
    default:
      (
        Text(ko: "제품 이름은 무엇인가요?", en: "What is the product called?"),
        Text(
          ko: "고객이 소리 내어 말할 이름이면 됩니다. 예: 밤약국", en: "A name that customers can say aloud. Example: SpareSeat")
      )
    }
  }
}
