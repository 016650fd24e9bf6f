import Foundation
import PRFAQTemplates
import Testing

@Suite("prfaq new: on a terminal", .enabled(if: Screen.isAvailable, Screen.missing), .serialized)
struct NewTerminalTests {
  /// Somebody who writes a draft.
  struct Author: CustomTestStringConvertible, Sendable {
    let language: String
    let locale: String
    /// What is typed at each question; the first answer is bad and given again.
    let answers: [String]
    let file: String
    var testDescription: String { language }

    static let all = [
      Author(
        language: "ko", locale: "ko_KR.UTF-8",
        answers: [
          "누구나 쓸 수 있다", "<", "유아차를 밀고 도서관에 오는 대전 서구 보호자, 2,100가구(대출 기록, 2026년 9월, n=148, 가정)",
          "가방에 네 권만 들어가 기존 택배 대출을 쓰지만 닷새가 걸린다(요금표, 2026년 10월, 가정).",
          "책이 그날 저녁 문 앞에 와 있다. 닷새 대신 5시간이다(시험 운영, 2026년 10월, 가정).",
          "설문에서 87%가 사용하겠다고 답했다.", "<",
          "보호자 148명의 대출 기록을 2026년 9월에 읽었다(가정).",
          "책등을 찍는다 → 선반에 둔다 → 저녁 7시 전에 문 앞에서 받는다", "책마중", "2027-04-13", "대전", "가상일보",
        ], file: "책마중.md"),
      Author(
        language: "en", locale: "C.UTF-8",
        answers: [
          "Everyone can use it", "<",
          "Parents in Portland who walk to the library with a stroller, 2,100 households (loan records, 2026, n=148, assumption)",
          "A bag holds four books, and loans by mail take five days (price list, October 2026, assumption).",
          "The books are at the door that evening, five hours instead of five days (trial, October 2026, assumption).",
          "In a survey 87% said they would use it.", "<",
          "We read the loan records of 148 parents in September 2026 (assumption).",
          "Scan the spine → leave the books on the shelf → find them at the door before 7 p.m.", "Stoopshelf",
          "2027-04-13", "PORTLAND, Maine", "Harbor Courier",
        ], file: "Stoopshelf.md"),
    ]
  }

  @Test(arguments: Author.all)
  func fromTheFirstQuestionToACleanDraft(_ author: Author) throws {
    let screen = try Screen(author.locale)
    // What is not asked for comes from a file here; people write it in an editor.
    let asked = [
      "customer", "problem", "benefit", "evidence", "experience", "product", "date", "city", "media",
    ]
    let example = try String(
      contentsOfFile: NewTests.answers(author.language == "ko" ? .ko : .en), encoding: .utf8)
    try screen.box.write("rest.yml", Self.without(asked, example))
    try screen.enter("prfaq new --answers rest.yml")
    try screen.wait(for: "[1/9]")
    var shown = 1
    for answer in author.answers {
      // Who goes back finds the answer that was given before.
      if answer != "<" { try screen.press("C-u") }
      try screen.enter(answer)
      shown += 1
      if shown <= author.answers.count { try screen.wait(for: "/9]", times: shown) }
    }
    try screen.wait(for: "prfaq lint \(author.file)")
    try screen.enter("prfaq lint \(author.file) --today 2026-11-22 --fail-on info; echo status $?")
    let text = try screen.wait(for: "status 0")
    #expect(text == (try Self.golden("new.\(author.language)", text)))
    #expect(try screen.box.files() == [author.file, "rest.yml"].sorted())
  }

  @Test func stoppedAtAnyQuestionNothingIsLeft() throws {
    let screen = try Screen("ko_KR.UTF-8")
    try screen.enter("stty -g > before; mkdir run; cd run; clear")
    for number in 1...9 {
      try screen.enter("clear; prfaq new --folder docs; echo status=$?")
      for index in 1..<number {
        try screen.wait(for: "[\(index)/9]")
        try screen.enter("답 \(index)")
      }
      try screen.wait(for: "[\(number)/9]")
      try screen.type("반쯤 쓴 답")
      try screen.press("C-c")
      try screen.wait(for: "status=130")
      #expect(try FileManager.default.contentsOfDirectory(atPath: screen.box.folder.path + "/run") == [])
    }
    try screen.enter("cd ..; stty -g > after; cmp before after && echo 'same terminal'")
    try screen.wait(for: "\nsame terminal")
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)])
  func aSignalPutsTheTerminalBack(_ signal: Int32, _ status: Int) throws {
    let screen = try Screen("C.UTF-8")
    try screen.enter("stty -g > before; sh -c 'echo $$ > pid; exec prfaq new'; echo status=$?")
    try screen.wait(for: "[1/9]")
    let process = try #require(Int32(try screen.box.read("pid").trimmingCharacters(in: .newlines)))
    kill(process, signal)
    // A shell whose command ended by SIGINT gives up the whole line.
    let text = try screen.wait(for: signal == SIGINT ? "\n$" : "\nstatus=")
    #expect(signal == SIGINT || text.contains("status=\(status)") || text.contains("status=130"))
    try screen.enter("stty -g > after; cmp before after && echo 'same terminal'")
    try screen.wait(for: "\nsame terminal")
    #expect(try screen.box.files() == ["after", "before", "pid"])
  }

  @Test func theRestIsSkippedAndTheTerminalMayStop() throws {
    let screen = try Screen("C.UTF-8")
    try screen.enter("prfaq new")
    try screen.wait(for: "[1/9]")
    try screen.type("밤약국을")
    try screen.press("BSpace", "BSpace", "Left")
    try screen.type("한")
    try screen.wait(for: "> 밤한약")
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    try screen.enter("fg")
    try screen.wait(for: "> 밤한약", times: 2)
    try screen.press("Enter")
    try screen.wait(for: "[2/9]")
    try screen.press("Up")
    try screen.wait(for: "[1/9]", times: 2)
    try screen.press("C-u", "C-d")
    try screen.wait(for: "prfaq lint prfaq.md")
    #expect(try screen.box.files() == ["prfaq.md"])
  }

  /// A file of answers without some fields.
  private static func without(_ fields: [String], _ text: String) -> String {
    var keeps = true
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if let first = line.first, first.isLetter {
        keeps = !fields.contains(String(line.prefix { $0 != ":" }))
      }
      return keeps
    }.joined(separator: "\n")
  }

  /// The screen as it was recorded; `RECORD_SCREENS=1` records it anew.
  private static func golden(_ name: String, _ text: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try Data((text + "\n").utf8).write(to: file)
    }
    return try String(String(contentsOf: file, encoding: .utf8).dropLast())
  }
}
