internal import PRFAQLint

/// What a run does with what it can mend.
struct FixMode: Sendable {
  /// Where mended text goes.
  enum Target: Sendable, Hashable {
    /// Back into the files; standard input goes to standard output.
    case files
    /// Nowhere: the difference is shown.
    case diff
  }

  let target: Target
  let fixer: Fixer
}

extension FixMode {
  /// What the flags of `lint` ask for; nil leaves everything as it is.
  init?(fixes: Bool, showsDiff: Bool, allowsUnsafe: Bool) {
    guard fixes || showsDiff else { return nil }
    target = showsDiff ? .diff : .files
    fixer = Fixer(allowsUnsafe: allowsUnsafe)
  }
}
