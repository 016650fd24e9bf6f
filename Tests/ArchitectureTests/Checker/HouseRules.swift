/// Rules about single files that the compiler does not know.
enum HouseRules {
  /// The most lines that a Swift file may have.
  static let longestFile = 400

  /// Code that no file of the product contains.
  static let forbidden = ["try!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "as!"]

  /// Modules whose code is a function of its arguments.
  static let pure: Set<String> = [
    "PRFAQMarkdown", "PRFAQProse", "PRFAQModel", "PRFAQLint", "PRFAQReports", "PRFAQReview", "PRFAQTemplates",
  ]

  /// Code that talks to the world: the console, files, the clock, the environment.
  static let worldly = [
    "print(", "debugPrint(", "dump(", "readLine(", "FileManager", "FileHandle", "ProcessInfo", "CommandLine.",
    "ContinuousClock", "SuspendingClock", "Date()", "fopen(", "stdout", "stderr", "getenv(", "time(nil)",
    "clock_gettime(", "gettimeofday(", "random(", "SystemRandomNumberGenerator",
  ]

  /// What is wrong with a Swift file of the product.
  static func violations(in text: String, code: SwiftCode, of module: String, file: String) -> [Violation] {
    var violations = length(of: text, file: file)
    for needle in forbidden {
      violations += code.lines(with: needle).map {
        Violation(file: file, line: $0, message: "'\(needle)' is not used here")
      }
    }
    if pure.contains(module) {
      for needle in worldly {
        violations += code.lines(with: needle).map {
          Violation(
            file: file, line: $0, message: "'\(needle)' in '\(module)', which neither prints nor reads")
        }
      }
    }
    return violations
  }

  /// What is wrong with the length of a Swift file.
  static func length(of text: String, file: String) -> [Violation] {
    let count =
      text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
    guard count > longestFile else { return [] }
    return [Violation(file: file, line: count, message: "\(count) lines, at most \(longestFile) are allowed")]
  }

  /// Lines that name a folder of one particular machine.
  static func machinePaths(in text: String, file: String) -> [Violation] {
    let folders = ["home", "root", "Users", "work", "mnt"].map { "/\($0)/" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { index in
      guard folders.contains(where: { lines[index].startsPath($0) }) else { return nil }
      return Violation(file: file, line: index + 1, message: "names an absolute path")
    }
  }
}

extension Substring {
  /// Whether a path begins with the folder, as opposed to passing through it or being part of an address.
  fileprivate func startsPath(_ folder: String) -> Bool {
    var rest = self
    while let found = rest.firstRange(of: folder) {
      guard found.lowerBound != startIndex else { return true }
      let before = self[index(before: found.lowerBound)]
      if !(before.isLetter || before.isNumber || "._-~/)}>*]".contains(before)) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
