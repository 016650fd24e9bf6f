internal import Foundation
internal import Testing

/// The checker itself: each rule has to fail on a text that breaks it.
@Suite("The checker of the architecture")
struct CheckerTests {
  @Test(
    "an arrow that runs back is found",
    arguments: [
      ("PRFAQProse", "import PRFAQModel"), ("PRFAQProse", "internal import PRFAQMarkdown"),
      ("PRFAQMarkdown", "internal import PRFAQProse"), ("PRFAQModel", "internal import PRFAQLint"),
      ("PRFAQLint", "public import PRFAQReports"), ("PRFAQReports", "internal import PRFAQReview"),
      ("PRFAQReview", "internal import PRFAQReports"), ("PRFAQTemplates", "internal import PRFAQProse"),
      ("PRFAQCommands", "internal import CMarkGFM"), ("prfaq", "internal import PRFAQLint"),
      ("PRFAQModel", "import Foundation"), ("PRFAQLint", "@preconcurrency import Foundation"),
      ("PRFAQLint", "import struct Foundation.Date"), ("PRFAQReports", "internal import Glibc"),
      ("PRFAQModel", "#if canImport(Foundation)\n  import Foundation\n#endif"),
      ("PRFAQModel", "internal import PRFAQProse; internal import PRFAQLint"),
      ("PRFAQMarkdown", "public import CMarkGFM"), ("PRFAQMarkdown", "@_exported import Yams"),
      ("Helpers", "let one = 1"),
    ])
  func backward(module: String, text: String) {
    #expect(Layering.package.violations(in: SwiftCode(text), of: module, file: "a.swift").count == 1)
  }

  @Test(
    "an arrow that runs forward passes",
    arguments: [
      ("PRFAQModel", "public import PRFAQMarkdown\ninternal import PRFAQProse"),
      ("PRFAQMarkdown", "internal import CMarkGFM\ninternal import Yams"),
      ("PRFAQLint", "internal import Swift"), ("PRFAQLint", "// import Foundation"),
      ("PRFAQLint", "/* import Foundation\nimport Glibc */"),
      ("PRFAQLint", "let text = \"\"\"\n  import Foundation\n  \"\"\""),
      ("PRFAQLint", "let important = 1"),
    ])
  func forward(module: String, text: String) {
    #expect(Layering.package.violations(in: SwiftCode(text), of: module, file: "a.swift") == [])
  }

  @Test("removing one arrow from the table makes a legal import fail")
  func mutatedTable() {
    var allowed = Layering.package.allowed
    allowed["PRFAQModel"]?.remove("PRFAQProse")
    let code = SwiftCode("internal import PRFAQMarkdown\ninternal import PRFAQProse")
    #expect(Layering.package.violations(in: code, of: "PRFAQModel", file: "a.swift") == [])
    #expect(
      Layering(allowed: allowed).violations(in: code, of: "PRFAQModel", file: "a.swift")
        == [Violation(file: "a.swift", line: 2, message: "'PRFAQModel' may not import 'PRFAQProse'")])
  }

  @Test("the arrows of the table make no circle")
  func acyclic() {
    var rest = Layering.package.allowed
    while let free = rest.first(where: { $0.value.isDisjoint(with: rest.keys) }) { rest[free.key] = nil }
    #expect(rest.isEmpty, "\(rest.keys.sorted())")
  }

  @Test(
    "code that talks to the world is found in a pure module and nowhere else",
    arguments: [
      "print(1)", "Swift.print(1)", "debugPrint(1)", "let now = ContinuousClock.now", "let now = Date()",
      "let text = \"\\(readLine() ?? \"none\")\"",
    ])
  func worldly(text: String) {
    #expect(violations(text, of: "PRFAQLint").count == 1)
    #expect(violations(text, of: "PRFAQCommands") == [])
  }

  @Test(
    "code that nobody may write is found everywhere",
    arguments: [
      "let x = try! y()", "fatalError(\"no\")", "final class A: @unchecked Sendable {}", "x as! Int",
    ])
  func forbidden(text: String) {
    #expect(violations(text, of: "PRFAQLint").count == 1)
    #expect(violations(text, of: "prfaq").count == 1)
  }

  @Test(
    "comments, strings and longer words are no code",
    arguments: [
      "// print(1) try! fatalError(", "let a = \"print(1) \\\" try!\"", "let a = #\"fatalError(\"\"#",
      "fingerprint(1)",
      "/* a /* print(1) */ print(2) */ let a = 1", "let a = \"\"\"\n  \"print(1)\" try!\n  \"\"\"",
      "let a = \"\\(b(\"print(1)\"))\" // try!",
    ])
  func silent(text: String) {
    #expect(violations(text, of: "PRFAQLint") == [])
  }

  @Test("a file of 400 lines passes, one of 401 does not")
  func length() {
    let line = "let a = 1\n"
    #expect(HouseRules.length(of: String(repeating: line, count: 400), file: "a.swift") == [])
    #expect(HouseRules.length(of: String(repeating: line, count: 401), file: "a.swift").count == 1)
  }

  @Test("absolute paths are found, addresses and relative paths are not")
  func machinePaths() {
    let folder = "/" + "home/"
    for text in ["cd \(folder)mina", "\"\(folder)mina\"", "\(folder)mina", "file://a=\(folder)b"] {
      #expect(HouseRules.machinePaths(in: Data(text.utf8), file: "a").count == 1, "\(text)")
    }
    for text in ["https://example.com\(folder)mina", "..\(folder)mina", "at home", "[\"\(folder)\"]"] {
      #expect(HouseRules.machinePaths(in: Data(text.utf8), file: "a") == [], "\(text)")
    }
  }

  @Test(
    "a data file with a fault is found",
    arguments: [
      "a", "a\nb\na\n", "a \n", "a\r\n", "a\tb\nc\n", String(repeating: "word, ", count: 60) + "word\n",
    ])
  func faultyData(text: String) {
    #expect(DataFileRules.violations(in: Data(text.utf8), file: "a.txt").count == 1)
  }

  @Test(
    "a data file without a fault passes",
    arguments: [
      "# words\na\nb\n", "ko\t고객\nen\tcustomer\n", "# none yet\n",
      String(repeating: String(repeating: "가", count: 256) + "\n", count: 2),
    ])
  func faultlessData(text: String) {
    #expect(DataFileRules.violations(in: Data(text.utf8), file: "a.txt") == [])
  }

  private func violations(_ text: String, of module: String) -> [Violation] {
    HouseRules.violations(in: text, code: SwiftCode(text), of: module, file: "a.swift")
  }
}
