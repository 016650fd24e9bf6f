import PRFAQLint
import PRFAQReports
internal import PRFAQWriting
import Testing

/// Differences as `patch` reads them.
struct UnifiedDiffTests {
  /// The difference after replacing some stretches of a text.
  private func diff(
    _ old: String, _ edits: [(place: Range<Int>, text: String)], appearance: Appearance = Appearance()
  ) -> String {
    let bytes = Array(old.utf8)
    var new: [UInt8] = []
    var start = 0
    var changes: [TextChange] = []
    for edit in edits {
      new += bytes[start..<edit.place.lowerBound]
      changes.append(TextChange(old: edit.place, new: new.count..<new.count + edit.text.utf8.count))
      new += edit.text.utf8
      start = edit.place.upperBound
    }
    new += bytes[start...]
    let text = UnifiedDiff(appearance: appearance).text(name: "a.md", old: bytes, new: new, changes: changes)
    return String(decoding: text, as: UTF8.self)
  }

  private let ten = (0..<10).map { "\($0)\n" }.joined()

  @Test func changedLinesStandAmongTheirNeighbours() {
    #expect(
      diff(ten, [(8..<9, "x")])
        == "--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 1\n 2\n 3\n-4\n+x\n 5\n 6\n 7\n")
  }

  @Test func whatIsFarApartStandsApart() {
    let text = (0..<30).map { "\($0 % 10)\n" }.joined()
    #expect(
      diff(text, [(0..<1, "x"), (40..<41, "y")])
        == "--- a.md\n+++ a.md\n@@ -1,4 +1,4 @@\n-0\n+x\n 1\n 2\n 3\n@@ -18,7 +18,7 @@\n 7\n 8\n 9\n-0\n+y\n 1\n 2\n 3\n"
    )
    #expect(
      diff(ten, [(0..<1, "x"), (14..<15, "y")]).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
  }

  @Test func linesArePutInAndTakenOut() {
    #expect(
      diff("a\nb\n", [(2..<2, "x\ny\n")]) == "--- a.md\n+++ a.md\n@@ -1,2 +1,4 @@\n a\n+x\n+y\n b\n")
    #expect(diff("a\nb\nc\n", [(2..<4, "")]) == "--- a.md\n+++ a.md\n@@ -1,3 +1,2 @@\n a\n-b\n c\n")
    #expect(diff("", [(0..<0, "a\n")]) == "--- a.md\n+++ a.md\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", [(0..<2, "")]) == "--- a.md\n+++ a.md\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func twoChangesOnALineAreOne() {
    #expect(diff("abc\n", [(0..<1, "x"), (2..<3, "y")]) == "--- a.md\n+++ a.md\n@@ -1 +1 @@\n-abc\n+xby\n")
  }

  @Test func aMissingLineFeedIsToldOf() {
    #expect(
      diff("a", [(1..<1, "\nb\n")])
        == "--- a.md\n+++ a.md\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n")
    #expect(
      diff("a\nb", [(0..<1, "x")])
        == "--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n-a\n+x\n b\n\\ No newline at end of file\n")
  }

  @Test func nothingIsNothing() {
    #expect(diff("a\n", []) == "")
    #expect(diff("a\n", [(0..<1, "a")]) == "")
  }

  @Test func eyesSeeWhatCouldCommandTheTerminal() {
    let seen = diff("\u{1B}[31m\n", [(0..<0, "x")], appearance: Appearance(isTerminal: true))
    #expect(seen.hasSuffix("-␛[31m\n+x␛[31m\n"))
    #expect(diff("\u{1B}\n", [(0..<0, "x")]).hasSuffix("-\u{1B}\n+x\u{1B}\n"))
    #expect(
      diff("a\n", [(0..<1, "b")], appearance: Appearance(isColored: true)).contains(
        "\u{1B}[1;31m-a\u{1B}[0m\n"))
  }
}
