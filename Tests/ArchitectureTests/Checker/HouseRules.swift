internal import Foundation

/// Rules about single files that the compiler does not know.
enum HouseRules {
  /// The most lines that a Swift file may have.
  static let longestFile = 400

  /// Code that no file of the product contains.
  static let forbidden = ["try!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "as!"]

  /// Modules whose code is a function of its arguments.
  static let pure: Set<String> = [
    "PRFAQMarkdown", "PRFAQProse", "PRFAQModel", "PRFAQLint", "PRFAQWriting", "PRFAQReports", "PRFAQReview",
    "PRFAQTemplates",
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
  ///
  /// A path that merely passes through such a folder is none, nor is an address.
  static func machinePaths(in data: Data, file: String) -> [Violation] {
    let inside = Set("._-~/)}>*]:".utf8)
    return ["home", "root", "Users", "work", "mnt"].flatMap { folder in
      let path = "/\(folder)/"
      return data.places(of: path).filter { place in
        let end = place + path.utf8.count
        let isNamed = end < data.count && data[end].isWordByte
        let isAbsolute = place == 0 || !(data[place - 1].isWordByte || inside.contains(data[place - 1]))
        return isNamed && isAbsolute
      }
    }
    .map { Violation(file: file, line: data.line(at: $0), message: "names an absolute path") }
  }
}
