internal import PRFAQLint
internal import PRFAQTemplates
internal import PRFAQWriting

/// Everything that a command line can say to `new`.
struct NewOptions {
  var name: String?
  /// The name of a template or the path of a file.
  var template = BuiltInTemplate.product.rawValue
  var language: BuiltInTemplate.Language
  var answers = Answers()
  var folder = FilePath(".")
  var asks = true
  var printsDraft = false
  var edits = false
  var replaces = false

  /// Writes the draft.
  func run() throws(CommandError) -> ExitStatus {
    let settings = try DraftSettings.found(for: folder)
    let template = try TemplateChoice(folder: settings.templates, language: language).template(template)
    var answers = answers
    if let name, !DraftName.isFileName(name), answers[.product] == nil { answers[.product] = name }
    var console = Console()
    // Whoever has answered everything should not learn only then that the name is taken.
    let path = try chosenPath()
    if let path, !printsDraft { try NewFile.checkFree(path, replaces: replaces) }
    if asks, Interview.isPossible {
      let interview = Interview(
        template: template, configuration: settings.configuration, language: language.ofMessages,
        today: try Calendar.day(nil),
        appearance: console.errorAppearance)
      answers = try interview.run(answers)
    }
    let text = try template.render(answers)
    if printsDraft {
      try console.write(Array(text.utf8))
      try console.flush()
      return .clean
    }
    let target = path ?? freePath(answers[.product] ?? "prfaq")
    try NewFile.write(Array(text.utf8), to: target, replaces: replaces)
    try report(target, template, answers, &console)
    return edits ? try Editor.open(target) : .clean
  }

  /// The path of the name that was given.
  private func chosenPath() throws(CommandError) -> FilePath? {
    guard let name else { return nil }
    if name.contains("/") { throw .nameWithFolders(name) }
    guard let name = DraftName(title: name) else { throw .nameWithoutLetters(name) }
    return inFolder(name.fileName)
  }

  /// A path that nothing has, when nobody asked for a name.
  private func freePath(_ title: String) -> FilePath {
    let name = DraftName(title: title)?.fileName ?? "prfaq.md"
    if replaces { return inFolder(name) }
    for number in 1...99 {
      let path = inFolder(number == 1 ? name : name.dropLast(3) + "-\(number).md")
      if (try? Platform.status(path, followingLinks: false)) == nil { return path }
    }
    return inFolder(name)
  }

  private func inFolder(_ name: String) -> FilePath {
    folder == FilePath(".") ? FilePath(name) : folder.appending(Array(name.utf8)).tidied
  }

  private func report(
    _ path: FilePath, _ template: DraftTemplate, _ answers: Answers, _ console: inout Console
  ) throws(CommandError) {
    let speech = NewSpeech(language: language.ofMessages)
    try console.write(path.bytes + [0x0A])
    var remarks: [String] = []
    if let name, DraftName(title: name)?.isChanged ?? false {
      remarks.append(speech.renamed(String(decoding: path.name, as: UTF8.self)))
    }
    let unused = answers.fields.filter { !template.fields.contains($0) }
    if !unused.isEmpty { remarks.append(speech.unused(unused.map { $0.rawValue }, template.name)) }
    let open = template.fields.count { answers[$0] == nil }
    remarks.append(speech.next(open: open, command: "prfaq lint \(path.shellWord)"))
    for remark in remarks { try console.remark(remark) }
    try console.flush()
  }
}
