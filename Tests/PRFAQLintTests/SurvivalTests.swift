import Dispatch
import PRFAQMarkdown
import PRFAQModel
import Synchronization
import Testing

@testable import PRFAQLint

/// What a team has put off stays put off while its drafts are written on.
@Suite struct SurvivalTests {
  /// A draft, what an author does to it, and what the linter says before and after.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rewriting: Rewriting
    let before: Answer
    let after: Answer

    /// Whether the same is found, wherever that stands, and every question is taken for the same side's.
    var isReadAlike: Bool {
      before.rules == after.rules && before.outline.questions == after.outline.questions
    }
  }

  /// What the linter makes of a text.
  struct Answer: Sendable {
    let findings: [Finding]
    let prints: [Fingerprint]
    let outline: Outline
    let draft: Draft

    var rules: [String] { findings.map { $0.rule }.sorted() }

    init(_ text: String) { self.init(SourceText(text)) }

    init(_ source: SourceText) {
      let facts = Reading.facts(of: source)
      findings = Linter().findings(in: facts)
      prints = Fingerprint.all(of: findings, in: facts)
      outline = Outline(facts)
      draft = facts.draft
    }
  }

  /// Everything that can be done to the drafts; debug builds take their time, so they are read at once.
  private static let cases: [Case] = atOnce(Drafts.all.count) { index -> [Case] in
    let draft = Drafts.all[index]
    let before = Answer(draft.text)
    return Rewriting.all.compactMap { rewriting in
      rewriting.apply(draft.text).map { text in
        Case(
          testDescription: "\(draft.testDescription), \(rewriting.testDescription)", text: text,
          rewriting: rewriting, before: before, after: Answer(text))
      }
    }
  }.flatMap { $0 }

  private static func atOnce<Output: Sendable>(
    _ count: Int, _ work: @Sendable (Int) -> Output
  ) -> [Output] {
    let results = Mutex([Output?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let output = work(index)
      results.withLock { $0[index] = output }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Nothing that was put off comes back, and nothing is taken for mended, even where the document is read otherwise.
  @Test func aBaselineSurvives() {
    let faults = Self.atOnce(Self.cases.count) { index -> [String] in
      let sample = Self.cases[index]
      let (before, after) = (sample.before, sample.after)
      let document = Baseline.Document(before.prints, in: before.draft)
      let match = document.match(after.findings, after.prints, in: after.draft) { Answer($0).prints }
      let new = zip(after.findings, match.isKnown).filter { !$1 }.map {
        "new: \($0.0.rule): \($0.0.evidence)"
      }
      let mended = match.fixed.map { "mended: \($0.rule): \($0.says)" }
      let isWhole = match.remaining == document.entries ? [] : ["not all remain"]
      return (new + mended + isWhole).map { "\(sample.testDescription): \($0)" }
    }
    #expect(faults.flatMap { $0 } == [])
  }

  /// What is read otherwise is rare: each case costs a second reading.
  @Test func nearlyAllIsReadAlike() {
    let otherwise = Self.cases.filter { !$0.isReadAlike }
    let unfounded = otherwise.filter { $0.before.outline == $0.after.outline }
    #expect(unfounded.count <= 2, "\(unfounded.map { $0.testDescription })")
    // Which section comes first may tell for whom it is; a label in the middle of a paragraph (`보도 문의:`) may come to
    // begin a line, as labels do; and in lines of twenty letters hardly a phrase is whole.
    let most = ["a section moved": 7, "all paragraphs wrapped anew": 1, "all paragraphs wrapped narrowly": 2]
    for (rewriting, samples) in Dictionary(grouping: otherwise, by: { $0.rewriting.testDescription }) {
      #expect(samples.count <= most[rewriting] ?? 0, "\(samples.map { $0.testDescription })")
    }
  }

  /// Other programs know a finding again by its digits, whatever its section is taken for.
  @Test func fingerprintsSurvive() {
    for sample in Self.cases {
      let (before, after) = (Self.digits(sample.before.prints), Self.digits(sample.after.prints))
      for (identity, digits) in before where after[identity]?.count == digits.count {
        #expect(after[identity] == digits, "\(sample.testDescription): \(identity)")
      }
    }
  }

  private static func digits(_ prints: [Fingerprint]) -> [String: [String]] {
    Dictionary(grouping: prints) { $0.identity }.mapValues { $0.map { $0.hexadecimal }.sorted() }
  }

  @Test func thereIsMuchToSurvive() {
    let counts = Dictionary(grouping: Self.cases) { $0.rewriting.testDescription }.mapValues { $0.count }
    for rewriting in Rewriting.all { #expect(counts[rewriting.testDescription] ?? 0 > 20) }
    #expect(Self.cases.count > 250)
  }

  /// Comments that silence everything go on doing so, even where the document is read otherwise.
  @Test func commentsSurvive() {
    let silenced = Self.atOnce(Drafts.all.count) { index -> (String, String?) in
      let draft = Drafts.all[index]
      let first = Self.read(SourceText(draft.text))
      let source = SuppressionWriter(reason: "adopted on 2026-11-22")
        .silenced(first.draft, first.findings, reading: Self.read)
      return (draft.testDescription, source.map { $0.string(0..<$0.bytes.count) })
    }
    let faults = Self.atOnce(silenced.count) { index -> [String] in
      let (name, text) = silenced[index]
      guard let text else { return ["\(name) cannot be silenced"] }
      return Rewriting.all.flatMap { rewriting in
        let found = rewriting.apply(text).map { Self.read(SourceText($0)).findings } ?? []
        return found.map { "\(name), \(rewriting.testDescription): \($0.rule): \($0.evidence)" }
      }
    }
    #expect(faults.flatMap { $0 } == [])
  }

  private static func read(_ source: SourceText) -> (draft: Draft, findings: [Finding]) {
    let facts = Reading.facts(of: source)
    return (facts.draft, Linter().findings(in: facts))
  }
}

/// What a document was taken for, without any place.
struct Outline: Sendable, Equatable {
  private let kind: DocumentKind
  private let parts: [PartKind]
  private let voices: [String]
  let questions: [[String]]
  private let customerQuestions: [String]
  private let counts: [Int]

  init(_ facts: Facts) {
    let draft = facts.draft
    func words(_ range: Range<Int>) -> String {
      facts.composed(range).split { $0.isWhitespace }.joined(separator: " ")
    }
    kind = draft.kind
    parts = draft.parts.map { $0.kind }
    voices = (draft.pressRelease?.quotes ?? []).map { quote in
      "\(quote.role): \(quote.speaker.map(words) ?? "-"), \(quote.title.map(words) ?? "-")"
    }
    questions = [draft.externalFAQ, draft.internalFAQ, draft.faq].map { list in
      list.map { words($0.question) + ($0.answer == nil ? "" : " answered") }.sorted()
    }
    customerQuestions = draft.customerQuestions.map { "\($0.kind) \($0.answer == nil)" }
    counts = [draft.visuals.count, draft.pressRelease?.problems.count ?? 0]
  }
}
