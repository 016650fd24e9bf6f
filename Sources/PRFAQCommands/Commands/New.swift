internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQTemplates

/// `prfaq new`: writes a draft from a template.
struct New: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a draft from a template, one question after the other.",
    usage: "prfaq new [<name>] [<options>]",
    discussion: """
      On a terminal the questions are asked in turn; blank skips one, Ctrl-C stops and leaves nothing behind.
      Whatever has no answer becomes a placeholder that prfaq lint reports.

      examples:
        prfaq new 썸타임 --lang ko
        prfaq new --kind feature --answers answers.yml --no-input

      An answers file has a line for each field, such as product, customer, headline, faq-price:
        \(TemplateField.allCases.map { $0.rawValue }.joined(separator: ", "))
      """)

  @Argument(
    help: ArgumentHelp("The name of the product, or of the file if it ends in .md.", valueName: "name"))
  var name: String?

  @Option(help: "What the draft is about.")
  var kind: KindChoice?

  @Option(
    help: ArgumentHelp(
      "A template of your own: a file, or a name in the folder of templates.", valueName: "template"),
    completion: Completing.templates)
  var template: String?

  @Option(help: "The language of the draft (default: the locale's, if Korean, else English).")
  var lang: DraftLanguageChoice?

  @Option(
    help: ArgumentHelp("A YAML file of answers; - is standard input.", valueName: "file"),
    completion: Completing.yaml)
  var answers: String?

  @Option(
    help: ArgumentHelp("The folder to write to; it is made if need be (default: .).", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Flag(help: "Ask nothing, even on a terminal.")
  var noInput = false

  @Flag(help: "Print the draft instead of writing a file.")
  var stdout = false

  @Flag(help: "Open the draft in $VISUAL or $EDITOR.")
  var edit = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup(title: "Answers") var given: AnswerOptions

  private var language: BuiltInTemplate.Language { lang?.language ?? UserLanguage.current.ofTemplates }

  var messageLanguageOfErrors: MessageLanguage { language.ofMessages }

  func report() throws(CommandError) -> ExitStatus {
    if kind != nil, template != nil {
      throw .usage("--kind and --template both choose the template; give one")
    }
    if stdout, edit { throw .usage("--edit needs a file; leave out --stdout") }
    var all = try answers.map { file throws(CommandError) in try Answers(file: file) } ?? Answers()
    all.merge(given.answers)
    var options = NewOptions(name: name, language: language, answers: all)
    if let wanted = template ?? kind?.template.rawValue { options.template = wanted }
    if let folder { options.folder = FilePath(folder) }
    options.asks = !noInput
    options.printsDraft = stdout
    options.edits = edit
    options.replaces = force
    return try options.run()
  }
}

/// The answers that have an option of their own: those that `new` asks for.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Who is the customer, and why them?", valueName: "text"))
  var customer: String?

  @Option(help: ArgumentHelp("What is the problem or the opportunity?", valueName: "text"))
  var problem: String?

  @Option(help: ArgumentHelp("What is the one most important benefit?", valueName: "text"))
  var benefit: String?

  @Option(help: ArgumentHelp("How do you know?", valueName: "text"))
  var evidence: String?

  @Option(help: ArgumentHelp("What does the experience look like?", valueName: "text"))
  var experience: String?

  @Option(help: ArgumentHelp("What is the product called?", valueName: "text"))
  var product: String?

  @Option(help: ArgumentHelp("When is it launched?", valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(help: ArgumentHelp("In which city?", valueName: "text"))
  var city: String?

  @Option(help: ArgumentHelp("Which outlet reports it?", valueName: "text"))
  var media: String?

  var answers: Answers {
    var answers = Answers()
    for (field, text) in [
      (TemplateField.customer, customer), (.problem, problem), (.benefit, benefit), (.evidence, evidence),
      (.experience, experience), (.product, product), (.date, date), (.city, city), (.media, media),
    ] { answers[field] = text ?? answers[field] }
    return answers
  }
}

/// A template of the tool, as an argument.
struct KindChoice: ExpressibleByArgument {
  let template: BuiltInTemplate

  init?(argument: String) {
    guard let template = BuiltInTemplate(rawValue: argument) else { return nil }
    self.template = template
  }

  static var allValueStrings: [String] { BuiltInTemplate.allCases.map { $0.rawValue } }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// The language of a draft, as an argument.
struct DraftLanguageChoice: ExpressibleByArgument {
  let language: BuiltInTemplate.Language

  init?(argument: String) {
    guard let language = BuiltInTemplate.Language(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { BuiltInTemplate.Language.allCases.map { $0.rawValue } }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
