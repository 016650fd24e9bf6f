internal import PRFAQMarkdown
import PRFAQModel
import Testing

/// Which questions are found in the ways in which people set them, and which of the five customer questions.
@Suite struct QuestionShapeTests {
  private func texts(_ draft: Draft, _ ranges: [Range<Int>]) -> [String] {
    ranges.map { String(decoding: draft.tree.source.bytes[$0], as: UTF8.self) }
  }

  /// The questions and answers of a FAQ below a short release.
  private func faq(_ text: String) -> (questions: [String], answers: [String]) {
    let draft = Recognizer.draft(
      from: SourceText(
        """
        ## Press release

        **Brevik Tools shows which drill is charged before you climb the ladder**

        Bergen, 4 May 2027. Brevik Tools today announced Ladderlight, a lamp on the charger that can be seen from the roof.

        Roofers climb down to find the battery empty. They lose an hour a day to it.

        Ladderlight glows green when a battery will last the afternoon, and red when it will not.

        \(text)
        """))
    let found = draft.externalFAQ + draft.internalFAQ + draft.faq
    let sorted = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return (texts(draft, sorted.map { $0.question }), texts(draft, sorted.compactMap { $0.answer }))
  }

  /// The five questions of a section under a heading, with which of the five each is.
  private func five(_ text: String) -> [(kind: CustomerQuestion.Kind, question: String)] {
    let draft = Recognizer.draft(
      from: SourceText(
        """
        # Ladderlight PR/FAQ

        ## The five customer questions

        \(text)

        ## Press release

        **Bergen, 4 May 2027** — Brevik Tools today announced Ladderlight.
        """))
    return draft.customerQuestions.map { ($0.kind, texts(draft, [$0.question])[0]) }
  }

  @Test func itemsAskWithoutMarksBesideThoseThatPlainlyAsk() {
    let found = faq(
      """
      ## What roofers will ask

      * Is the lamp bright enough at noon  
        Yes, it was read from 40 metres in June.
      * Who pays for a broken lens  
        We do, for three years.
      * Will it fit last year's charger  
        Yes.
      * What about the red and green  
        The red one blinks.
      """)
    #expect(
      found.questions == [
        "Is the lamp bright enough at noon", "Who pays for a broken lens", "Will it fit last year's charger",
        "What about the red and green",
      ])
    #expect(found.answers.last == "The red one blinks.")
  }

  @Test func rowsAskInTheColumnInWhichMostDo() {
    let found = faq(
      """
      ## Questions we expect

      | Who | What they ask | What we say |
      |---|---|---|
      | Roofer | Does it work in the rain | For an hour. |
      | Roofer | My charger is from 2019 | Then a clip is needed, 3 euro. |
      | Buyer | When does it pay back | In a month. |
      | Buyer | Can we try one | Yes, for two weeks. |
      """)
    #expect(
      found.questions == [
        "Does it work in the rain", "My charger is from 2019", "When does it pay back", "Can we try one",
      ])
  }

  @Test func whatPeopleWillSayIsAskedWhereSomeOfItAsks() {
    let found = faq(
      """
      ## 현장에서 나올 말들

      "비 오는 날에도 보이나요?" → 한 시간은 보입니다. 6월에 재 봤습니다.

      "충전기를 또 사라는 거잖아" → 아닙니다. 작년 것에도 붙습니다.

      "고장 나면 누가 고쳐요?" → 저희가 3년 동안 바꿔 드립니다.
      """)
    #expect(found.questions == ["비 오는 날에도 보이나요?", "충전기를 또 사라는 거잖아", "고장 나면 누가 고쳐요?"])
  }

  @Test func praiseInQuotationMarksIsNoQuestion() {
    let found = faq(
      """
      ## What roofers say

      "It saved me the ladder."
      — Ida Holm, roofer

      "Why did nobody think of it?"
      — Jon Vik, roofer

      "I can see it from the ridge."
      — Per Dahl, roofer
      """)
    #expect(found.questions == [])
  }

  @Test func numbersThatCountOnOpenQuestionsWithinAParagraph() {
    let found = faq(
      """
      ## FAQ

      2.1 Does it work in the rain? Yes, for an hour. 2.2 Who changes the lamp? Nobody; it lasts
      ten years. 2.3 What does it cost? It costs 29 euro.

      2.4 Is there a 2.5 volt model? No.
      """)
    #expect(
      found.questions == [
        "Does it work in the rain?", "Who changes the lamp?", "What does it cost?",
        "Is there a 2.5 volt model?",
      ])
    #expect(
      found.answers == ["Yes, for an hour.", "Nobody; it lasts\nten years.", "It costs 29 euro.", "No."])
  }

  @Test func theNameOfWhoAsksStandsBeforeTheirQuestions() {
    let found = faq(
      """
      ## FAQ

      **Roofers.** Can I see it in the sun? Yes, from twenty metres. Does it blink? Only when it is empty.

      **Dealers.** Is there a display? In March. Who takes returns? We do.

      **Insurers.** Has it been tested? By two laboratories.
      """)
    #expect(
      found.questions == [
        "Can I see it in the sun?", "Does it blink?", "Is there a display?", "Who takes returns?",
        "Has it been tested?",
      ])
  }

  @Test func linesThatAskStandAboveTheirAnswers() {
    let found = faq(
      """
      ## 자주 묻는 질문

      비를 맞아도 되나요?
      한 시간까지는 괜찮습니다.
      전구는 누가 갈아 주나요?
      갈지 않아도 됩니다. 십 년 갑니다.
      얼마인가요?
      29유로입니다.
      """)
    #expect(found.questions == ["비를 맞아도 되나요?", "전구는 누가 갈아 주나요?", "얼마인가요?"])
    #expect(found.answers.last == "29유로입니다.")
  }

  @Test func aGroupMayBeSetOtherwiseThanTheRest() {
    let found = faq(
      """
      ## FAQ

      ### 1. Questions from roofers

      #### 1.1 Does it work in the rain?

      Yes, for an hour.

      #### 1.2 Who changes the lamp?

      Nobody.

      ### 2. Questions from dealers

      **2.1. Is there a display?** In March.

      **2.2. Who takes returns?** We do.
      """)
    #expect(found.questions.count == 4)
    #expect(found.questions.last?.contains("Who takes returns?") == true)
  }

  @Test func aQuestionMarkMayOpenTheLine() {
    let found = faq(
      """
      ## FAQ

      ? does it work in the rain
      yes, for an hour

      ? who changes the lamp
      nobody
      """)
    #expect(found.questions == ["does it work in the rain", "who changes the lamp"])
  }

  @Test func theFiveQuestionsMayStandInAnyOrder() {
    let found = five(
      """
      **Whom is this for?** Roofers who work alone.

      **How do we know that they want it?** We stood on 31 roofs.

      **What is wrong in their day?** The battery is empty when they are up.

      **What is the single best thing they get?** They climb once.

      **How does using it feel?** You look down and see green.
      """)
    #expect(found.map(\.kind) == [.customer, .evidence, .problem, .benefit, .experience])
  }

  @Test func linesOfOneParagraphMayEachAskOneOfTheFive() {
    let keyed = five(
      """
      Who they are: roofers who work alone
      What bugs them: the battery is empty when they are up
      What they get: they climb once
      Why we believe it: we stood on 31 roofs
      How it goes: you look down and see green
      """)
    #expect(keyed.map(\.kind) == CustomerQuestion.Kind.allCases)
    let bold = five(
      """
      **Customer** roofers who work alone
      **Problem** the battery is empty when they are up
      **Benefit** they climb once
      **Evidence** we stood on 31 roofs
      **Experience** you look down and see green
      """)
    #expect(bold.map(\.kind) == CustomerQuestion.Kind.allCases)
  }

  @Test func questionsAtTheEndAreNotTheFiveWithoutTheirWords() {
    let draft = Recognizer.draft(
      from: SourceText(
        """
        Brevik Tools ships a lamp that shows which battery is full

        Bergen, 4 May 2027. Brevik Tools today announced Ladderlight, a lamp on the charger that can be seen from the roof.

        Roofers climb down to find the battery empty. They lose an hour a day to it.

        Ladderlight glows green when a battery will last the afternoon, and red when it will not.

        "I climb once," said Marit Lunde, who repairs roofs in Voss.

        Now the questions that I expect.

        Does it work in the rain?

        Yes, for an hour.

        Can it be stolen?

        It is screwed to the charger.

        Why has nobody done it?

        Two have, for indoor use.

        Do we have the cash?

        To December.

        Will dealers stock it?

        Eleven will.
        """))
    #expect(draft.customerQuestions.isEmpty)
    let asked = texts(draft, (draft.externalFAQ + draft.internalFAQ + draft.faq).map { $0.question })
    #expect(asked.contains("Can it be stolen?") && asked.contains("Will dealers stock it?"))
  }
}
