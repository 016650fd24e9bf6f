public import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as SARIF 2.1.0 (OASIS standard), as code scanning services and editors read it.
///
/// Columns count UTF-16 code units, as the log declares. Members of a JSON object have no order, so the rules come
/// after the results: by then it is known in which language most documents are spoken of.
public struct SARIFReport: LintReport {
  /// How every report begins.
  static let opening =
    #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":["#

  /// The name under which a result's fingerprint stands; the number goes up when it is computed otherwise.
  static let fingerprintName: StaticString = "prfaqFingerprint/v1"

  private let version: String
  private let language: MessageLanguage?
  private let numbers: [String: Int]
  private var writer = JSONWriter()
  private var unreadable = JSONWriter()

  /// Begins a report of a version of the tool; without a language the rules are in that of most documents.
  public init(version: String, language: MessageLanguage?) {
    self.version = version
    self.language = language
    numbers = Dictionary(
      RuleRegistry.metadata.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    writer.open(UInt8(ascii: "{"))
    writer.key("$schema")
    writer.string("https://json.schemastore.org/sarif-2.1.0.json")
    writer.key("version")
    writer.string("2.1.0")
    writer.key("runs")
    writer.open(UInt8(ascii: "["))
    writer.open(UInt8(ascii: "{"))
    writer.key("columnKind")
    writer.string("utf16CodeUnits")
    writer.key("results")
    writer.open(UInt8(ascii: "["))
  }

  /// The findings of one document as results.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var results = SARIFResults(document)
    for (index, finding) in document.findings.enumerated() {
      results.add(
        finding, number: numbers[finding.rule],
        fingerprint: index < document.fingerprints.count ? document.fingerprints[index] : nil)
    }
    return ReportPiece(bytes: results.writer.bytes)
  }

  /// Adds one file.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    writer.elements(piece.bytes)
    if outcome.isUnreadable, let reason = outcome.skipped {
      unreadable.object {
        $0.key("level")
        $0.string("error")
        $0.key("message")
        $0.text(reason)
      }
    }
    return writer.take()
  }

  /// Ends the results and tells what made them.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    writer.close(UInt8(ascii: "]"))
    writer.key("invocations")
    writer.array {
      $0.object {
        $0.key("executionSuccessful")
        $0.bool(tally.unreadable == 0)
        $0.key("toolExecutionNotifications")
        $0.open(UInt8(ascii: "["))
        $0.elements(unreadable.bytes)
        $0.close(UInt8(ascii: "]"))
      }
    }
    let language = language ?? tally.language
    writer.key("language")
    writer.string(language.rawValue)
    writer.key("tool")
    writer.object {
      $0.key("driver")
      $0.object {
        $0.key("name")
        $0.string("prfaq")
        $0.key("semanticVersion")
        $0.string(version)
        $0.key("rules")
        $0.array { list in for rule in RuleRegistry.metadata { list.rule(rule, language) } }
      }
    }
    writer.close(UInt8(ascii: "}"))
    writer.close(UInt8(ascii: "]"))
    writer.close(UInt8(ascii: "}"))
    return [writer.take(), [0x0A]]
  }
}

extension JSONWriter {
  /// Writes a message.
  mutating func text(_ text: String) {
    object {
      $0.key("text")
      $0.string(text)
    }
  }

  /// Writes what a rule states, why, and on whose word.
  fileprivate mutating func rule(_ rule: RuleMetadata, _ language: MessageLanguage) {
    line()
    object {
      $0.key("id")
      $0.string(rule.id)
      $0.key("shortDescription")
      $0.text(rule.summary(language))
      $0.key("fullDescription")
      $0.text(rule.rationale(language))
      $0.key("help")
      $0.text(
        "\(rule.rationale(language))\n\n\(RuleWords(language: language).source): \(rule.source(language))")
      $0.key("defaultConfiguration")
      $0.object {
        $0.key("level")
        $0.string(rule.severity.sarifLevel)
      }
      $0.key("properties")
      $0.object {
        $0.key("tags")
        $0.array { $0.string(rule.category.rawValue) }
        $0.key("source")
        $0.string(rule.source(language))
      }
    }
  }
}

extension Severity {
  /// What SARIF calls it.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
