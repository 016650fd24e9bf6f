public import PRFAQModel
internal import PRFAQWriting

/// Drafts for programs: one object a document, as `Schemas/parse.schema.json` describes it.
public enum ParseJSONReport {
  /// The object of one document, with a line ending.
  public static func json(of draft: Draft, name: String) -> [UInt8] {
    object(of: draft, name: name) + [0x0A]
  }

  /// What comes before the first of several documents.
  public static let opening = Array(#"{"schemaVersion":1,"documents":["#.utf8)
  /// What comes after the last of several documents.
  public static let closing = Array("\n]}\n".utf8)

  /// One of several documents.
  public static func element(of draft: Draft, name: String, isFirst: Bool) -> [UInt8] {
    Array((isFirst ? "\n" : ",\n").utf8) + object(of: draft, name: name)
  }

  private static func object(of draft: Draft, name: String) -> [UInt8] {
    var writer = JSONWriter()
    var view = DraftWriter(draft: draft)
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("file")
      $0.string(name)
      view.write(to: &$0)
    }
    return writer.bytes
  }
}
