/// The objects of several documents as one JSON value: `{"schemaVersion":1,"documents":[…]}`.
///
/// Reports that are about one document each write its object alone, and this around several.
public enum DocumentList {
  /// What comes before the first object.
  public static let opening = Array(#"{"schemaVersion":1,"documents":["#.utf8)
  /// What comes after the last object.
  public static let closing = Array("\n]}\n".utf8)

  /// One of the objects, on a line of its own.
  public static func element(_ object: [UInt8], isFirst: Bool) -> [UInt8] {
    Array((isFirst ? "\n" : ",\n").utf8) + object
  }
}
