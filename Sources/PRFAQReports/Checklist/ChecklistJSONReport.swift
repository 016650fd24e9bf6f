public import PRFAQLint
public import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

/// The checklist of a draft for programs, as `Schemas/checklist.schema.json` describes it.
public struct ChecklistJSONReport: Sendable {
  private let draft: Draft
  private let language: MessageLanguage
  private var locator: Locator

  /// Creates a report about a draft in a language.
  public init(draft: Draft, language: MessageLanguage) {
    self.draft = draft
    self.language = language
    locator = Locator(draft.source)
  }

  /// The object of the document; `skipped` says why there is no checklist of it.
  public mutating func object(of checklist: Checklist?, name: String, skipped: Text? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("file")
      $0.string(name)
      $0.key("kind")
      $0.string(draft.kind.rawValue)
      $0.key("language")
      $0.string(draft.language.rawValue)
      $0.key("skipped")
      $0.optional(skipped?(language))
      $0.key("items")
      $0.array { list in for item in checklist?.items ?? [] { write(item, to: &list) } }
      $0.key("maturity")
      if let maturity = checklist?.maturity { write(maturity, to: &$0) } else { $0.null() }
    }
    return writer.bytes
  }

  private mutating func write(_ item: ChecklistItem, to writer: inout JSONWriter) {
    writer.line()
    writer.object {
      $0.key("id")
      $0.string(item.id)
      $0.key("group")
      $0.string(item.group.rawValue)
      $0.key("name")
      $0.string(item.name(language))
      $0.key("status")
      $0.string(item.status.rawValue)
      $0.key("rules")
      $0.array { list in for rule in item.rules { list.string(rule) } }
      $0.key("evidence")
      ranges(item.evidence, to: &$0)
      $0.key("findings")
      findings(item.findings, to: &$0)
      $0.key("claims")
      $0.array { list in for claim in item.claims { write(claim, to: &list) } }
    }
  }

  private mutating func write(_ claim: ChecklistItem.Claim, to writer: inout JSONWriter) {
    writer.object {
      $0.key("rule")
      $0.string(claim.rule)
      $0.key("statement")
      $0.string(claim.statement(language))
      $0.key("status")
      $0.string(claim.status.rawValue)
      $0.key("findings")
      findings(claim.findings, to: &$0)
    }
  }

  private mutating func write(_ maturity: Maturity, to writer: inout JSONWriter) {
    writer.object {
      $0.key("level")
      $0.number(maturity.level.rawValue)
      $0.key("name")
      $0.string(maturity.level.name(language))
      $0.key("gates")
      $0.array { list in for gate in maturity.gates { write(gate, to: &list) } }
      $0.key("nextGate")
      $0.optional(maturity.nextGate?.kind.rawValue)
      $0.key("nextStep")
      $0.optional(maturity.nextStep?(language))
      $0.key("candidateLevels")
      $0.array { list in for level in maturity.candidateLevels { list.number(level.rawValue) } }
      $0.key("candidates")
      $0.array { list in for gate in maturity.candidates { write(gate, to: &list) } }
    }
  }

  private mutating func write(_ gate: MaturityGate, to writer: inout JSONWriter) {
    writer.line()
    writer.object {
      $0.key("id")
      $0.string(gate.kind.rawValue)
      $0.key("level")
      $0.number(gate.level.rawValue)
      $0.key("name")
      $0.string(gate.kind.name(language))
      $0.key("passed")
      $0.bool(gate.isPassed)
      $0.key("evidence")
      ranges(gate.evidence, to: &$0)
      $0.key("counterEvidence")
      findings(gate.counterEvidence, to: &$0)
      $0.key("step")
      $0.string(gate.kind.step(language))
    }
  }

  private mutating func ranges(_ ranges: [Range<Int>], to writer: inout JSONWriter) {
    writer.array { list in for range in ranges { list.range(range, &locator) } }
  }

  private mutating func findings(_ findings: [Finding], to writer: inout JSONWriter) {
    writer.array { list in
      for finding in findings {
        list.object {
          $0.key("rule")
          $0.string(finding.rule)
          $0.key("severity")
          $0.string(finding.severity.rawValue)
          $0.key("message")
          $0.string(finding.message(language))
          $0.key("range")
          $0.range(finding.range, &locator)
        }
      }
    }
  }
}
