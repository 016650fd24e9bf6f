internal import Foundation
internal import Testing

@Suite("The shape of the repository")
struct RepositoryTests {
  let repository: Repository

  init() throws { repository = try Repository() }

  @Test("no import runs against the arrows")
  func imports() throws {
    let files = repository.paths(under: "Sources/", suffix: ".swift")
    try #require(files.count > 10)
    let violations = files.flatMap { path in
      Layering.package.violations(in: code(path), of: module(path), file: path)
    }
    #expect(violations == [])
  }

  @Test("no source file breaks a house rule")
  func houseRules() {
    let violations = repository.paths(under: "Sources/", suffix: ".swift").flatMap { path in
      HouseRules.violations(in: text(path), code: code(path), of: module(path), file: path)
    }
    #expect(violations == [])
  }

  @Test("test, fuzz and package files stay short")
  func lengths() {
    let files =
      repository.paths(under: "Tests/", suffix: ".swift") + repository.paths(under: ".ci/", suffix: ".swift")
    #expect((files + ["Package.swift"]).flatMap { HouseRules.length(of: text($0), file: $0) } == [])
  }

  @Test("platform libraries are imported in one folder")
  func platforms() {
    let platforms: Set<String> = ["Glibc", "Musl", "Darwin"]
    let files = repository.paths(under: "Sources/", suffix: ".swift").filter { path in
      ImportLine.all(in: code(path)).contains { platforms.contains($0.module) }
    }
    #expect(files.allSatisfy { $0.hasPrefix("Sources/PRFAQCommands/System/Platform/") }, "\(files)")
  }

  @Test("C modules hold no Swift, and data files hold one entry a line")
  func dataFiles() throws {
    #expect(repository.paths(under: "Sources/C", suffix: ".swift") == [])
    let files = repository.paths(under: "Sources/CWordData/data/")
    let violations = files.flatMap { DataFileRules.violations(in: repository.data($0), file: $0) }
    #expect(violations == [])
  }

  @Test("every list of phrases is asked for, and every one that is asked for is there")
  func phraseLists() {
    let lines = text("Sources/CWordData/data/rule-phrases.txt").split(separator: "\n").filter {
      $0.first != "#"
    }
    let lists = Set(lines.map { $0.prefix { $0 != "\t" } })
    let asked = repository.paths(under: "Sources/", suffix: ".swift").flatMap { path in
      text(path).matches(of: /\(list: ("[^)]*")\)/).flatMap { $0.1.split(separator: "\"").map(String.init) }
    }
    #expect(lists.count > 100)
    let order = lines.map { Array($0.prefix { $0 != "\t" }.utf8) }
    #expect(zip(order, order.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
    #expect(Set(asked.filter { $0.contains(/^[a-z]/) }) == Set(lists.map(String.init)))
  }

  @Test("long lists of words stand in data files, not among the code of rules")
  func wordLists() {
    let literal = /\[\s*("[^"\n]*",?\s*){20,}\]/
    let files = repository.paths(under: "Sources/PRFAQLint/", suffix: ".swift").filter { path in
      !path.hasSuffix("Examples.swift") && text(path).contains(literal)
    }
    #expect(files == [])
  }

  @Test("nothing stands at the top that does not belong there")
  func topLevel() {
    let known: Set<Substring> = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Templates", "Examples", "README.md",
      "LICENSE",
      "NOTICE", "CHANGELOG.md",
    ]
    let entries = Set(repository.paths.map { $0.prefix { $0 != "/" } })
    #expect(entries.filter { !$0.hasPrefix(".") }.subtracting(known) == [])
    #expect(entries.isSuperset(of: ["Package.swift", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md"]))
  }

  @Test("no file names a folder of one machine")
  func machinePaths() {
    #expect(repository.paths.flatMap { HouseRules.machinePaths(in: repository.data($0), file: $0) } == [])
  }

  private func text(_ path: String) -> String { String(decoding: repository.data(path), as: UTF8.self) }

  private func code(_ path: String) -> SwiftCode { SwiftCode(text(path)) }

  private func module(_ path: String) -> String { String(path.split(separator: "/")[1]) }
}
