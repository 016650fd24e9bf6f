/// The five questions of an example, some of them answered otherwise.
enum ExampleQuestions {
  /// A club's treasurer, in Korean.
  static func ko(
    customer: String? = nil, problem: String? = nil, benefit: String? = nil, evidence: String? = nil,
    experience: String? = nil
  ) -> String {
    """
    # 모임셈 PR/FAQ

    ## 5가지 질문

    ### 1. 고객은 누구인가?

    \(customer ?? "회원이 20명에서 60명인 동호회의 총무다.")

    ### 2. 고객의 문제는 무엇인가?

    \(problem ?? "총무는 회비를 걷는 데 한 달에 6시간을 쓴다(장부 조사, n=41, 가정).")

    ### 3. 고객이 얻는 가장 중요한 혜택은 무엇인가?

    \(benefit ?? "사흘 안에 회비가 다 걷힌다.")

    ### 4. 고객에게 필요한 것을 어떻게 아는가?

    \(evidence ?? "총무 41명의 장부와 단체 대화방을 두 달 동안 읽었다(2026년 1월, 가정).")

    ### 5. 고객 경험은 어떤 모습인가?

    \(experience ?? "명단을 올린다. 단추가 간다. 장부가 채워진다.")

    ## 보도자료

    ### 제목

    모임셈, 회비 걷는 총무의 하루를 돌려준다
    """
  }

  /// A tenant who needs a tool, in English.
  static func en(
    customer: String? = nil, problem: String? = nil, benefit: String? = nil, evidence: String? = nil,
    experience: String? = nil
  ) -> String {
    """
    # Shedkey PR/FAQ

    ## Five customer questions

    ### 1. Who is the customer?

    \(customer ?? "Tenants in flats under 50 m² who need a tool twice a year.")

    ### 2. What is the customer problem or opportunity?

    \(problem ?? "They buy a tool for one job and have nowhere to keep it.")

    ### 3. What is the most important customer benefit?

    \(benefit ?? "The right tool within ten minutes' walk, tonight.")

    ### 4. How do you know what customers need or want?

    \(evidence ?? "Diaries of 38 tenants over six weeks (January 2026, hypothetical).")

    ### 5. What does the customer experience look like?

    \(experience ?? "Pick on the map, get a code, open the shed, bring it back.")

    ## Press Release

    ### Shedkey lets neighbours borrow a ladder tonight
    """
  }
}
