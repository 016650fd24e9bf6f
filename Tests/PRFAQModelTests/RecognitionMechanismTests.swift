internal import Foundation
internal import PRFAQMarkdown
import PRFAQModel
import Testing

/// What single mechanisms of recognition decide, each on a draft that needs it.
@Suite struct RecognitionMechanismTests {
  /// The kind of the part in which a text stands.
  private func kind(of words: String, in text: String) -> PartKind? {
    let source = SourceText(text)
    guard let range = text.range(of: words) else { return nil }
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Recognizer.draft(from: source).parts.first { $0.range.contains(offset) }?.kind
  }

  @Test func theSpeakerWhoseCompanyComesBackIsOneOfTheMakers() {
    let text = """
      # PR/FAQ: Costlens

      ## Press Release

      ### Costlens shows engineers what a change will cost before it is merged

      **Oslo — 3 May 2027** — Nimbrel today announced Costlens, which puts the monthly price of a change into the review.

      Engineers learn what a query costs when the invoice comes. By then nobody remembers the change.

      Costlens reads the plan of each query and writes the price under the diff.

      "A retry loop was costing us $1,900 an hour. We had it fixed before lunch," said Danielle Osei, Director of Platform at Harbor Fleet.

      "Engineers do not want to overspend, they cannot see it happening," said Tomas Ibarra of Nimbrel.

      Install it from nimbrel.example today.

      **About Nimbrel.** Nimbrel was founded in 2019 in Oslo.

      ## FAQ

      ### Does it read our data?

      No, only the plans.
      """
    #expect(kind(of: "A retry loop", in: text) == .customerQuote)
    #expect(kind(of: "Engineers do not want", in: text) == .leaderQuote)
  }

  @Test func aHeadingThatNamesAFAQIsNoCustomerQuestion() {
    let text = """
      # 썸타임 PR/FAQ

      ## 5가지 질문

      ### 고객은 누구인가요?

      대학생입니다.

      ### 고객의 문제는 무엇인가요?

      아는 사람과 마주칩니다.

      ### 가장 중요한 혜택은 무엇인가요?

      가려 줍니다.

      ## 외부 FAQ

      ### 누가 이용할 수 있나요?

      재학생입니다.

      ### 요금은 얼마인가요?

      무료입니다.
      """
    #expect(kind(of: "외부 FAQ", in: text) == .externalFAQ)
    #expect(kind(of: "누가 이용할", in: text) == .externalFAQ)
    #expect(Recognizer.draft(from: SourceText(text)).customerQuestions.count == 3)
  }

  @Test func recordsInAFencedBlockAreQuestions() {
    let text = """
      # PR/FAQ: Settle

      ## FAQ

      ```
      [ok] Q: Do you move money?
      A: No, we only read.

      [open] Q: Can a customer host it?
      A: Not yet.
      ```
      """
    let draft = Recognizer.draft(from: SourceText(text))
    let questions = draft.faq + draft.externalFAQ + draft.internalFAQ
    let bytes = Array(text.utf8)
    #expect(
      questions.map { String(decoding: bytes[$0.question], as: UTF8.self) } == [
        "Do you move money?", "Can a customer host it?",
      ])
    #expect(questions.allSatisfy { $0.answer != nil })
  }

  @Test func aTopicWithoutTextOfItsOwnIsNoQuestion() {
    let text = """
      # PR/FAQ: Slowpost

      ## FAQ

      ### Money

      #### What does it cost?

      18 francs a year.

      #### Who pays?

      The sender.

      ### Mishaps

      #### What if it falls?

      It lives.
      """
    let draft = Recognizer.draft(from: SourceText(text))
    #expect((draft.faq + draft.externalFAQ + draft.internalFAQ).count == 3)
  }

  @Test func bracketsAndEmptyAnswersMakeATemplate() {
    let text = """
      # <Service name> PR/FAQ

      ## Press Release

      <Location> – <Date> – <COMPANY>, <short description>, today announced <SERVICE NAME>. <Second sentence>.

      <Second paragraph: the problem. Customers today …>

      "<Quote>," said <leader>.

      ## Customer FAQ

      Q: <question>
      A: <answer>

      Q: <question>
      A: <answer>

      ## Internal FAQ

      Q: What are the dependencies?
      A: <answer>
      """
    #expect(Recognizer.draft(from: SourceText(text)).kind == .template)
  }

  /// What is left to do asks things as well, and is no FAQ where the document has none.
  @Test(arguments: ["TODO", "Open issues", "Not answered yet"])
  func openMattersAreNoFAQWhereThereIsNone(_ heading: String) {
    let text = """
      # Nimbrel shows engineers what a change will cost before it is merged

      **Oslo — 3 May 2027** — Nimbrel today announced Costlens, which puts the monthly price of a change into the review.

      Engineers learn what a query costs when the invoice comes. By then nobody remembers the change.

      Costlens reads the plan of each query and writes the price under the diff.

      "A retry loop was costing us $1,900 an hour," said Danielle Osei, Director of Platform at Harbor Fleet.

      Install it from nimbrel.example today.

      ### \(heading)

      - price for open source??
      - legal: who signs the data agreement?
      """
    #expect(kind(of: "price for open source", in: text) == .other)
  }

  /// `h2. Title` and `*bold*` are what Confluence and Jira have for `## Title` and `**bold**`.
  @Test func wikiMarkupIsReadAsWhatItMeans() {
    let text = """
      h1. Costlens PR/FAQ

      h2. Press Release

      h3. Nimbrel shows engineers what a change will cost before it is merged

      Oslo — 3 May 2027 — Nimbrel today announced Costlens, which puts the monthly price of a change into the review.

      Engineers learn what a query costs when the invoice comes. By then nobody remembers the change.

      h2. Internal FAQ
      *What does it cost us to run?*
      $14 a team and month (estimate).

      *Who could stop it?*
      The database owners, because it reads their plans.
      """
    #expect(kind(of: "Nimbrel shows", in: text) == .headline)
    #expect(kind(of: "Oslo — 3 May", in: text) == .summary)
    #expect(kind(of: "*Who could stop it?*", in: text) == .internalFAQ)
    let draft = Recognizer.draft(from: SourceText(text))
    #expect(draft.internalFAQ.map { draft.source.string($0.question) }.count == 2)
  }
}
