internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as a JUnit report, as Jenkins' `junit-10.xsd` describes it: a suite a document, a case a finding.
///
/// Findings that make the run fail are failures, the others skipped cases; so the report is red exactly when the
/// exit code is not 0. A document without findings is one case that passed.
public struct JUnitReport: LintReport {
  /// How every report begins.
  static let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"prfaq\">\n"

  private var isBegun = false

  /// Creates a report.
  public init() {}

  /// The suite of one document.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var locator = Locator(document.source)
    let failing = document.findings.count { isFailing($0, document) }
    var bytes: [UInt8] = []
    let skipped = document.findings.count - failing
    bytes +=
      suite(
        document.name, tests: max(1, document.findings.count), failures: failing, skipped: skipped
      ).utf8
    for finding in document.findings {
      let place = locator.position(at: finding.range.lowerBound)
      let spot = "\(document.name):\(place.line):\(place.column)"
      let element = isFailing(finding, document) ? "failure" : "skipped"
      bytes +=
        testCase("\(finding.rule) (\(place.line):\(place.column))", of: document.name)
        .utf8
      bytes += "><\(element) type=\"\(finding.severity.rawValue)\"".utf8
      bytes += " message=\"\(XMLText.escaped(finding.message(document.language)))\">".utf8
      bytes += XMLText.escaped("\(spot): \(finding.explained(document.language))").utf8
      bytes += "</\(element)></testcase>\n".utf8
    }
    if document.findings.isEmpty { bytes += (testCase("prfaq", of: document.name) + "/>\n").utf8 }
    bytes += "</testsuite>\n".utf8
    return ReportPiece(bytes: bytes)
  }

  /// Adds one file.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    defer { isBegun = true }
    return (isBegun ? [] : Array(Self.opening.utf8)) + piece.bytes
      + (outcome.isUnreadable ? unreadable(outcome) : [])
  }

  /// Ends the report.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    [Array(((isBegun ? "" : Self.opening) + "</testsuites>\n").utf8)]
  }

  private func isFailing(_ finding: Finding, _ document: LintedDocument) -> Bool {
    document.failOn.map { finding.severity >= $0 } ?? false
  }

  private func unreadable(_ outcome: LintOutcome) -> [UInt8] {
    let message = XMLText.escaped(outcome.skipped ?? "")
    return Array(
      (suite(outcome.name, tests: 1, failures: 0, errors: 1, skipped: 0) + testCase("prfaq", of: outcome.name)
        + "><error type=\"unreadable\" message=\"\(message)\"/></testcase>\n</testsuite>\n").utf8)
  }

  private func suite(
    _ name: String, tests: Int, failures: Int, errors: Int = 0, skipped: Int
  ) -> String {
    "<testsuite name=\"\(XMLText.escaped(name))\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\""
      + " skipped=\"\(skipped)\">\n"
  }

  private func testCase(_ name: String, of file: String) -> String {
    "<testcase name=\"\(XMLText.escaped(name))\" classname=\"\(XMLText.escaped(file))\""
  }
}

/// Text in XML 1.0.
enum XMLText {
  /// The text as content or as the value of an attribute; characters that XML cannot hold are replaced.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
