public import PRFAQLint
internal import PRFAQMarkdown
public import PRFAQWriting

/// All that there is to know about one rule, for people at a terminal.
public struct RuleExplanation: Sendable {
  private let words: RuleWords
  private let appearance: Appearance
  private let language: MessageLanguage
  private let columns: Int

  /// The widest lines that are read with ease.
  private static let widest = 100

  /// Creates an explanation in a language.
  public init(language: MessageLanguage, appearance: Appearance) {
    self.language = language
    self.appearance = appearance
    words = RuleWords(language: language)
    columns = min(appearance.width, Self.widest)
  }

  /// What the rule states, why, on whose word, how to mend it, and what it leaves alone.
  public func text(of rule: RuleMetadata) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    writeHead(rule, &writer)
    writeParagraph(words.why, rule.rationale(language), &writer)
    writeParagraph(words.source, rule.source(language), &writer)
    for example in words.exampleLanguages {
      guard let pair = ExamplePair(rule, example) else { continue }
      let name = words.name(example)
      writeLines("\(words.before) (\(name))", pair.before, .red, sign: "^", &writer)
      writeLines("\(words.after) (\(name))", pair.after, .green, sign: "~", &writer)
    }
    writeList(words.notFlagged, rule.examples.compactMap { $0.note?(language) }, &writer)
    let facts = RuleFacts(rule, words)
    writeList(words.levels, facts.levels, &writer)
    writeList(words.options, facts.options, &writer)
    if let setting = facts.setting {
      writeLabel(words.toSet, &writer)
      for line in setting { write(line, &writer) }
    }
    writeList(words.yieldsTo, rule.yieldsTo.isEmpty ? [] : [rule.yieldsTo.joined(separator: ", ")], &writer)
    writeLabel(words.suppress, &writer)
    write("<!-- prfaq-disable-next-line \(rule.id): \(words.reason) -->", &writer)
    return writer.bytes
  }

  private func writeHead(_ rule: RuleMetadata, _ writer: inout TerminalWriter) {
    writer.write(rule.id, .bold)
    writer.write(" · \(words.name(rule.category)) · ")
    writer.write(words.name(rule.severity), rule.severity.style)
    if rule.isOptIn { writer.write(" · \(words.optIn)") }
    if let fix = rule.fix { writer.write(" · \(words.mends(fix))") }
    if !rule.aliases.isEmpty { writer.write(" · \(words.aliases): \(rule.aliases.joined(separator: ", "))") }
    writer.newline()
    for line in Wrapping.lines(rule.summary(language), columns: columns) {
      writer.write(line)
      writer.newline()
    }
  }

  private func writeParagraph(_ label: String, _ text: String, _ writer: inout TerminalWriter) {
    writeLabel(label, &writer)
    for line in Wrapping.lines(text, columns: columns - 2) { write(line, &writer) }
  }

  private func writeList(_ label: String, _ items: [String], _ writer: inout TerminalWriter) {
    guard !items.isEmpty else { return }
    writeLabel(label, &writer)
    for item in items {
      for (index, line) in Wrapping.lines(item, columns: columns - 4).enumerated() {
        write((index == 0 ? "- " : "  ") + line, &writer)
      }
    }
  }

  private func writeLabel(_ label: String, _ writer: inout TerminalWriter) {
    writer.newline()
    writer.write("\(label):", .cyan)
    writer.newline()
  }

  private func write(_ line: String, _ writer: inout TerminalWriter) {
    writer.space(2)
    writer.write(line)
    writer.newline()
  }

  /// Writes lines of an example, what is reported underlined.
  private func writeLines(
    _ label: String, _ lines: [ExamplePair.Line], _ style: Style, sign: String, _ writer: inout TerminalWriter
  ) {
    writeLabel(label, &writer)
    var isOpen = false
    for line in lines {
      writer.space(2)
      writer.write("|", style)
      writer.space(1)
      guard let line else {
        writer.write("…")
        writer.newline()
        continue
      }
      let marked = MarkedLine(line, isOpen: &isOpen)
      let excerpt = Excerpt(marked.source, marked.range ?? 0..<0, columns: columns - 4)
      writer.write(excerpt.text)
      writer.newline()
      guard marked.range != nil else { continue }
      writer.space(2)
      writer.write("|", style)
      writer.space(1 + excerpt.indent)
      writer.write(String(repeating: sign, count: excerpt.underline.count), style)
      writer.newline()
    }
  }
}

/// A line of an example without its marks, and the bytes that they enclosed.
private struct MarkedLine {
  let source: SourceText
  let range: Range<Int>?

  init(_ line: String, isOpen: inout Bool) {
    var bytes: [UInt8] = []
    var start = isOpen ? 0 : nil
    var range: Range<Int>?
    for scalar in line.unicodeScalars {
      if scalar == "⚑" {
        start = bytes.count
        isOpen = true
      } else if scalar == "⚐" {
        if let start, range == nil { range = start..<bytes.count }
        start = nil
        isOpen = false
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    if let start, range == nil { range = start..<bytes.count }
    source = SourceText(bytes: bytes)
    self.range = range
  }
}
