internal import CWordData

/// How much each observation speaks for each label.
///
/// Read from the data file `recognition/weights.txt`: a line names an observation and gives one whole number a
/// label, in the order of its first line. `.ci/recognition/fit.py` fits them to labelled documents.
struct Weights: Sendable {
  /// The weights of one observation, a lane for each label.
  typealias Row = SIMD16<Int16>

  /// The weights by observation row, one row after the other.
  ///
  /// An array of rows costs a run a look through all protocols of the program.
  private var evidence: [Int16]
  /// The weights of a label after another, by step, previous label and label.
  private(set) var steps: [Int32]
  /// The least and the greatest weight of each row of `steps`.
  private(set) var stepBounds: [(least: Int32, greatest: Int32)]

  /// How a unit follows the one before it.
  enum Step: Int, CaseIterable {
    /// Running text.
    case plain
    /// The unit is a heading, so that a change is cheap.
    case heading
    /// Same list, table or quotation, or the text after a colon.
    case continued
    /// The first text below a heading, which belongs to it.
    case bound
  }

  static let shared: Self = {
    let file = prfaq_recognition_weights()
    return Self(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()

  /// Runs `body` with what gives the weights of an observation by its row.
  @inline(__always)
  func withEvidence<Result>(_ body: (_ row: (Int) -> Row) -> Result) -> Result {
    evidence.withUnsafeBytes { bytes in
      body { bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Row>.size, as: Row.self) }
    }
  }

  static func stepRow(_ step: Step, _ previous: Label) -> String { "\(step)>\(previous)" }

  /// Parses the table: first a line for each observation, then one for each step and previous label.
  init(_ file: UnsafeBufferPointer<UInt8>) {
    let labels = Label.allCases.count
    var values = WeightTable.values(file, columns: labels)
    let needed = (EvidenceSet.rows + Step.allCases.count * labels) * labels
    if values.count < needed { values += Array(repeating: 0, count: needed - values.count) }
    precondition(labels == Row.scalarCount, "a row has a lane for each label")
    // So small that all rows together do not overflow.
    evidence = values[..<(EvidenceSet.rows * labels)].map { Int16(Int8(clamping: $0)) }
    let steps = Array(values[(EvidenceSet.rows * labels)..<needed])
    self.steps = steps
    stepBounds = stride(from: 0, to: steps.count, by: labels).map { first in
      let row = steps[first..<first + labels]
      return (row.min() ?? 0, row.max() ?? 0)
    }
  }
}
