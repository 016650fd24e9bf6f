import PRFAQMarkdown
import Testing

@testable import PRFAQLint

/// The laws of mending, shown with rules made up for the purpose.
struct FixerTests {
  private static let text = Text(ko: "x", en: "x")

  /// One finding for each place of a word, with an edit that replaces it.
  private static func rule(
    _ word: String, _ replacement: String, _ safety: Fix.Safety = .unsafe, in source: SourceText
  ) -> [Finding] {
    let (bytes, needle) = (source.bytes, Array(word.utf8))
    return bytes.indices.filter { bytes[$0...].starts(with: needle) }.map { start in
      let range = start..<start + needle.count
      return Finding(
        rule: word, severity: .info, range: range, message: text, evidence: word, help: text, question: text,
        fixes: [Fix(title: text, safety: safety, edits: [Fix.Edit(range: range, replacement: replacement)])])
    }
  }

  private func fix(
    _ source: String, allowsUnsafe: Bool = true, _ findings: (SourceText) -> [Finding]
  ) -> FixedText {
    let source = SourceText(source)
    return Fixer(allowsUnsafe: allowsUnsafe).fix(source, findings(source), findings: findings)
  }

  private func string(_ fixed: FixedText) -> String { fixed.source.string(0..<fixed.source.bytes.count) }

  @Test func allThatKeepOutOfEachOthersWayAreMendedAtOnce() {
    var rounds = 0
    let fixed = fix("a-b-a") { source in
      rounds += 1
      return Self.rule("a", "xx", in: source) + Self.rule("b", "", in: source)
    }
    #expect(string(fixed) == "xx--xx")
    #expect(fixed.mended == ["a", "a", "b"])
    #expect(rounds == 2)
  }

  /// `aba` and `bab` overlap twice in `ababab`: the earlier one of each pair goes first.
  @Test func whatOverlapsWaitsForTheNextRound() {
    let fixed = fix("abab") { Self.rule("aba", "c", in: $0) + Self.rule("bab", "d", in: $0) }
    #expect(string(fixed) == "cb")
    #expect(fixed.mended == ["aba"])
  }

  @Test func whatIsPutInAtOnePlaceIsPutInOneAfterTheOther() {
    let fixed = fix("") { source in
      ["1", "2", "3"].filter { !source.bytes.contains($0.utf8.first ?? 0) }.map { name in
        Finding(
          rule: name, severity: .info, range: 0..<0, message: Self.text, help: Self.text, question: Self.text,
          fixes: [
            Fix(
              title: Self.text, safety: .unsafe,
              edits: [Fix.Edit(range: source.bytes.count..<source.bytes.count, replacement: name)])
          ])
      }
    }
    #expect(string(fixed) == "123")
    #expect(fixed.mended == ["1", "2", "3"])
  }

  @Test func aFixThatLeavesItsFindingIsNotCarriedOut() {
    let fixed = fix("a b") { Self.rule("a", "aa", in: $0) + Self.rule("b", "c", in: $0) }
    #expect(string(fixed) == "a c")
    #expect(fixed.mended == ["b"])
    #expect(fixed.findings.map { $0.rule } == ["a"])
    #expect(fixed.isSettled)
  }

  /// Every round has one more to mend, so there is no end.
  @Test func withoutAnEndEverythingStaysAsItWas() {
    let fixed = fix("a") { source in
      Self.rule(Int(source.bytes[0]) % 2 == 0 ? "b" : "a", source.bytes[0] == 0x61 ? "b" : "a", in: source)
    }
    #expect(!fixed.isSettled)
    #expect(string(fixed) == "a")
    #expect(fixed.mended.isEmpty && fixed.changes.isEmpty)
  }

  @Test func eightRoundsAreEnoughForEightSteps() {
    func chain(_ length: Int) -> FixedText {
      fix("0") { source in
        let step = Int(source.bytes[0]) - 0x30
        return step < length ? Self.rule("\(step)", "\(step + 1)", in: source) : []
      }
    }
    #expect(string(chain(8)) == "8")
    #expect(string(chain(9)) == "0")
  }

  @Test(arguments: [
    ("a b", "b"), ("3 000", "3000"), ("no", "yes"), ("1.5", "1,5"), ("‘a’", "'a'"), ("e\u{301}", "é"),
    ("a\n\nb", "ab"), ("<!-- a", ""), ("a <!-- b --> c", "a d c"), ("2\\*3", "6"),
  ])
  func aSafeFixTouchesNoWord(old: String, new: String) {
    let findings: (SourceText) -> [Finding] = { Self.rule(old, new, .safe, in: $0) }
    #expect(string(fix("> \(old)!", allowsUnsafe: false, findings)) == "> \(old)!")
    #expect(string(fix("> \(old)!", findings)) == "> \(new)!")
  }

  @Test(arguments: [
    ("\\*\\*a\\*\\*", "**a**"), ("a  \n", "a\n"), ("<!-- prfaq-disable -->\n", "\n"),
    ("a <!-- b --> c", "a c"),
    ("\n\n\n", "\n\n"),
  ])
  func aSafeFixMayTouchMarkup(old: String, new: String) {
    let fixed = fix("> \(old)!", allowsUnsafe: false) { Self.rule(old, new, .safe, in: $0) }
    #expect(string(fixed) == "> \(new)!")
  }

  @Test func whatIsUnsoundIsLeftAlone() {
    let edits: [[Fix.Edit]] = [
      [Fix.Edit(range: 0..<9, replacement: "")], [Fix.Edit(range: 1..<3, replacement: "")],
      [Fix.Edit(range: 3..<4, replacement: "x"), Fix.Edit(range: 0..<3, replacement: "y")],
      [Fix.Edit(range: 0..<3, replacement: "가")], [],
    ]
    for edits in edits {
      let finding = Finding(
        rule: "x", severity: .info, range: 0..<3, message: Self.text, evidence: "가", help: Self.text,
        question: Self.text, fixes: [Fix(title: Self.text, safety: .unsafe, edits: edits)])
      let fixed = fix("가b") { _ in [finding] }
      #expect(string(fixed) == "가b")
      #expect(fixed.mended.isEmpty && fixed.isSettled)
    }
  }
}
