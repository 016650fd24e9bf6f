/// What may stand as the value of a setting or of a rule's option.
public indirect enum SettingShape: Sendable, Hashable {
  /// `true` or `false`.
  case boolean
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number in a range, decimals allowed.
  case number(ClosedRange<Double>)
  /// A text that is not empty.
  case text
  /// One of some words.
  case choice([String])
  /// Any number of values.
  case list(SettingShape)
}

/// The value of a setting or of a rule's option.
public enum SettingValue: Sendable, Hashable {
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([SettingValue])

  /// The texts of a list, or the one text.
  public var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap { $0.texts }
    default: []
    }
  }
}
