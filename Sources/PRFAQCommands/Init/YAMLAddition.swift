internal import PRFAQMarkdown

/// Adds to YAML files that others wrote: lines are inserted, nothing is written anew.
enum YAMLAddition {
  /// The file is not written in a way that lines can be added to.
  struct Obstacle: Error {
    let lines: String
  }

  /// A pre-commit configuration with the hook; nil where it has it.
  static func hook(to text: String) throws(Obstacle) -> (String, String)? {
    let obstacle = Obstacle(lines: SetUpText.hook(indent: 2))
    let file = try parsed(text, obstacle)
    if hasLine(text, where: { $0 == "- id: prfaq" || $0 == "id: prfaq" }) { return nil }
    guard let repos = file.block["repos"] else { throw obstacle }
    // In brackets, or with nothing in it, it has no line to go on after.
    guard case .other(let raw) = repos.value, raw.hasPrefix("- ") || raw.hasPrefix("-\n") else {
      throw obstacle
    }
    let start = file.source.position(at: repos.valueRange.lowerBound)
    let lines = SetUpText.hook(indent: start.column - 1)
    let added = insert(lines, afterLineOf: repos.valueRange.upperBound - 1, in: file.source)
    let after = try parsed(added, obstacle)
    guard case .other(let longer)? = after.block["repos"]?.value, longer.hasSuffix("types: [markdown]"),
      after.block.entries.map({ $0.key }) == file.block.entries.map({ $0.key })
    else { throw obstacle }
    return (added, lines)
  }

  /// A GitLab pipeline with the job; nil where it has it.
  static func job(to text: String) throws(Obstacle) -> (String, String)? {
    let obstacle = Obstacle(lines: SetUpText.gitlab())
    let file = try parsed(text, obstacle)
    if file.block["prfaq"] != nil { return nil }
    var stage: String?
    if case .list(let stages)? = file.block["stages"]?.value, !stages.contains(where: { $0.text == "test" }) {
      // Where the usual stage is not among those named, a job has to name its own.
      stage = stages.first?.text
    }
    let lines = SetUpText.gitlab(stage: stage)
    let separator = text.isEmpty ? "" : text.hasSuffix("\n") ? "\n" : "\n\n"
    let added = text + withLineEnds(of: text, separator + lines)
    let after = try parsed(added, obstacle)
    guard after.block.entries.map({ $0.key }) == file.block.entries.map({ $0.key }) + ["prfaq"] else {
      throw obstacle
    }
    return (added, lines)
  }

  private static func parsed(_ text: String, _ obstacle: Obstacle) throws(Obstacle) -> (
    source: SourceText, block: FrontMatter
  ) {
    let source = SourceText(text)
    do throws(FrontMatterError) {
      return (source, try FrontMatter.parse(source: source, range: 0..<source.bytes.count))
    } catch {
      throw obstacle
    }
  }

  private static func hasLine(_ text: String, where matches: (String) -> Bool) -> Bool {
    text.split(whereSeparator: { $0.isNewline }).contains { line in
      matches(line.split(separator: " ").joined(separator: " "))
    }
  }

  private static func insert(_ lines: String, afterLineOf offset: Int, in source: SourceText) -> String {
    let line = source.line(at: offset)
    let end = source.lineRange(line).upperBound
    let before = source.string(0..<end)
    let rest = source.string(end..<source.bytes.count)
    let text = before + rest
    return before + withLineEnds(of: text, "\n" + String(lines.dropLast())) + (rest.isEmpty ? "\n" : rest)
  }

  private static func withLineEnds(of text: String, _ lines: String) -> String {
    text.utf8.contains(0x0D) ? lines.replacing("\n", with: "\r\n") : lines
  }
}
