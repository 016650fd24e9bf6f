internal import PRFAQLint

/// A file that `init` takes care of, and what is to become of it.
struct SetUpFile {
  /// What is to become of a file.
  enum Action: Hashable {
    /// There is none yet, or it may be replaced.
    case write(String)
    /// It holds what it should.
    case leave
    /// It is somebody else's; with `--force` it would be replaced.
    case keep
    /// It holds other things as well; this is the whole of it with the lines added, and the lines.
    case add(String, lines: String)
    /// Lines are missing that cannot be added safely.
    case show(lines: String)
  }

  /// The path below the folder that is set up.
  let path: String
  let action: Action

  /// What a run says of the file.
  func summary(_ language: MessageLanguage) -> String {
    let text =
      switch action {
      case .write: Text(ko: "새로 씁니다", en: "new")
      case .leave: Text(ko: "그대로입니다", en: "unchanged")
      case .keep:
        Text(ko: "이미 있어 건드리지 않습니다(바꾸려면 --force)", en: "exists and is left alone (--force replaces it)")
      case .add: Text(ko: "prfaq를 더합니다. 나머지는 그대로입니다", en: "prfaq is added, the rest stays as it is")
      case .show:
        Text(ko: "안전하게 더할 수 없으니 아래 줄을 직접 넣으세요", en: "cannot be changed safely, so add these lines yourself")
      }
    return "\(path): \(text(language))"
  }

  /// The lines that a dry run, or somebody who has to add them, sees.
  func lines(isDry: Bool) -> String? {
    switch action {
    case .write(let text): isDry ? text : nil
    case .add(_, let lines): isDry ? lines : nil
    case .show(let lines): lines
    case .leave, .keep: nil
    }
  }

  /// The bytes to write, and whether they take the place of others.
  var output: (text: String, replaces: Bool)? {
    switch action {
    case .write(let text): (text, true)
    case .add(let text, _): (text, true)
    case .leave, .keep, .show: nil
    }
  }
}
