internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQReports

/// `prfaq checklist`: says item by item what a draft has.
struct ShowChecklist: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Show what a draft has of the checklist, and up to which maturity it shows evidence.",
    usage: "prfaq checklist <file> ... [<options>]",
    discussion: """
      Items are met (✓), not met (✗), or nobody can tell (?). The rules of prfaq lint judge; this command only puts \
      in order what they say, so it ends with 0 whatever it shows.

      examples:
        prfaq checklist draft.md
        prfaq checklist draft.md --format markdown > checklist.md
        prfaq checklist draft.md --format json | jq -r '.items[] | [.status, .id] | @tsv'
      """)

  @OptionGroup var documents: DocumentArguments

  @Option(help: "Lines for people, a Markdown list of boxes, or everything for programs.")
  var format = ChecklistFormat.text

  @Option(help: "The way to write PR/FAQs that drafts are held to, whatever they say (default: standard).")
  var profile: ProfileChoice?

  @Option(
    help: ArgumentHelp("The day to compare dates with (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: String?

  func report() throws(CommandError) -> ExitStatus {
    var console = Console(color: documents.color)
    let today = try Calendar.day(today)
    let status: ExitStatus
    if format == .json {
      status = try documents.writeObjects(profile: profile, to: &console) {
        (document, console) throws(CommandError) in
        let draft = document.draft()
        let reason = document.reasonToPassOver(draft)
        let checklist = reason == nil ? checklist(document.facts(draft, today: today), document.linter) : nil
        var report = ChecklistJSONReport(draft: draft, language: document.language(for: draft))
        return report.object(of: checklist, name: document.name, skipped: reason)
      }
    } else {
      status = try documents.forEachDocument(profile: profile, to: &console) {
        (document, isFirst, console) throws(CommandError) in
        let draft = document.draft()
        let language = document.language(for: draft)
        if let reason = document.reasonToPassOver(draft) {
          try console.remark(PassingOver.remark(reason, path: document.entry.shown)(language))
          return false
        }
        let checklist = checklist(document.facts(draft, today: today), document.linter)
        let text =
          format == .markdown
          ? ChecklistMarkdownReport(language: language).text(
            of: checklist, in: draft.source, name: document.name)
          : ChecklistReport(appearance: console.appearance, language: language)
            .text(of: checklist, in: draft.source, name: document.name)
        try console.write((isFirst ? [] : [0x0A]) + text)
        return true
      }
    }
    try console.flush()
    return status
  }

  private func checklist(_ facts: Facts, _ linter: Linter) -> Checklist {
    Checklist(of: facts, linter.check(facts))
  }
}

/// The formats of `checklist`.
enum ChecklistFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
}
