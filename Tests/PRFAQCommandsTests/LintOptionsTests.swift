import ArgumentParser
import Testing

@testable import PRFAQCommands

/// The short way to read a command line and ArgumentParser agree.
struct LintOptionsTests {
  @Test(arguments: [
    "", "a.md", "a.md b c/", "-", "- --stdin-filename x.md", "--quiet", "a --quiet b", "--format json",
    "--format=text a",
    "--fail-on warning", "--fail-on=never --fail-on info", "--message-language ko", "--color=always",
    "--as prfaq", "--format sarif=out.sarif --format=github --force", "--format=json=a=b.json",
    "--changed-since main --files-from=- --statistics --max-warnings 3 --require-documents",
    "--as=press-release x", "--jobs 4", "--jobs=12", "--today 2026-01-02", "--select a,b --select=c x",
    "--ignore a --ignore b,c", "--fix", "--diff a.md", "--fix --unsafe-fixes --diff b",
    "--format json --fail-on warning --quiet --select a --today 2026-03-04 --as faq --jobs 2 docs --color never",
  ])
  func plainLinesAreReadAlike(line: String) throws {
    let arguments = line.split(separator: " ").map { String($0) }
    #expect(try LintOptions(plain: arguments) == Lint.parse(arguments).options)
  }

  @Test(arguments: [
    "--help", "-h", "--version", "--format", "--format xml", "--jobs four", "--jobs -1", "--unknown",
    "--unknown=1", "-x", "--", "a -- b",
    "--format --quiet", "--quiet=true", "--fix=1", "--select", "--as novel", "--as=", "--select=",
  ])
  func othersAreLeftToArgumentParser(line: String) {
    #expect(LintOptions(plain: line.split(separator: " ").map { String($0) }) == nil)
  }
}
