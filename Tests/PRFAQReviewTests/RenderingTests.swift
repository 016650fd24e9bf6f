internal import Foundation
internal import PRFAQLint
internal import PRFAQProse
internal import PRFAQWriting
internal import Testing

@testable internal import PRFAQReview

@Suite("A review as text, Markdown and JSON")
struct RenderingTests {
  @Test(
    "every rendering names the product, the findings and the reviewers' questions",
    arguments: Drafts.files("Examples"))
  func content(path: String) throws {
    let review = Drafts.review(try Drafts.text(path), name: path)
    var json = ReviewJSON(review)
    let renderings = [
      ReviewPage(review).html(), ReviewMarkdown(review).markdown(),
      ReviewText(review, appearance: Appearance(width: 10_000)).text(), json.json(),
    ].map { String(decoding: $0, as: UTF8.self) }
    for text in renderings {
      #expect(text.contains(path))
      for prompt in review.prompts { #expect(text.contains(prompt.id)) }
      for finding in review.findings { #expect(text.contains(finding.rule)) }
    }
  }

  @Test("JSON is well-formed and counts findings from 0")
  func json() throws {
    let review = Drafts.review(try Drafts.text("Examples/sumtime-weak.ko.md"))
    var json = ReviewJSON(review)
    let value = try JSONSerialization.jsonObject(with: Data(json.json())) as? [String: Any]
    #expect(value?["schemaVersion"] as? Int == 1)
    let findings = value?["findings"] as? [[String: Any]] ?? []
    let sections = value?["sections"] as? [[String: Any]] ?? []
    #expect(findings.count == review.findings.count)
    #expect(
      sections.flatMap { $0["findings"] as? [Int] ?? [] }.sorted() == Array(review.findings.indices))
  }

  @Test("lines of the terminal fit its width")
  func width() throws {
    let review = Drafts.review(try Drafts.text("Examples/sumtime.ko.md"))
    let text = String(decoding: ReviewText(review, appearance: Appearance(width: 60)).text(), as: UTF8.self)
    for line in text.split(separator: "\n") where line.split(separator: " ").count > 4 {
      #expect(DisplayWidth.of(line) <= 60, "\(line)")
    }
  }

  @Test(
    "Markdown that a document says is shown, not obeyed",
    arguments: [
      ("a | b", "a \\| b"), ("[x](y)", "\\[x\\](y)"), ("<b>", "&lt;b&gt;"), ("1. a", "1\\. a"),
      ("- a", "\\- a"),
      ("@mina", "&#64;mina"), ("a\nb", "a b"), ("**a**", "\\*\\*a\\*\\*"), ("3 cups", "3 cups"),
      ("\u{202E}a", "\u{FFFD}a"),
    ])
  func escaping(text: String, escaped: String) {
    #expect(MarkdownEscape.text(text) == escaped)
  }

  @Test("a good draft has its evidence, problems and standard questions laid out")
  func value() throws {
    let review = Drafts.review(try Drafts.text("Examples/sumtime.ko.md"))
    #expect(review.displayName == "썸타임")
    #expect(review.cover.launchDate == "2027-03-02")
    #expect(review.cover.decision?.line == 144)
    #expect(review.matrix.rows.map { $0.problem.line } == [32, 33, 34, 35])
    #expect(review.matrix.rows.compactMap { $0.answers.first?.place.line } == [41, 43, 45, 47])
    #expect(
      review.ledger.contains { $0.sentence.line == 32 && $0.words.map { $0.words } == ["214명", "131명"] })
    #expect(review.coverage.first { $0.topic == .failure }?.asked?.line == 182)
    #expect(review.prompts.map { $0.id } == (1...20).map { "R\($0)" })
    #expect(review.prompts.allSatisfy { $0.id == "R8" || !$0.evidence.isEmpty })
  }

  @Test("the cover shows no asterisks that an exporter left where bold began and ended")
  func exportedBold() throws {
    let review = Drafts.review(try Drafts.text("Examples/sumtime-weak.ko.md"))
    #expect(review.cover.headline?.words == "썸타임, 대학생 연애를 완전히 바꾸는 혁신적인 소개팅 앱! 드디어 온다")
  }
}
