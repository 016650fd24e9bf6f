internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

/// Findings for programs, as one JSON value that is written while the run goes on.
public struct LintJSONReport: LintReport {
  private var writer = JSONWriter()
  private var documents = JSONWriter()

  /// Begins a report.
  public init() {
    writer.open(UInt8(ascii: "{"))
    writer.key("schemaVersion")
    writer.number(1)
    writer.key("findings")
    writer.open(UInt8(ascii: "["))
  }

  /// The findings of one document as elements of the report's array.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var writer = JSONWriter()
    var locator = Locator(document.source)
    for finding in document.findings {
      writer.line()
      writer.finding(finding, in: document.name, document.language, &locator)
    }
    return ReportPiece(bytes: writer.bytes)
  }

  /// Adds one file: its findings and what became of it.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    writer.elements(piece.bytes)
    documents.line()
    documents.object {
      $0.key("file")
      $0.string(outcome.name)
      $0.key("kind")
      $0.optional(outcome.kind?.rawValue)
      $0.key("language")
      $0.optional(outcome.language?.rawValue)
      $0.key("skipped")
      $0.optional(outcome.skipped)
      $0.key("skippedRules")
      $0.array { array in for rule in outcome.skippedRules { array.string(rule) } }
      $0.member("suppressed", outcome.suppressed)
      $0.member("baselined", outcome.baselined)
    }
    return writer.take()
  }

  /// Ends the report and returns the rest of it, in pieces.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    writer.close(UInt8(ascii: "]"))
    writer.key("documents")
    writer.open(UInt8(ascii: "["))
    let before = writer.take()
    writer.close(UInt8(ascii: "]"))
    writer.key("summary")
    writer.object {
      $0.member("error", tally.errors)
      $0.member("warning", tally.warnings)
      $0.member("info", tally.infos)
      $0.member("suppressed", tally.suppressed)
      $0.member("baselined", tally.baselined)
      $0.member("checked", tally.checked)
      $0.member("passedOver", tally.passedOver)
      $0.member("unreadable", tally.unreadable)
    }
    writer.close(UInt8(ascii: "}"))
    return [before, documents.take(), writer.take(), [0x0A]]
  }
}

extension JSONWriter {
  /// Writes a member that is a number.
  fileprivate mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }
}
