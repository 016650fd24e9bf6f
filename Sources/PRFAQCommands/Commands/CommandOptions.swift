internal import ArgumentParser
internal import PRFAQLint
internal import PRFAQModel

/// What a document can be insisted to be.
enum InsistedKind: String, CaseIterable, ExpressibleByArgument {
  case prfaq
  case pressRelease = "press-release"
  case faq
  case template

  var kind: DocumentKind {
    switch self {
    case .prfaq: .prfaq
    case .pressRelease: .pressRelease
    case .faq: .faq
    case .template: .template
    }
  }
}

/// The language of messages.
enum LanguageChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case ko
  case en

  /// The language that was asked for; nil leaves it to the documents.
  var language: MessageLanguage? {
    switch self {
    case .auto: nil
    case .ko: .ko
    case .en: .en
    }
  }
}

/// From which severity on findings make a run fail.
enum FailureThreshold: String, CaseIterable, ExpressibleByArgument {
  case error
  case warning
  case info
  case never

  var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .never: nil
    }
  }
}

extension ReportChoice: ExpressibleByArgument {}

extension ProfileChoice: ExpressibleByArgument {}

extension ColorChoice: ExpressibleByArgument {}
