/// Why front matter could not be read, and where.
public enum FrontMatterError: Error, Sendable, Hashable {
  /// The block is larger than 64 KiB.
  case tooLarge(SourcePosition)
  /// The bytes are not UTF-8.
  case notUTF8(SourcePosition)
  /// The block is not YAML; the message is the YAML parser's.
  case syntax(String, SourcePosition)
  /// A key stands twice in one mapping.
  case duplicateKey(String, SourcePosition)
  /// The block is a text or a list rather than `key: value` lines.
  case notAMapping(SourcePosition)
  /// A key is a list or a mapping.
  case keyIsNotText(SourcePosition)
  /// Values are nested more than 32 levels deep.
  case tooDeep(SourcePosition)
  /// There are more than 10,000 values.
  case tooManyValues(SourcePosition)

  /// Where the fault is, in the document.
  public var position: SourcePosition {
    switch self {
    case .tooLarge(let position), .notUTF8(let position), .syntax(_, let position),
      .duplicateKey(_, let position), .notAMapping(let position), .keyIsNotText(let position),
      .tooDeep(let position), .tooManyValues(let position):
      position
    }
  }

  /// What is wrong with the front matter, in lower case and without a period.
  public var message: String { message(of: "front matter") }

  /// What is wrong with a YAML text that goes by a name, in lower case and without a period.
  public func message(of subject: String) -> String {
    switch self {
    case .tooLarge: "\(subject) is larger than 64 KiB"
    case .notUTF8: "\(subject) is not valid UTF-8"
    case .syntax(let problem, _): "\(subject) is not valid YAML: \(problem)"
    case .duplicateKey(let key, _): "\(subject) has the key \"\(key)\" twice"
    case .notAMapping: "\(subject) is not a list of keys and values"
    case .keyIsNotText: "\(subject) has a key that is not a text"
    case .tooDeep: "\(subject) is nested more than \(YAMLComposer.deepest) levels deep"
    case .tooManyValues: "\(subject) has more than \(YAMLComposer.mostNodes) values"
    }
  }
}
