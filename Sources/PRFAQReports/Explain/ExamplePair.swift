internal import PRFAQLint

/// An example that fails beside one that passes, cut down to what tells them apart.
struct ExamplePair: Sendable {
  /// A line of an example; nil stands for lines that are left out.
  typealias Line = String?

  /// The lines of the failing example, with the marks of what is reported.
  let before: [Line]
  /// The lines of the passing one that stand there instead.
  let after: [Line]

  /// How many lines of an example are shown at most.
  private static let longest = 9

  /// The failing and the passing example of a rule in a language that are most alike.
  init?(_ rule: RuleMetadata, _ language: MessageLanguage) {
    let examples = rule.examples.filter { $0.language == language }
    // Examples with notes are exceptions; they show what need not be mended.
    let usual = examples.filter { !$0.fails && $0.note == nil }
    let passing = (usual.isEmpty ? examples.filter { !$0.fails } : usual).map { Self.lines($0.text) }
    let pairs = examples.filter { $0.fails }.flatMap { failing in
      passing.map { (Self.lines(failing.text), Difference(Self.lines(failing.unmarked), $0)) }
    }
    guard let (marked, difference) = pairs.min(by: { $0.1.size < $1.1.size }) else { return nil }
    // What was taken out may stand far from where that is reported.
    let shown = Self.marks(in: marked).union(difference.old.prefix(Self.longest - 2))
    before = Self.cut(marked, to: shown)
    after = Self.cut(difference.lines, to: Set(difference.new.prefix(Self.longest)))
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

  var size: Int { old.count + new.count }

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
    self.old = removed.sorted()
    if inserted.contains(where: { !new[$0].isEmpty }) {
      self.new = inserted.sorted()
    } else {
      // Where something is to be taken out, what is left around it shows that it is gone.
      let place = min(removed.min() ?? 0, new.count)
      self.new = Array(max(0, place - 2)..<min(new.count, place + 3))
    }
  }
}
