public import PRFAQLint
internal import PRFAQMarkdown
public import PRFAQModel
internal import PRFAQProse
public import PRFAQWriting

/// A draft for people: one row a part, with its lines, kind, first words and why it was understood so.
public struct OutlineReport: Sendable {
  private let appearance: Appearance
  private let language: MessageLanguage

  /// Creates a report in a language.
  public init(appearance: Appearance, language: MessageLanguage) {
    self.appearance = appearance
    self.language = language
  }

  /// The outline of one draft.
  public func text(of draft: Draft, name: String) -> [UInt8] {
    let words = OutlineWords(language)
    var writer = TerminalWriter(appearance)
    writer.write("\(name): ", .bold)
    writer.write(draft.kind.rawValue, .green)
    writer.write(", \(draft.language.rawValue)")
    writer.newline()
    let because = draft.because(language.wording)
    writer.write("\(words.because): \(because.isEmpty ? words.nothing : because)", .faint)
    writer.newline()
    if !draft.parts.isEmpty {
      writer.newline()
      table(draft, words, &writer)
    }
    questions(draft, words, &writer)
    return writer.bytes
  }

  private func table(_ draft: Draft, _ words: OutlineWords, _ writer: inout TerminalWriter) {
    let source = draft.source
    var rows = draft.parts.map { part in
      OutlineRow(
        lines: lines(part.range, source), kind: part.kind.rawValue,
        start: FirstWords.of(part.range, in: source), why: part.because(language.wording),
        style: part.kind.style)
    }
    rows.insert(
      OutlineRow(lines: words.lines, kind: words.part, start: words.start, why: words.why, style: .bold),
      at: 0)
    OutlineTable(rows: rows, appearance: appearance).write(to: &writer)
  }

  private func lines(_ range: Range<Int>, _ source: SourceText) -> String {
    let first = source.line(at: range.lowerBound)
    let last = source.line(at: max(range.lowerBound, range.upperBound - 1))
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  private func questions(_ draft: Draft, _ words: OutlineWords, _ writer: inout TerminalWriter) {
    writer.newline()
    writer.write("\(words.questions): ", .bold)
    writer.write(words.counts(draft.externalFAQ.count, draft.internalFAQ.count, draft.faq.count))
    writer.newline()
    writer.write("\(words.fiveQuestions): ", .bold)
    let five = CustomerQuestion.Kind.allCases.map { kind -> String in
      guard let entry = draft.customerQuestions.first(where: { $0.kind == kind }) else {
        return "\(kind.rawValue) \(words.missing)"
      }
      let line = draft.source.line(at: entry.range.lowerBound)
      return "\(kind.rawValue) \(line)" + (entry.answer == nil ? " (\(words.unanswered))" : "")
    }
    writer.write(draft.customerQuestions.isEmpty ? words.none : five.joined(separator: ", "))
    writer.newline()
  }
}

/// The fixed words of the outline.
struct OutlineWords: Sendable {
  let because, nothing, lines, part, start, why, questions, fiveQuestions, missing, unanswered, none: String
  private let language: MessageLanguage

  init(_ language: MessageLanguage) {
    self.language = language
    switch language {
    case .ko:
      (because, nothing) = ("근거", "특별한 단서 없음")
      (lines, part, start, why) = ("줄", "부분", "첫머리", "근거")
      (questions, fiveQuestions) = ("질문", "다섯 가지 고객 질문")
      (missing, unanswered, none) = ("없음", "답 없음", "없음")
    case .en:
      (because, nothing) = ("because", "nothing speaks for anything else")
      (lines, part, start, why) = ("LINES", "PART", "FIRST WORDS", "BECAUSE")
      (questions, fiveQuestions) = ("questions", "five customer questions")
      (missing, unanswered, none) = ("missing", "unanswered", "none")
    }
  }

  /// How many questions there are of each kind.
  func counts(_ external: Int, _ inner: Int, _ unknown: Int) -> String {
    let total = external + inner + unknown
    if total == 0 { return none }
    let names = language == .ko ? ("외부", "내부", "대상 미상") : ("external", "internal", "for whom is not told")
    let parts = [(external, names.0), (inner, names.1), (unknown, names.2)].filter { $0.0 > 0 }
    return "\(total) (" + parts.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + ")"
  }
}

extension PartKind {
  /// The colour of a kind of part: what belongs together looks alike.
  var style: Style {
    switch self {
    case .frontMatter, .titleBlock, .other: .faint
    case .externalFAQ, .internalFAQ, .faq: .cyan
    case .customerQuestion: .magenta
    case .visual: .blue
    default: .green
    }
  }
}
