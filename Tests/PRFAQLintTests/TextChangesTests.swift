import PRFAQMarkdown
import Testing

@testable import PRFAQLint

/// Changes know where every byte came from, however many rounds there were.
struct TextChangesTests {
  private func edit(_ range: Range<Int>, _ replacement: String) -> Fix.Edit {
    Fix.Edit(range: range, replacement: replacement)
  }

  @Test func oneRoundIsKeptAsItIs() {
    var changes = TextChanges()
    changes.add([edit(1..<2, "xyz"), edit(4..<4, "_"), edit(6..<9, "")])
    #expect(
      changes.all == [
        TextChange(old: 1..<2, new: 1..<4), TextChange(old: 4..<4, new: 6..<7),
        TextChange(old: 6..<9, new: 9..<9),
      ])
    #expect([0, 1, 2, 4, 5, 6, 7, 9, 10].map { changes.offset(of: $0) } == [0, 1, 4, 6, 8, 9, 9, 9, 10])
  }

  @Test func changesThatTouchBecomeOne() {
    var changes = TextChanges()
    changes.add([edit(2..<4, "abc")])
    changes.add([edit(0..<1, ""), edit(4..<6, "Z")])
    // The second edit takes the last letter of what was put in and one byte behind it.
    #expect(
      changes.all == [TextChange(old: 0..<1, new: 0..<0), TextChange(old: 2..<5, new: 1..<4)])
  }

  /// Ten rounds of pseudo-random edits of a text of distinct scalars.
  @Test(arguments: 0..<40) func whatLiesBetweenIsTheSame(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let original = Array((0x21...0x7E).map { UInt8($0) })
    var text = original
    var changes = TextChanges()
    for _ in 0..<10 {
      var edits: [Fix.Edit] = []
      var at = next(20)
      while at < text.count {
        let end = min(text.count, at + next(4))
        edits.append(edit(at..<end, String(repeating: "é", count: next(3))))
        at = end + 1 + next(30)
      }
      text = FixRound(edits: edits).applied(to: SourceText(bytes: text)).bytes
      changes.add(edits)
    }
    var (old, new) = (0, 0)
    for change in changes.all + [
      TextChange(old: original.count..<original.count, new: text.count..<text.count)
    ] {
      #expect(original[old..<change.old.lowerBound] == text[new..<change.new.lowerBound])
      #expect(change.old.lowerBound > old || old == 0 || change.old.lowerBound == original.count)
      (old, new) = (change.old.upperBound, change.new.upperBound)
    }
  }
}

extension FixRound {
  /// A round of one fix.
  fileprivate init(edits: [Fix.Edit]) {
    let text = Text(ko: "x", en: "x")
    let finding = Finding(
      rule: "x", severity: .info, range: 0..<0, message: text, help: text, question: text)
    self.init([(finding, Fix(title: text, safety: .unsafe, edits: edits))])
  }
}
