import Testing

@testable import PRFAQCommands

/// What is no PR/FAQ is no business of the linter.
struct PassingOverTests {
  @Test func namedFilesAreExplained() throws {
    let box = try Sandbox()
    try box.write("readme.md", Drafts.readme)
    let run = try box.tool.run("lint", "readme.md")
    #expect(run.status == 0)
    #expect(run.output == "")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("prfaq: readme.md: passed over: no PR/FAQ"))
    #expect(lines[0].hasSuffix("; to check it all the same, add --as prfaq"))
    #expect(lines[1] == "nothing to check: 1 passed over as no PR/FAQ")
    #expect(try box.tool.run("lint", "readme.md", "--quiet").errors == "")
  }

  @Test func foldersGetOneLineForAll() throws {
    let box = try Sandbox()
    for number in 1...5 { try box.write("\(number).md", Drafts.readme) }
    try box.write("draft.md", Drafts.english)
    let run = try box.tool.run("lint", "--fail-on", "never")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasSuffix(": 1 document checked, 5 passed over as no PR/FAQ\n"))
  }

  @Test func insistingHelps() throws {
    let box = try Sandbox()
    try box.write("readme.md", Drafts.readme)
    let run = try box.tool.run("lint", "readme.md", "--as", "prfaq", "--fail-on", "never")
    #expect(run.errors.hasSuffix(": 1 document checked\n"))
  }

  @Test(arguments: [
    ("prfaq-sumtime.md", true), ("2027 PR-FAQ.md", true), ("pr_faq.markdown", true),
    ("Press Release.md", true),
    ("press-release-v2.md", true), ("썸타임 보도자료.md", true), ("썸타임 보도자료.md".decomposed, true), ("faq.md", false),
    ("press.md", false), ("nonprfaq-city-bike.md", false), ("README.md", false), ("release-notes.md", false),
  ])
  func namesThatSaySo(name: String, says: Bool) {
    #expect(PassingOver.isTelltale(name: Array(name.utf8)) == says)
  }
}

extension String {
  /// The text with its Hangul syllables taken apart, as some file systems store names.
  fileprivate var decomposed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let index = Int(scalar.value) - 0xAC00
      guard index >= 0, scalar.value <= 0xD7A3 else {
        scalars.append(scalar)
        continue
      }
      let pieces = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      for piece in pieces where piece != 0x11A7 { Unicode.Scalar(UInt32(piece)).map { scalars.append($0) } }
    }
    return String(scalars)
  }
}
