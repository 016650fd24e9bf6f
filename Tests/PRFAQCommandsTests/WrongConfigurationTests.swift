import Foundation
import Testing

/// Each wrong file gives one message that points at the place and tells what was probably meant.
struct WrongConfigurationTests {
  @Test(arguments: WrongConfiguration.all)
  func hasOneMessageAtItsPlace(_ wrong: WrongConfiguration) throws {
    let box = try Sandbox()
    try box.write("draft.md", Drafts.english)
    for (name, text) in wrong.files { try box.write(name, text) }
    let place = try #require(wrong.place)
    let run = try box.tool.run("lint", "draft.md")
    #expect(run.errors == "prfaq: \(place): \(wrong.message)\n")
    #expect(run.output == "")
    #expect(run.status == 2)
    let korean = try box.tool.run("lint", "draft.md", "--message-language", "ko")
    #expect(korean.errors.hasPrefix("prfaq: \(place): "))
    #expect(korean.errors.contains { ("가"..."힣").contains($0) }, "\(korean.errors)")
    #expect(korean.errors.count { $0 == "\n" } == 1)
  }

  @Test func thereAreManyWaysToBeWrong() {
    #expect(WrongConfiguration.all.count >= 50)
    #expect(Set(WrongConfiguration.all.map { $0.testDescription }).count == WrongConfiguration.all.count)
  }

  @Test func bytesThatAreNoTextArePointedAt() throws {
    let box = try Sandbox()
    try box.write("draft.md", Drafts.english)
    try box.write(".prfaq.yml", Array("cities: [판교, ".utf8) + [0xFF] + Array("]\n".utf8))
    let run = try box.tool.run("lint", "draft.md")
    #expect(run.errors == "prfaq: .prfaq.yml:1:14: not UTF-8; save the file as UTF-8\n")
    #expect(run.status == 2)
  }

  @Test func anAliasBombIsRefusedAtOnce() throws {
    let box = try Sandbox()
    try box.write("draft.md", Drafts.english)
    var text = "cities: &a0 [x, x]\n"
    for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    try box.write(".prfaq.yml", text)
    let start = ContinuousClock.now
    let run = try box.tool.run("config", "draft.md")
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(run.errors.hasPrefix("prfaq: .prfaq.yml:2:1: unknown key 'a1'"), "\(run.errors)")
    #expect(run.status == 2)
  }
}
