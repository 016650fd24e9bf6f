public import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQWriting

/// The changes between two drafts as JSON.
public struct ComparisonJSON {
  private let comparison: Comparison
  private var before: Locator
  private var after: Locator

  /// Creates a rendering of what changed from one text to another.
  public init(_ comparison: Comparison, before: SourceText, after: SourceText) {
    self.comparison = comparison
    self.before = Locator(before)
    self.after = Locator(after)
  }

  /// The bytes of the JSON value, a line feed at the end.
  public mutating func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.number("schemaVersion", 1)
      write(to: &$0)
    }
    return writer.bytes + [0x0A]
  }

  /// Writes the members that say what changed.
  private mutating func write(to writer: inout JSONWriter) {
    writer.text("earlier", comparison.earlier)
    writer.text("later", comparison.later)
    writer.key("changes")
    writer.lines(comparison.changes) { change, list in
      list.object { object in
        object.text("kind", change.kind.rawValue)
        object.text("fate", change.fate.rawValue)
        object.optional("part", change.part?.rawValue)
        object.optional("rule", change.rule)
        object.key("before")
        object.optionalPlace(change.before, &before)
        object.key("after")
        object.optionalPlace(change.after, &after)
      }
    }
  }
}
