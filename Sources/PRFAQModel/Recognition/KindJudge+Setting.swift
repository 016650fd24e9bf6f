internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// How the text is set and how long it is: guides, readmes and prompts link and show code where a draft tells.
  func setting(_ seen: inout KindEvidenceSet) {
    func note(_ evidence: KindEvidence, _ condition: Bool) { if condition { seen.insert(evidence) } }
    let list = reading.list
    let size = list.text.bytes.count
    let kilobytes = max(1, size / 1000)
    let links = list.spans.count { $0.kind == .link }
    note(.linksSome, links >= 3 && links * 2 >= kilobytes)
    note(.codeShown, list.units.contains { $0.form == .code })
    note(.variablesInBraces, list.units.contains { $0.form != .code && hasVariable($0) })
    note(.documentInFence, list.units.contains { $0.form == .code && hasHeadings($0) })
    note(.textVeryLong, size >= Self.veryLong)
  }

  /// Whether two lines of a block of code begin as headings do, so that it shows a document.
  ///
  /// One line could be a comment of a shell script; there nothing but a single number sign stands.
  private func hasHeadings(_ unit: Unit) -> Bool {
    let lines = reading.list.text.bytes[unit.text].split(separator: 0x0A)
    return lines.count { line in
      let marks = line.prefix { $0 == 0x23 }.count
      return (2...6).contains(marks) && line.dropFirst(marks).first == 0x20
    } >= 2
  }

  /// Whether a name stands in braces for what a program or a writer puts there: `{name}`, `{{ name }}`, `${name}`.
  private func hasVariable(_ unit: Unit) -> Bool {
    reading.list.text.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[unit.text])
      var open = ByteSearch.first(0x7B, in: text, from: 0)
      while open < text.count {
        if open > 0, text[open - 1] == 0x24 { return true }
        var end = open + 1
        if end < text.count, text[end] == 0x7B { return true }
        while end < text.count, (0x61...0x7A).contains(text[end]) || text[end] == 0x5F { end += 1 }
        if end > open + 1, end < text.count, text[end] == 0x7D { return true }
        open = ByteSearch.first(0x7B, in: text, from: open + 1)
      }
      return false
    }
  }

  /// Twice what a draft with all its answers takes, in bytes.
  private static let veryLong = 20_000
}
