/// One import declaration of a source file.
struct ImportLine: Equatable {
  /// The module, without the declaration that is imported from it.
  let module: String
  /// Whether the import is visible to those who import this module (`public import`).
  let isPublic: Bool
  /// The 1-based line.
  let line: Int

  /// The imports of a source file, in order.
  static func all(in code: SwiftCode) -> [ImportLine] {
    code.lines.enumerated().flatMap { index, text in
      text.split(separator: ";").compactMap { ImportLine(statement: $0, line: index + 1) }
    }
  }

  private init?(statement: Substring, line: Int) {
    var words = statement.split(whereSeparator: \.isWhitespace)
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else { return nil }
    let modifiers = words[..<keyword]
    guard modifiers.allSatisfy({ $0.hasPrefix("@") || Self.modifiers.contains($0) }) else { return nil }
    words.removeSubrange(...keyword)
    if words.count > 1, Self.declarations.contains(words[0]) { words.removeFirst() }
    module = String(words[0].prefix { $0 != "." })
    isPublic = modifiers.contains { $0 == "public" || $0 == "open" || $0.hasPrefix("@_exported") }
    self.line = line
  }

  private static let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let declarations: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
}
