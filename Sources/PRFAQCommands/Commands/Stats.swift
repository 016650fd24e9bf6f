internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQReports

/// `prfaq stats`: counts what can be counted.
struct Stats: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show how long drafts are: pages, reading time, sentences, questions, figures.",
    usage: "prfaq stats <file> ... [<options>]",
    discussion: """
      Pages and minutes are estimates: A4 in 10 points for Korean, 11 for English.

      examples:
        prfaq stats draft.md
        prfaq stats draft.md --format json | jq .pages.release.estimate
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(help: "Lines for people, or everything for programs.")
  var format = StatsFormat.text

  @Option(help: "The way to write PR/FAQs whose page limits hold, whatever drafts say (default: standard).")
  var profile: ProfileChoice?

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: documents.color)
    let today = try Calendar.day(nil)
    let status: ExitStatus
    switch format {
    case .json:
      status = try documents.writeObjects(profile: profile, to: &console) {
        (document, _) throws(CommandError) in
        let facts = document.facts(document.draft(), today: today)
        return StatsJSONReport.object(of: DraftStatistics(facts), in: facts.draft, name: document.name)
      }
    case .text:
      status = try documents.forEachDocument(profile: profile, to: &console) {
        (document, isFirst, console) throws(CommandError) in
        let facts = document.facts(document.draft(), today: today)
        let report = StatsReport(
          appearance: console.appearance, language: document.language(for: facts.draft))
        try console.write(
          (isFirst ? [] : [0x0A]) + report.text(of: DraftStatistics(facts), name: document.name))
        return true
      }
    }
    try console.flush()
    return status
  }
}

/// The formats of `stats`.
enum StatsFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
