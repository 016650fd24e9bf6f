/// What the columns of a report count; each format says which it wants.
public enum ColumnUnit: Sendable, Hashable {
  /// Characters as people see them (grapheme clusters).
  case characters
  /// UTF-16 code units, as editors and SARIF's consumers count.
  case utf16
  /// UTF-8 bytes from the start of the line.
  case utf8
}
