internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// Tells of front matter that names a profile which does not exist.
enum ProfileRemark {
  /// What to say; nil when there is nothing to say.
  static func text(_ draft: Draft, _ configuration: LintConfiguration, path: FilePath) -> Text? {
    guard !configuration.isProfileFixed, let entry = draft.metadata.frontMatter?["profile"],
      case .scalar(let name) = entry.value, !name.isEmpty, Profile(rawValue: name) == nil
    else { return nil }
    let position = draft.source.position(at: entry.valueRange.lowerBound)
    let place = "\(path.text):\(position.line):\(position.column)"
    let all = Profile.allCases.map { $0.rawValue }
    let used = configuration.profile.rawValue
    let hint = NearestName.find(name, among: all)
    return Text(
      ko: "\(place): '\(name)'(이)라는 프로필은 없어 \(used)(으)로 검사합니다. "
        + (hint.map { "'\($0)'을(를) 뜻했나요?" } ?? "쓸 수 있는 것: \(all.joined(separator: ", "))"),
      en: "\(place): unknown profile '\(name)', so \(used) is used; "
        + (hint.map { "did you mean '\($0)'?" } ?? "there are \(all.joined(separator: ", "))"))
  }
}
