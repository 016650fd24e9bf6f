internal import PRFAQMarkdown

extension FrontMatterError {
  /// What is wrong with a YAML text, in Korean and without a period; the subject comes with its particle.
  func korean(of subject: String) -> String {
    switch self {
    case .tooLarge: "\(subject) 64KiB보다 큽니다"
    case .notUTF8: "\(subject) UTF-8이 아닙니다"
    case .syntax: "\(subject) 올바른 YAML이 아닙니다"
    case .duplicateKey(let key, _): "\(subject) ‘\(key)’ 키를 두 번 씁니다"
    case .notAMapping: "\(subject) ‘키: 값’의 나열이 아닙니다"
    case .keyIsNotText: "\(subject) 글자가 아닌 키를 씁니다"
    case .tooDeep: "\(subject) 너무 깊이 포개져 있습니다"
    case .tooManyValues: "\(subject) 값을 너무 많이 담고 있습니다"
    }
  }
}
