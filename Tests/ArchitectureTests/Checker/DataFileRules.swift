/// Rules about the word lists that are laid into the binary: one entry a line, so that a change is one line too.
enum DataFileRules {
  /// The most characters of an entry or comment.
  static let longestEntry = 160

  /// What is wrong with a data file; one with long lines of equal width is a table that is indexed, not read.
  static func violations(in text: String, file: String) -> [Violation] {
    func violation(_ index: Int, _ message: String) -> Violation {
      Violation(file: file, line: index + 1, message: message)
    }
    var lines = text.components(of: "\n")
    guard lines.last == "" else { return [violation(lines.count - 1, "no line ending at the end")] }
    lines.removeLast()
    let widths = Set(lines.map { $0.utf8.count })
    let isTable = lines.count > 1 && widths.count == 1 && widths.allSatisfy { $0 > longestEntry }
    var violations: [Violation] = []
    var seen: Set<Substring> = []
    var fields: Int?
    for (index, line) in lines.enumerated() {
      if line.contains("\r") { violations.append(violation(index, "carriage return")) }
      if line.last == " " || line.last == "\t" { violations.append(violation(index, "blank at the end")) }
      if isTable { continue }
      if line.count > longestEntry { violations.append(violation(index, "more than one entry on a line?")) }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !seen.insert(line).inserted { violations.append(violation(index, "entry stands twice")) }
      let count = line.components(of: "\t").count
      if count != fields ?? count {
        violations.append(violation(index, "\(count) fields instead of \(fields ?? 0)"))
      }
      fields = fields ?? count
    }
    return violations
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The stretches between separators, empty ones included.
  fileprivate func components(of separator: Character) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
