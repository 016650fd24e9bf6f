internal import PRFAQLint

/// An example that fails beside one that passes, cut down to what tells them apart.
struct ExamplePair: Sendable {
  /// A line of an example; nil stands for lines that are left out.
  typealias Line = String?

  /// The lines of the failing example, with the marks of what is reported.
  let before: [Line]
  /// The lines of the passing one that stand there instead, with marks around what differs within a line.
  let after: [Line]
  /// Whether both are one draft: the example says how it is mended, or most of its lines stand in the other as well.
  let isOneDraft: Bool

  /// How many lines of an example are shown at most.
  private static let longest = 9

  /// A failing example of a rule in a language and how it is mended, or the passing one that is most like it.
  init?(_ rule: RuleMetadata, _ language: MessageLanguage) {
    let examples = rule.examples.filter { $0.language == language }
    // Examples with notes are exceptions; they show what need not be mended.
    let usual = examples.filter { !$0.fails && $0.note == nil }
    let passing = (usual.isEmpty ? examples.filter { !$0.fails } : usual).map { Self.lines($0.text) }
    let failing = examples.filter { $0.fails }
    let mended = failing.filter { $0.mended != nil }
    let pairs = (mended.isEmpty ? failing : mended).flatMap { failing in
      (failing.mended.map { [Self.lines($0)] } ?? passing).map {
        (Self.lines(failing.text), Difference(Self.lines(failing.unmarked), $0))
      }
    }
    guard let (marked, difference) = pairs.min(by: { $0.1.size < $1.1.size }) else { return nil }
    isOneDraft = !mended.isEmpty || difference.kept >= 7
    // What was taken out may stand far from where that is reported.
    let shown = Self.marks(in: marked).union(difference.old.prefix(Self.longest - 2))
    before = Self.cut(marked, to: shown)
    after = Self.cut(difference.markedLines, to: Set(difference.new.prefix(Self.longest)))
  }

  /// A line without marks.
  static func unmarked(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { $0 != "⚑" && $0 != "⚐" }))
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The lines on which something is reported, the first few of them.
  private static func marks(in lines: [String]) -> Set<Int> {
    var marks: Set<Int> = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if isOpen || line.contains("⚑") { marks.insert(index) }
      for character in line.unicodeScalars where character == "⚑" || character == "⚐" {
        isOpen = character == "⚑"
      }
    }
    return Set(marks.sorted().prefix(longest))
  }

  /// Some of the lines, with a sign where others stand between them; empty ones at the ends are left out.
  private static func cut(_ lines: [String], to numbers: Set<Int>) -> [Line] {
    let kept = numbers.filter { $0 < lines.count }.sorted()
    var cut: [Line] = []
    for (index, number) in kept.enumerated() {
      if index > 0, kept[index - 1] + 1 < number {
        let between = lines[(kept[index - 1] + 1)..<number]
        if between.allSatisfy({ $0.isEmpty }) { cut.append("") } else { cut.append(nil) }
      }
      cut.append(lines[number])
    }
    while cut.first == "" { cut.removeFirst() }
    while cut.last == "" { cut.removeLast() }
    if let last = kept.last, last + 1 < lines.count, kept.count == longest { cut.append(nil) }
    return cut
  }
}

/// The lines in which two texts differ.
private struct Difference {
  /// The lines of the second text.
  let lines: [String]
  /// The lines of the first that the second does not have, by number.
  let old: [Int]
  /// The lines of the second that the first does not have.
  let new: [Int]

  /// How many of ten lines of the first text the second has as well.
  let kept: Int

  var size: Int { old.count + new.count }
  private let oldLines: [String]

  /// The lines of the second text, each that stands for one of the first with marks around what is new in it.
  var markedLines: [String] {
    guard old.count == new.count else { return lines }
    var marked = lines
    for (before, after) in zip(old, new) {
      marked[after] = Self.marked(lines[after], against: oldLines[before])
    }
    return marked
  }

  private static func marked(_ line: String, against other: String) -> String {
    let start = zip(line, other).prefix { $0 == $1 }.count
    let most = min(line.count, other.count) - start
    let end = zip(line.reversed(), other.reversed()).prefix(most).prefix { $0 == $1 }.count
    // Lines that have nothing in common differ as a whole.
    guard start + end > 0, start + end < line.count else { return line }
    let inner = line.dropFirst(start).dropLast(end)
    return line.prefix(start) + "⚑" + inner + "⚐" + line.suffix(end)
  }

  init(_ old: [String], _ new: [String]) {
    var removed: [Int] = []
    var inserted: [Int] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.append(offset)
      case .insert(let offset, _, _): inserted.append(offset)
      }
    }
    lines = new
    oldLines = old
    self.old = removed.sorted()
    let told = { (lines: [String], numbers: [Int]) in numbers.count { !lines[$0].isEmpty } }
    let all = old.count { !$0.isEmpty }
    kept = all == 0 ? 10 : 10 * (all - told(old, removed)) / all
    if inserted.contains(where: { !new[$0].isEmpty }) {
      self.new = inserted.sorted()
    } else {
      // Where something is to be taken out, what is left around it shows that it is gone.
      let place = min(removed.min() ?? 0, new.count)
      self.new = Array(max(0, place - 2)..<min(new.count, place + 3))
    }
  }
}
