public import PRFAQModel
internal import PRFAQWriting

/// Drafts for programs, as `Schemas/parse.schema.json` describes it.
public enum ParseJSONReport {
  /// The object of one document.
  public static func object(of draft: Draft, name: String) -> [UInt8] {
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
