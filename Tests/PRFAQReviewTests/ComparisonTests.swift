internal import Foundation
internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import Testing

@testable internal import PRFAQReview

@Suite("What changed by meaning between two drafts")
struct ComparisonTests {
  private static func read(_ text: String) -> (Facts, [Finding]) {
    let draft = Recognizer.draft(from: SourceText(text), as: .prfaq)
    let facts = Facts(draft: draft, today: CalendarDate(year: 2026, month: 11, day: 30), existingPaths: [])
    return (facts, Linter().findings(in: facts))
  }

  private static func changes(_ before: String, _ after: String) -> [DraftChange] {
    let (own, findings) = read(before)
    let (other, others) = read(after)
    return ComparisonBuilder(before: own, findings, after: other, others)
      .comparison(earlier: "a", later: "b").changes
  }

  /// What changed, findings aside, in a short form.
  private static func told(_ changes: [DraftChange]) -> [String] {
    changes.filter { $0.kind != .finding }.map { "\($0.kind.rawValue) \($0.fate.rawValue)" }
  }

  /// A planted change: what stands in the example, what stands there instead, and what is to be told.
  struct Planted: Sendable {
    let path: String
    let old: String
    let new: String
    let told: [String]
  }

  private static let korean = "Examples/sumtime.ko.md"
  private static let english = "Examples/parcelpass.en.md"

  static let planted = [
    Planted(
      path: korean, old: "아는 사람은 가리고 답하는 사람만 소개한다\n", new: "아는 사람은 가리고 하루 만에 소개한다\n",
      told: ["headline changed"]),
    Planted(path: korean, old: "무응답에 지친 대학생이 사흘", new: "무응답에 지친 직장인이 사흘", told: ["subheadline changed"]),
    Planted(path: korean, old: "20~26세 대학생이다", new: "30~36세 직장인이다", told: ["customer changed"]),
    Planted(
      path: korean, old: "(서울=가상일보) 2027년 3월 2일", new: "(서울=가상일보) 2027년 4월 6일", told: ["launch-date changed"]),
    Planted(path: korean, old: "그 뒤 이용권은 월 3,900원이다", new: "그 뒤 이용권은 월 4,900원이다", told: ["price changed"]),
    Planted(path: korean, old: "214명 중 131명이 이 일로", new: "214명 중 98명이 이 일로", told: ["number changed"]),
    Planted(path: korean, old: "2027년 2월 15일에 시험 결과로", new: "2027년 2월 26일에 시험 결과로", told: ["date changed"]),
    Planted(
      path: korean, old: "3. **사진과 학교를 믿을 수 없다.** 약속",
      new: "3. **주선자가 부담스럽다.** 소개해 준 친구에게 미안해서 거절을 못 한다.\n4. **사진과 학교를 믿을 수 없다.** 약속",
      told: ["problem added"]),
    Planted(
      path: korean, old: "### 아는 사람이 정말 나오지 않나요?",
      new: "### 탈퇴하면 기록이 남나요?\n\n남지 않습니다.\n\n### 아는 사람이 정말 나오지 않나요?",
      told: ["question added"]),
    Planted(
      path: korean,
      old: "법률 자문의 답은", new: "외부 감사를 먼저 받는다. 법률 자문의 답은", told: ["answer changed"]),
    Planted(
      path: korean, old: "좋은 소개팅 앱이라면 고객이 만나러", new: "좋은 소개팅 앱이라면 고객이 더 자주 만나러", told: ["section changed"]),
    Planted(
      path: english, old: "covers a year of shipping from 1,100 small shops",
      new: "covers a year of returns from 1,100 small shops", told: ["headline changed"]),
    Planted(
      path: english, old: "Meridian Wire / May 11, 2027 /", new: "Meridian Wire / June 8, 2027 /",
      told: ["launch-date changed"]),
    Planted(
      path: english, old: "It costs $59 a year, charged once.", new: "It costs $69 a year, charged once.",
      told: ["price changed"]),
    Planted(
      path: english, old: "**Does a small shop pay to take part?**\n\nNo.",
      new: "**Does a small shop pay to join in?**\n\nNo.", told: ["question changed"]),
  ]

  @Test("a planted change is told, and nothing else", arguments: planted)
  func plantedChange(planted: Planted) throws {
    let text = try Drafts.text(planted.path)
    let edited = text.replacingOccurrences(of: planted.old, with: planted.new)
    guard edited != text else {
      return #expect(planted.told.isEmpty, "\(planted.old) is not in \(planted.path)")
    }
    let changes = Self.changes(text, edited)
    #expect(
      Self.told(changes) == planted.told, "\(changes.map { ($0.kind, $0.before?.words, $0.after?.words) })")
  }

  @Test("a question that is withdrawn, answered or loses its answer is told")
  func questions() throws {
    let text = try Drafts.text(Self.english)
    let question = "**Does a small shop pay to take part?**\n\n"
    let start = try #require(text.range(of: question))
    let end = try #require(text.range(of: "## Internal FAQ"))
    let withdrawn = text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    let open = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "TBD\n\n")
    #expect(Self.told(Self.changes(text, withdrawn)) == ["question removed"])
    #expect(Self.told(Self.changes(text, open)) == ["question unanswered"])
    #expect(Self.told(Self.changes(open, text)) == ["question answered"])
    let findings = Self.changes(text, open).filter { $0.kind == .finding }
    #expect(findings.contains { $0.fate == .added && $0.rule == "placeholder" })
    #expect(Self.changes(open, text).contains { $0.fate == .removed && $0.rule == "placeholder" })
  }

  @Test("wrapping, emphasis, escapes and markers change nothing", arguments: Drafts.files("Examples"))
  func formatting(path: String) throws {
    let text = try Drafts.text(path)
    var twins = [
      text.replacingOccurrences(of: "\n\n", with: "\n\n\n"),
      text.replacingOccurrences(of: "\n", with: "\r\n"),
      text.decomposedStringWithCanonicalMapping,
      text.replacingOccurrences(of: "**", with: "__"),
      text.replacingOccurrences(of: "“", with: "\"").replacingOccurrences(of: "”", with: "\""),
    ]
    // A line break in place of every fifth blank of a paragraph.
    twins.append(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard let first = line.first, first.isLetter, !line.contains("://"), line.count > 80 else {
          return String(line)
        }
        return line.split(separator: " ").enumerated()
          .map { $0.offset % 5 == 4 ? "\($0.element)\n" : "\($0.element) " }.joined()
      }.joined(separator: "\n"))
    for (number, twin) in twins.enumerated() {
      let changes = Self.changes(text, twin).filter { $0.kind != .finding }
      #expect(
        changes.isEmpty,
        "\(path), twin \(number): \(changes.map { ($0.kind, $0.before?.words, $0.after?.words) })")
    }
  }

  @Test("a draft compared with itself has not changed", arguments: Drafts.files("Examples"))
  func same(path: String) throws {
    let text = try Drafts.text(path)
    #expect(Self.changes(text, text).isEmpty)
  }

  @Test("what is alike is paired, what is not is new or gone")
  func matching() {
    let matching = Matching(
      ["abcd", "xyz", "same"], ["same", "abce", "q"], least: 0.4, key: { $0 },
      likeness: { ComparedText($0).likeness(ComparedText($1)) })
    #expect(matching.pairs.map { [$0.before, $0.after] } == [["same", "same"], ["abcd", "abce"]])
    #expect(matching.removed == ["xyz"])
    #expect(matching.added == ["q"])
  }
}
