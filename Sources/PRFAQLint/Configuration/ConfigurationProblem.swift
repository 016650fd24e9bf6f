public import PRFAQMarkdown

/// What is wrong with a configuration, and where.
public struct ConfigurationProblem: Error, Sendable, Hashable {
  /// Where it is wrong.
  public let position: SourcePosition
  /// What is wrong.
  public let fault: Fault

  /// What can be wrong.
  public enum Fault: Sendable, Hashable {
    /// The text is no YAML, or more of it than is read.
    case unreadable(FrontMatterError)
    /// A byte that is not UTF-8.
    case notUTF8
    /// A byte that no text holds.
    case zeroByte
    /// There is no such key here.
    case unknownKey(String, nearest: String?)
    /// There is no such rule.
    case unknownRule(String, nearest: String?)
    /// The rule has no such option.
    case unknownOption(String, rule: String, nearest: String?)
    /// There is no such word list.
    case unknownList(String, nearest: String?)
    /// Something else belongs here.
    case wrongType(expected: SettingShape, found: Found)
    /// Keys and values belong here.
    case notKeys(found: Found)
    /// A level or options belong here.
    case notARule(found: Found)
    /// The number is too small or too large.
    case outOfRange(String, SettingShape)
    /// None of the words that may stand here.
    case notAChoice(String, [String], nearest: String?)
    /// An alias such as `*name`.
    case alias
    /// An override does not say for which files it is.
    case noFiles
    /// A key stands here and, by another name, elsewhere.
    case repeated(String, other: String)
    /// A heading of which nothing is left once its decoration is gone.
    case emptyHeading(String)
    /// A glob that matches nothing, or reaches out of the folder.
    case badGlob(String)
    /// A word for a list with a `*` inside it, or with nothing else.
    case badTerm(String)
    /// No requirement on versions.
    case badVersion(String)
    /// This version is not among those that the file is for.
    case otherVersion(String, own: String)
  }

  /// What stands where something else belongs.
  public enum Found: Sendable, Hashable {
    case nothing
    case list
    case keys
    case text(String)
  }

  /// Creates a problem.
  public init(position: SourcePosition, fault: Fault) {
    self.position = position
    self.fault = fault
  }
}
