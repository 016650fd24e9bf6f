internal import PRFAQMarkdown
internal import PRFAQModel
internal import Testing

/// Recognition may not fall below these floors on the labelled fixtures.
///
/// They guard against regressions; how well documents are read that nobody tuned to is measured elsewhere.
@Suite struct RecognitionFloorTests {
  /// The lowest F1 over the lines of all fixtures that each kind of part may have.
  static let floors: [String: Double] = [
    "front-matter": 0.99, "title-block": 0.98, "headline": 0.95, "subheadline": 0.92, "summary": 0.93,
    "problem": 0.92, "solution": 0.92, "customer-quote": 0.93, "leader-quote": 0.92,
    "call-to-action": 0.97, "boilerplate": 0.93, "press-release": 0.96, "external-faq": 0.95,
    "internal-faq": 0.95, "faq": 0.98, "customer-question": 0.98, "visual": 0.98, "other": 0.98,
  ]

  @Test func fixturesCoverTheLanguages() {
    #expect(LabelledFixture.all.count >= 40)
    let languages = Set(LabelledFixture.all.map { String($0.name.prefix(2)) })
    #expect(languages.isSuperset(of: ["ko", "en", "ja", "de", "pt", "zh"]))
  }

  @Test func everyKindKeepsItsFloor() {
    var right: [String: Int] = [:]
    var missed: [String: Int] = [:]
    var wrong: [String: Int] = [:]
    for fixture in LabelledFixture.all {
      let got = fixture.recognised(Recognizer.draft(from: fixture.source))
      for line in fixture.scoredLines {
        guard let wanted = fixture.kinds[line].map(LabelledFixture.merged) else { continue }
        let found = LabelledFixture.merged(got[line] ?? "none")
        if LabelledFixture.equates(wanted, found) {
          right[wanted, default: 0] += 1
        } else {
          missed[wanted, default: 0] += 1
          wrong[found, default: 0] += 1
        }
      }
    }
    for (kind, floor) in Self.floors.sorted(by: { $0.key < $1.key }) {
      let hits = Double(right[kind] ?? 0)
      let f1 = 2 * hits / (2 * hits + Double(missed[kind] ?? 0) + Double(wrong[kind] ?? 0))
      #expect(f1 >= floor, "\(kind): \(f1)")
    }
  }

  @Test(arguments: LabelledFixture.all)
  func everyLineIsInOnePart(_ fixture: LabelledFixture) {
    PartitionLaw.check(fixture.source)
  }
}
