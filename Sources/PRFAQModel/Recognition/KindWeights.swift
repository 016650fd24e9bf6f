internal import CWordData

/// How much each observation about a document speaks for a draft, a template and neither.
struct KindWeights: Sendable {
  private var values: [Int32]

  static let shared: Self = {
    let file = prfaq_recognition_kinds()
    return Self(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// Parses the table: a line names an observation and gives three whole numbers.
  init(_ file: UnsafeBufferPointer<UInt8>) {
    values = WeightTable.values(file, columns: 3)
    let missing = KindEvidence.allCases.count * 3 - values.count
    if missing > 0 { values += Array(repeating: 0, count: missing) }
  }

  func weight(_ evidence: KindEvidence, _ outcome: Int) -> Int32 { values[evidence.rawValue * 3 + outcome] }
}
