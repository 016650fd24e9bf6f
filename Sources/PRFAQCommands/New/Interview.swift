internal import PRFAQLint
internal import PRFAQProse
internal import PRFAQReports
internal import PRFAQTemplates
internal import PRFAQWriting

/// Asks for what a draft begins with, one question after the other.
struct Interview {
  let template: DraftTemplate
  let configuration: LintConfiguration
  let language: MessageLanguage
  let today: CalendarDate
  let appearance: Appearance

  /// What is asked, in order: the five questions, then what stands in the dateline.
  static let fields: [TemplateField] = [
    .customer, .problem, .benefit, .evidence, .experience, .product, .date, .city, .media,
  ]

  /// Whether somebody sits at a terminal that can be asked.
  static var isPossible: Bool {
    Platform.isTerminal(Platform.standardInput) && Platform.isTerminal(Platform.standardError)
      && Platform.environment("TERM") != "dumb"
  }

  /// The answers with those that were asked for.
  ///
  /// Throws `interrupted` when the author stops; then nothing was written anywhere.
  func run(_ given: Answers) throws(CommandError) -> Answers {
    var answers = given
    let asked = Self.fields.filter { template.fields.contains($0) && given[$0] == nil }
    guard !asked.isEmpty, let session = TerminalSession() else { return answers }
    defer { session.end() }
    let prompt = LinePrompt(session: session)
    var keys = KeyReader()
    var waiting: [Key] = []
    session.write(speech.opening(count: asked.count))
    var index = 0
    while index < asked.count {
      let field = asked[index]
      session.write(speech.question(field, number: index + 1, of: asked.count))
      switch prompt.read(answers[field] ?? "", keys: &keys, waiting: &waiting) {
      case .line(let text):
        answers[field] = text
        session.write(speech.remarks(check.remarks(on: field, in: answers)))
        index += 1
      case .back: index = max(0, index - 1)
      case .done: index = asked.count
      case .interrupted: throw .interrupted
      }
    }
    session.write([0x0D, 0x0A])
    return answers
  }

  private var speech: InterviewSpeech { InterviewSpeech(language: language, appearance: appearance) }

  private var check: AnswerCheck {
    AnswerCheck(template: template, configuration: configuration, today: today)
  }
}
