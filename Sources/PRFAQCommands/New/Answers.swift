internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQTemplates

/// What is known of a draft before it is written.
struct Answers: Hashable {
  private var words: [TemplateField: String] = [:]

  /// The answer for a field; blank ones are none.
  subscript(field: TemplateField) -> String? {
    get { words[field] }
    set { words[field] = newValue.flatMap { Self.tidied($0, field) } }
  }

  var fields: [TemplateField] { TemplateField.allCases.filter { words[$0] != nil } }

  /// Takes over the answers of another set, which win.
  mutating func merge(_ other: Answers) { words.merge(other.words) { $1 } }

  /// Composed, without control characters and outer blanks; on one line where the field stands within one.
  private static func tidied(_ text: String, _ field: TemplateField) -> String? {
    var lines = Composed.text(text).unicodeScalars.filter { scalar in
      scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
    }.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(Substring.UnicodeScalarView(line))
      while line.last?.isWhitespace ?? false { line.removeLast() }
      return line
    }
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    while let first = lines.first, first.isEmpty { lines.removeFirst() }
    guard !lines.isEmpty else { return nil }
    if field.isWithinLine {
      return lines.flatMap { $0.split(whereSeparator: { $0.isWhitespace }) }.joined(separator: " ")
    }
    // A first line that is indented would become a block of code.
    lines[0] = String(lines[0].drop { $0.isWhitespace })
    return lines.joined(separator: "\n")
  }
}

extension Answers {
  /// Reads a YAML file of fields and words.
  ///
  /// Only the top level is read, aliases are not followed, and what is larger than 64 KiB is refused.
  init(file argument: String) throws(CommandError) {
    let entry = FileEntry(argument: argument)
    let source = try SourceFile.load(entry)
    let block: FrontMatter
    do throws(FrontMatterError) {
      block = try FrontMatter.parse(source: source, range: 0..<source.bytes.count)
    } catch {
      throw .answers(path: entry.shown, error.position, .yaml(error))
    }
    for item in block.entries {
      let place = source.position(at: item.keyRange.lowerBound)
      guard let field = TemplateField(name: item.key) else {
        let nearest = NearestName.find(item.key, among: TemplateField.allCases.map { $0.rawValue })
        throw .answers(path: entry.shown, place, .unknown(item.key, nearest: nearest))
      }
      switch item.value {
      case .scalar(let text): self[field] = text
      case .list(let items):
        let lines = items.enumerated().map { (field.isOrdered ? "\($0 + 1). " : "- ") + $1.text }
        self[field] = lines.joined(separator: "\n")
      case .other, .unsupported:
        throw .answers(
          path: entry.shown, source.position(at: item.valueRange.lowerBound), .notText(item.key))
      }
    }
  }

  /// What can be wrong with a file of answers.
  enum Flaw: Hashable {
    case yaml(FrontMatterError)
    case unknown(String, nearest: String?)
    case notText(String)
  }
}
