import ArgumentParser
import Testing

@testable import PRFAQCommands

/// The short way to read a command line of `review` and ArgumentParser agree.
struct ReviewOptionsTests {
  @Test(arguments: [
    "a.md", "a.md b c/", "-", "a -o -", "a -o b.html --force", "a --output b.md", "a --format json",
    "--no-config a", "a --since main", "a --previous b.md", "a --as faq --today 2026-01-02",
  ])
  func plainLinesAreReadAlike(line: String) throws {
    let arguments = line.split(separator: " ").map { String($0) }
    #expect(try ReviewOptions(plain: arguments) == ReviewCommand.parse(arguments).options)
  }

  @Test(arguments: [
    "", "--help", "a --format xml", "a --format", "a --format -", "a -o", "a --open", "a --output=b",
    "a --as novel",
    "a --unknown", "a --", "a -o --force",
  ])
  func othersAreLeftToArgumentParser(line: String) {
    #expect(ReviewOptions(plain: line.split(separator: " ").map { String($0) }) == nil)
  }
}
