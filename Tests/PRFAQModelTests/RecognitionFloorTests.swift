internal import PRFAQMarkdown
internal import PRFAQModel
internal import Testing

/// Recognition may not fall below these floors on the labelled fixtures.
///
/// They guard against regressions; how well documents are read that nobody tuned to is measured elsewhere.
@Suite struct RecognitionFloorTests {
  /// The lowest F1 over the lines of all fixtures that each kind of part may have.
  static let floors: [String: Double] = [:]

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
        guard let wanted = fixture.kinds[line] else { continue }
        let found = got[line] ?? "none"
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
