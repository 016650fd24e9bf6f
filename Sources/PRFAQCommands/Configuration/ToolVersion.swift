internal import CBuild

/// The version of the tool.
enum ToolVersion {
  static let text = "0.1.0"

  /// The version and, where the build was told, the commit.
  static var withCommit: String {
    let commit = String(cString: prfaq_commit())
    return commit.isEmpty ? text : "\(text) (\(commit))"
  }
}
