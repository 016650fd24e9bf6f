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

  @Test func questionsKeepTheirFloor() {
    var (right, wanted, found) = (0, 0, 0)
    for fixture in LabelledFixture.all {
      let draft = Recognizer.draft(from: fixture.source)
      let starts = Set(
        (draft.externalFAQ + draft.internalFAQ + draft.faq).map {
          fixture.source.line(at: $0.range.lowerBound)
        })
      right += starts.intersection(fixture.questions).count
      wanted += fixture.questions.count
      found += starts.count
    }
    #expect(wanted > 500)
    #expect(Double(right) >= 0.98 * Double(wanted), "found \(right) of \(wanted)")
    #expect(Double(right) >= 0.98 * Double(found), "\(found - right) of \(found) are none")
  }

  @Test func theFiveQuestionsKeepTheirFloor() {
    var (right, wanted, found) = (0, 0, 0)
    for fixture in LabelledFixture.all {
      let draft = Recognizer.draft(from: fixture.source)
      for question in draft.customerQuestions {
        let line = fixture.source.line(at: question.range.lowerBound)
        if fixture.customerQuestions[line] == question.kind.rawValue { right += 1 }
      }
      wanted += fixture.customerQuestions.count
      found += draft.customerQuestions.count
    }
    #expect(wanted > 100)
    #expect(Double(2 * right) >= 0.98 * Double(wanted + found), "\(right) of \(wanted), \(found) found")
  }

  @Test func headlinesKeepTheirFloor() {
    var missed: [String] = []
    var headed = 0
    for fixture in LabelledFixture.all {
      let wanted = fixture.lines(of: "headline")
      guard !wanted.isEmpty else { continue }
      headed += 1
      let got = fixture.recognised(Recognizer.draft(from: fixture.source))
      if Set(fixture.scoredLines.filter { got[$0] == "headline" }) != wanted { missed.append(fixture.name) }
    }
    #expect(headed > 60)
    #expect(Double(missed.count) <= 0.06 * Double(headed), "\(missed)")
  }

  @Test func draftsAreTakenForDrafts() {
    let passedOver = LabelledFixture.all.filter {
      [.none, .template].contains(Recognizer.draft(from: $0.source).kind)
    }
    #expect(LabelledFixture.all.count > 70)
    #expect(passedOver.count <= 1, "\(passedOver)")
  }

  @Test(arguments: LabelledFixture.all)
  func everyLineIsInOnePart(_ fixture: LabelledFixture) {
    PartitionLaw.check(fixture.source)
  }
}
