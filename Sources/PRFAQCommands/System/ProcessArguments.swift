internal import CStart

/// What the process was started with.
enum ProcessArguments {
  /// The arguments, the program's own name first; bytes that are not UTF-8 are replaced.
  ///
  /// Read from C where it has them: Swift's own list is empty where `/proc` is not mounted.
  static let all: [String] = {
    let count = prfaq_argument_count()
    guard count >= 0 else { return CommandLine.arguments }
    return (0..<count).map { String(cString: prfaq_argument($0)) }
  }()
}
