public import PRFAQModel

/// A message in the two languages of the product.
public struct Text: Sendable, Hashable {
  /// The Korean wording.
  public let ko: String
  /// The English wording.
  public let en: String

  /// Creates a message from its two wordings.
  public init(ko: String, en: String) {
    self.ko = ko
    self.en = en
  }

  /// The wording in a language.
  public func callAsFunction(_ language: MessageLanguage) -> String {
    switch language {
    case .ko: ko
    case .en: en
    }
  }
}

/// The languages that messages are written in.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case ko
  case en

  /// The language that recognition gives its reasons in.
  public var wording: Wording {
    switch self {
    case .ko: .korean
    case .en: .english
    }
  }
}
