import PRFAQModel
import PRFAQProse
import Testing

@testable import PRFAQLint

/// What rules about wording and evidence share.
@Suite struct ProseFactsTests {
  @Test func figuresTellWhatTheyRestOn() {
    let facts = Reading.facts(
      of: ExampleDraft.en.with(
        .problem,
        """
        A drill costs $70 in every shop.

        Of 38 tenants whose diaries we read, 31 had bought one.

        We assume that 40% would rent (assumption).
        """))
    let problem = facts.figures.filter { $0.part == .problem }
    #expect(problem.map { facts.words($0.range) } == ["$70", "38 tenants", "40%"])
    #expect(problem.map { $0.basis } == [.untold, .did, .assumption])
    #expect(problem.map { $0.source != nil } == [false, true, true])
  }

  @Test func aLinkOrAFootnoteIsASource() {
    for mark in ["[here](https://stats.example/2026)", "as counted[^1]"] {
      let facts = Reading.facts(
        of: ExampleDraft.en.with(.problem, "A drill costs $70, \(mark).\n\n[^1]: Ledger of Leeds."))
      #expect(facts.figures.first { $0.part == .problem }?.source != nil)
    }
  }

  @Test func questionsTouchTopics() {
    let facts = Reading.facts(of: ExampleDraft.ko.text)
    let covered = facts.coverage(by: facts.draft.externalFAQ)
    #expect(covered[.price].map { facts.words($0.question) } == "요금은 얼마인가요?")
    #expect(covered[.help].map { facts.words($0.question) } == "옷이 상하면 어떻게 하나요?")
    #expect(covered[.returns].map { facts.words($0.question) } == "도중에 해지하면 환불받을 수 있나요?")
  }

  @Test func rangesOfTheDocumentAreFoundInTheProse() {
    for draft in Drafts.all {
      let facts = Reading.facts(of: draft.text)
      for sentence in facts.prose.sentences {
        let source = facts.prose.source(sentence.text)
        let text = facts.prose.text(of: source)
        #expect(text == sentence.text, "\(draft.testDescription): \(facts.words(source))")
      }
    }
  }
}
