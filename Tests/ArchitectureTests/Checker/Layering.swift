/// Which module may import which: the arrows of the architecture.
struct Layering {
  /// What a module may import; a module that is not a key may not exist.
  let allowed: [String: Set<String>]

  /// The arrows of this package.
  ///
  ///     prfaq ─► PRFAQCommands ─┬─► PRFAQReports ─┬─► PRFAQWriting ─► PRFAQLint
  ///                             ├─► PRFAQReview  ─┘
  ///                             └─► PRFAQTemplates
  ///     PRFAQLint ─► PRFAQModel ─┬─► PRFAQMarkdown ─► CMarkGFM
  ///                              └─► PRFAQProse ─► CWordData
  static let package = Layering(allowed: [
    "CMarkGFM": [],
    "CBuild": [],
    "CStart": [],
    "CWordData": [],
    "PRFAQMarkdown": ["CMarkGFM", "Yams"],
    "PRFAQProse": ["CWordData"],
    "PRFAQModel": ["PRFAQMarkdown", "PRFAQProse", "CWordData"],
    // A part of the standard library: documents in parallel share the rules of a configuration behind a lock.
    "PRFAQLint": ["PRFAQModel", "PRFAQMarkdown", "PRFAQProse", "Synchronization"],
    "PRFAQWriting": ["PRFAQLint", "PRFAQMarkdown"],
    "PRFAQReports": ["PRFAQWriting", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
    "PRFAQReview": ["PRFAQWriting", "PRFAQLint", "PRFAQModel", "PRFAQMarkdown", "PRFAQProse"],
    "PRFAQTemplates": [],
    "PRFAQCommands": [
      "CBuild", "CStart",
      "PRFAQReports", "PRFAQReview", "PRFAQTemplates", "PRFAQWriting", "PRFAQLint", "PRFAQModel",
      "PRFAQMarkdown",
      "PRFAQProse", "ArgumentParser", "Mustache", "Dispatch", "Foundation", "FoundationEssentials", "Glibc",
      "Musl",
      "Darwin", "Synchronization",
    ],
    "prfaq": ["PRFAQCommands"],
  ])

  /// Modules that are never re-exported: their types stay behind the wall of the module that imports them.
  static let hidden: Set<String> = [
    "CMarkGFM", "CBuild", "CStart", "CWordData", "Yams", "ArgumentParser", "Mustache",
  ]

  /// What is wrong with the imports of one file of a module.
  func violations(in code: SwiftCode, of module: String, file: String) -> [Violation] {
    guard let allowed = allowed[module] else {
      return [Violation(file: file, line: 1, message: "module '\(module)' is not part of the architecture")]
    }
    return ImportLine.all(in: code).compactMap { line in
      if !allowed.contains(line.module), line.module != "Swift" {
        return Violation(file: file, line: line.line, message: "'\(module)' may not import '\(line.module)'")
      }
      if line.isPublic, Self.hidden.contains(line.module) {
        return Violation(
          file: file, line: line.line, message: "'\(line.module)' may not be imported publicly")
      }
      return nil
    }
  }
}

/// A place that breaks a rule of the house.
struct Violation: Equatable, CustomStringConvertible {
  let file: String
  let line: Int
  let message: String

  var description: String { "\(file):\(line): \(message)" }
}
