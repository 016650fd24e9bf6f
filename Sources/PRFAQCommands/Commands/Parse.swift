internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQReports

/// `prfaq parse`: shows how documents are understood.
struct Parse: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show how every line of a document is understood.",
    usage: "prfaq parse <file> ... [<options>]",
    discussion: """
      examples:
        prfaq parse draft.md
        prfaq parse draft.md --format json | jq .parts
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(help: "An outline for people, or everything for programs.")
  var format = ParseFormat.outline

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: documents.color)
    let status: ExitStatus
    if format == .json {
      status = try documents.writeObjects(to: &console) { (document, _) throws(CommandError) in
        ParseJSONReport.object(of: document.draft(), name: document.name)
      }
    } else {
      status = try documents.forEachDocument(to: &console) {
        (document, isFirst, console) throws(CommandError) in
        try console.write(
          format == .evidence ? evidence(of: document) : outline(of: document, isFirst, console))
        return true
      }
    }
    try console.flush()
    return status
  }

  private func evidence(of document: DocumentArguments.Document) -> [UInt8] {
    let name = documents.files.count > 1 ? ["file \(document.name)"] : []
    return (name + RecognitionTrace.lines(of: document.source)).flatMap { Array("\($0)\n".utf8) }
  }

  private func outline(
    of document: DocumentArguments.Document, _ isFirst: Bool, _ console: Console
  ) -> [UInt8] {
    let draft = document.draft()
    let report = OutlineReport(appearance: console.appearance, language: document.language(for: draft))
    return (isFirst ? [] : [0x0A]) + report.text(of: draft, name: document.name)
  }
}

/// The formats of `parse`.
enum ParseFormat: String, ExpressibleByArgument {
  case outline
  case json
  /// What recognition observed; for the fitting of its weights, so help does not mention it.
  case evidence

  static var allValueStrings: [String] { [outline.rawValue, json.rawValue] }
}
