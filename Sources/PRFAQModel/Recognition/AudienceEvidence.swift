internal import CWordData

/// One observation about a group of questions that speaks for those inside the company or those outside.
enum AudienceEvidence: Int, CaseIterable, Sendable {
  case bias
  case headingExternal
  case headingInternal
  case bareHeading
  case noHeading
  case headingOutsiders
  case headingInsiders
  case headingLeaders
  case headingStaff
  case headingCustomers
  case headingWe
  case headingInternalTopic
  case headingExternalTopic
  case onlyGroup
  case firstGroup
  case middleGroup
  case lastGroup
  case firstOfTwo
  case secondOfTwo
  case firstOfTwoAlike
  case secondOfTwoAlike
  case anotherOutside
  case anotherInside
  case beforeRelease
  case asksInward
  case asksInwardOften
  case asksOutward
  case asksOutwardOften
  case moreInward
  case moreOutward
  case asksWe
  case asksWeOften
  case asksOwn
  case asksOwnOften
  case manyQuestions
}

/// How much each observation speaks for an internal FAQ; negative numbers speak for an external one.
struct AudienceWeights: Sendable {
  private var values: [Int32]

  static let shared: Self = {
    let file = prfaq_recognition_audiences()
    return Self(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// Parses the table: a line names an observation and gives one whole number.
  init(_ file: UnsafeBufferPointer<UInt8>) {
    values = WeightTable.values(file, columns: 1)
    let missing = AudienceEvidence.allCases.count - values.count
    if missing > 0 { values += Array(repeating: 0, count: missing) }
  }

  func weight(_ evidence: AudienceEvidence) -> Int32 { values[evidence.rawValue] }
}
