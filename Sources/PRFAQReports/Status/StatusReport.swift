public import PRFAQLint
public import PRFAQWriting

/// The documents of a folder, one a row, and what is wrong with them together.
public struct StatusReport: Sendable {
  private let documents: [DocumentCard]
  private let findings: [FolderFinding]
  private let language: MessageLanguage

  /// Creates a report.
  public init(_ documents: [DocumentCard], _ findings: [FolderFinding], language: MessageLanguage) {
    self.documents = documents
    self.findings = findings
    self.language = language
  }

  /// A table for people at a terminal; long values are cut.
  public func table(_ appearance: Appearance) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    let columns = StatusColumns(language: language).all
    let rows = documents.map { card in columns.map { Self.cut($0.value(card), to: $0.width) } }
    let heads = columns.map { $0.name(language) }
    let widths = columns.indices.map { column in
      max(DisplayWidth.of(heads[column]), rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    func write(_ cells: [String], _ style: (Int) -> Style?) {
      for (column, cell) in cells.enumerated() {
        let blank = widths[column] - DisplayWidth.of(cell)
        if columns[column].isNumber { writer.space(blank) }
        writer.write(cell, style(column))
        if !columns[column].isNumber { writer.space(blank) }
        writer.space(2)
      }
      writer.newline()
    }
    if !documents.isEmpty { write(heads) { _ in .faint } }
    for (card, row) in zip(documents, rows) {
      write(row) { column in
        switch column {
        case 1: .bold
        case 4: card.counts[.error] == nil ? nil : .red
        case 5: card.counts[.warning] == nil ? nil : .yellow
        default: nil
        }
      }
    }
    if !findings.isEmpty { writer.newline() }
    for finding in findings {
      writer.write("\(finding.file):", .bold)
      writer.space(1)
      writer.write("[\(finding.rule)]", .yellow)
      writer.space(1)
      writer.write(finding.message(language))
      writer.newline()
    }
    return writer.bytes
  }

  /// A table for a wiki or a comment.
  public func markdown() -> [UInt8] {
    let columns = StatusColumns(language: language).all
    let row = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |\n" }
    var text = row(columns.map { $0.name(language) })
    text += "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
    for card in documents { text += row(columns.map { MarkdownText.cell($0.value(card)) }) }
    if !findings.isEmpty { text += "\n" }
    for finding in findings {
      text +=
        "- \(MarkdownText.cell(finding.file)): `\(finding.rule)`: "
        + MarkdownText.cell(finding.message(language)) + "\n"
    }
    return Array(text.utf8)
  }

  /// All of it for programs.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("documents")
      $0.array { list in
        for card in documents {
          list.line()
          list.card(card)
        }
      }
      $0.key("findings")
      $0.array { list in
        for finding in findings {
          list.line()
          list.object {
            $0.key("file")
            $0.string(finding.file)
            $0.key("rule")
            $0.string(finding.rule)
            $0.key("message")
            $0.string(finding.message(language))
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func cut(_ text: String, to width: Int?) -> String {
    guard let width, DisplayWidth.of(text) > width else { return text }
    var room = width - 1
    let kept = text.prefix { character in
      room -= DisplayWidth.of(character)
      return room >= 0
    }
    return kept + "…"
  }
}

extension JSONWriter {
  fileprivate mutating func card(_ card: DocumentCard) {
    object {
      $0.key("file")
      $0.string(card.file)
      $0.key("product")
      $0.optional(card.product)
      $0.key("headline")
      $0.optional(card.headline)
      $0.key("stage")
      $0.optional(card.stage)
      $0.key("customer")
      $0.optional(card.customer)
      $0.key("launch")
      $0.optional(card.launch?.shown)
      $0.key("findings")
      $0.object {
        $0.key("error")
        $0.number(card.counts[.error] ?? 0)
        $0.key("warning")
        $0.number(card.counts[.warning] ?? 0)
        $0.key("info")
        $0.number(card.counts[.info] ?? 0)
      }
      $0.key("checklist")
      $0.object {
        $0.key("met")
        $0.number(card.checklist.met)
        $0.key("items")
        $0.number(card.checklist.items)
      }
      $0.key("pages")
      $0.number((card.pages * 100).rounded() / 100)
      $0.key("lastChange")
      $0.optional(card.lastChange)
    }
  }
}
