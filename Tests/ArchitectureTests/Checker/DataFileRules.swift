internal import Foundation

/// Rules about the word lists that are laid into the binary: one entry a line, so that a change is one line too.
enum DataFileRules {
  /// The most bytes of an entry or comment.
  static let longestEntry = 256

  /// What is wrong with a data file; one with long lines of equal width is a table that is indexed, not read.
  static func violations(in data: Data, file: String) -> [Violation] {
    func violation(_ index: Int, _ message: String) -> Violation {
      Violation(file: file, line: index + 1, message: message)
    }
    var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.last?.isEmpty ?? false else {
      return [violation(lines.count - 1, "no line ending at the end")]
    }
    lines.removeLast()
    let widths = Set(lines.map { $0.count })
    let isTable = lines.count > 1 && widths.count == 1 && widths.allSatisfy { $0 > longestEntry }
    var violations: [Violation] = []
    var seen: Set<Data> = []
    var fields: Int?
    for (index, line) in lines.enumerated() {
      if line.contains(UInt8(ascii: "\r")) { violations.append(violation(index, "carriage return")) }
      if line.last == UInt8(ascii: " ") || line.last == UInt8(ascii: "\t") {
        violations.append(violation(index, "blank at the end"))
      }
      if isTable { continue }
      if line.count > longestEntry { violations.append(violation(index, "more than one entry on a line?")) }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      if !seen.insert(line).inserted { violations.append(violation(index, "entry stands twice")) }
      let count = line.count { $0 == UInt8(ascii: "\t") } + 1
      if count != fields ?? count {
        violations.append(violation(index, "\(count) fields instead of \(fields ?? 0)"))
      }
      fields = fields ?? count
    }
    return violations
  }
}
