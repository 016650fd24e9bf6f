/// A key of the configuration file: one declaration that gives decoding, the JSON Schema and the documentation.
public struct SettingDeclaration: Sendable {
  /// The key.
  public let name: String
  /// What it does, in one line.
  public let help: String
  /// What may stand after it.
  public let content: Content
  /// Whether it may differ from file to file, and so stand in `overrides`.
  public let isPerFile: Bool

  /// What may stand after a key.
  public enum Content: Sendable {
    /// A value; the default is what holds when nobody sets it.
    case value(SettingShape, default: SettingValue?)
    /// Keys of their own.
    case group([SettingDeclaration])
    /// Any keys, or any of some words, with values of one shape.
    case table(keys: [String]?, SettingShape)
    /// Rules by their ids, each with a level or with its options.
    case rules
    /// Settings for some files.
    case overrides
  }

  init(_ name: String, _ content: Content, isPerFile: Bool = true, help: String) {
    self.name = name
    self.help = help
    self.content = content
    self.isPerFile = isPerFile
  }
}

/// The place of a setting in the configuration: `rules`, `visual-missing`, `severity`.
public struct SettingKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The keys from the outermost on.
  public let names: [String]

  /// Creates a key from the names that lead to it.
  public init(_ names: String...) { self.names = names }

  init(names: [String]) { self.names = names }

  /// The key below this one.
  public func appending(_ name: String) -> SettingKey { SettingKey(names: names + [name]) }

  /// The names with dots between them.
  public var description: String { names.joined(separator: ".") }

  /// Orders by name, from the outermost on.
  public static func < (left: SettingKey, right: SettingKey) -> Bool {
    left.names.lexicographicallyPrecedes(right.names)
  }
}
