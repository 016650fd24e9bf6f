import Testing

@testable import PRFAQLint

/// One example of one rule.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  let number: Int
  let example: RuleExample

  /// Every example of every rule.
  static let all: [ExampleCase] = RuleRegistry.all.flatMap { rule in
    rule.metadata.examples.enumerated().map { ExampleCase(rule: rule, number: $0 + 1, example: $1) }
  }

  var testDescription: String {
    "\(rule.metadata.id), example \(number) (\(example.language.rawValue), \(example.fails ? "fails" : "passes"))"
  }

  /// Where the example is written, so that a failure is reported there.
  var location: SourceLocation {
    SourceLocation(
      fileID: example.file, filePath: "Sources/" + example.file, line: max(1, example.line), column: 1)
  }

  /// Reports where a rule fires against where it should.
  func expect(
    _ found: [Range<Int>], at expected: [Range<Int>], in text: String, _ situation: String
  ) {
    guard found != expected else { return }
    func show(_ ranges: [Range<Int>]) -> String {
      ranges.isEmpty ? "nothing" : ranges.map { words($0, in: text) }.joined(separator: ", ")
    }
    Issue.record(
      "\(testDescription) \(situation): found \(show(found)), expected \(show(expected))",
      sourceLocation: location)
  }

  /// Reports what a rule quotes against what it should.
  func expect(_ found: [String], _ expected: [String], _ situation: String) {
    guard found != expected else { return }
    Issue.record(
      "\(testDescription) \(situation): found \(found), expected \(expected)", sourceLocation: location)
  }

  private func words(_ range: Range<Int>, in text: String) -> String {
    let bytes = Array(text.utf8)
    guard range.upperBound <= bytes.count else { return "\(range) beyond the end" }
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let quoted =
      range.isEmpty
      ? "before “\(String(decoding: bytes[range.lowerBound...], as: UTF8.self).prefix(12))”"
      : "“\(String(decoding: bytes[range], as: UTF8.self))”"
    return "\(quoted) on line \(before.count { $0.isNewline } + 1)"
  }
}
