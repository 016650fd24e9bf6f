internal import PRFAQMarkdown
internal import PRFAQProse

/// Turns labelled units into the partition of the document's lines.
struct PartBuilder {
  let reading: Reading

  /// The parts in order; every line with text is in exactly one.
  func parts() -> [Part] {
    let source = reading.tree.source
    var owner = lineOwners()
    fill(&owner)
    var parts: [Part] = []
    var line = 1
    while line <= source.lineStarts.count {
      guard let own = owner[line - 1] else {
        line += 1
        continue
      }
      var end = line
      var probe = line + 1
      var members = [own]
      while probe <= source.lineStarts.count {
        if let next = owner[probe - 1] {
          guard joins(next, members) else { break }
          if next != members.last { members.append(next) }
          end = probe
        }
        probe += 1
      }
      parts.append(part(members, lines: line...end))
      line = end + 1
    }
    return parts
  }

  /// The unit that each line belongs to; -1 marks front matter, nil a blank line or one that is still free.
  private func lineOwners() -> [Int?] {
    let source = reading.tree.source
    var owner = [Int?](repeating: nil, count: source.lineStarts.count)
    if let node = reading.tree.frontMatter {
      let first = source.line(at: node.range.lowerBound)
      let last = source.line(at: max(node.range.lowerBound, node.range.upperBound - 1))
      for line in first...last { owner[line - 1] = -1 }
    }
    for (index, unit) in reading.list.units.enumerated() {
      for line in unit.firstLine...unit.lastLine where owner[line - 1] == nil { owner[line - 1] = index }
    }
    return owner
  }

  /// Gives lines that carry no visible text, such as rules, fences and comments, to what precedes them.
  private func fill(_ owner: inout [Int?]) {
    let source = reading.tree.source
    var last: Int?
    for line in owner.indices {
      if owner[line] != nil {
        last = owner[line]
      } else if !source.isBlank(line: line + 1) {
        owner[line] = last
      }
    }
    // Before the first unit there is only what follows; a document without any unit is one part.
    let first = owner.first { $0 != nil } ?? nil
    for line in owner.indices where owner[line] == nil && !source.isBlank(line: line + 1) {
      owner[line] = first ?? -2
    }
  }

  private func kind(_ unit: Int) -> PartKind {
    unit == -1 ? .frontMatter : unit < 0 ? .other : reading.kinds[unit]
  }

  /// Whether a unit continues the part that the members form.
  private func joins(_ unit: Int, _ members: [Int]) -> Bool {
    guard let first = members.first, let last = members.last else { return false }
    if unit == last { return true }
    guard kind(unit) == kind(first) else { return false }
    guard unit >= 0, first >= 0 else { return true }
    let own = reading.list.units[unit]
    let opener = reading.list.units[first]
    if kind(unit).isQuote { return !opensQuote(unit, after: last) }
    guard own.isHeading, own.level <= 6 else { return true }
    switch kind(unit) {
    case .faq, .externalFAQ, .internalFAQ, .customerQuestion:
      return own.isQuestion || own.meaning == nil || !opener.isHeading || opener.level < own.level
    case .pressRelease, .titleBlock, .headline, .subheadline:
      return own.meaning == nil || own.meaning != opener.meaning
    default:
      return opener.isHeading && opener.level < own.level || own.meaning == nil && !opener.isHeading
    }
  }

  /// Whether a unit begins a new quotation rather than going on with the one before it.
  private func opensQuote(_ unit: Int, after last: Int) -> Bool {
    let own = reading.list.units[unit]
    let previous = reading.list.units[last]
    if own.isHeading { return true }
    if previous.isHeading { return false }
    if own.blockQuote >= 0, own.blockQuote == previous.blockQuote { return false }
    return reading.evidence[last].contains(.attributed) || reading.evidence[last].contains(.dashAttribution)
  }

  private func part(_ members: [Int], lines: ClosedRange<Int>) -> Part {
    let source = reading.tree.source
    let range = trimmed(
      source.lineRange(lines.lowerBound).lowerBound..<source.lineRange(lines.upperBound).upperBound)
    guard let first = members.first, first >= 0 else {
      return Part(
        kind: kind(members.first ?? -2), range: range, headingRange: nil,
        reason: members.first == -1 ? .frontMatter : .blank, language: .other)
    }
    let unit = reading.list.units[first]
    let naming = unit.isHeading ? unit.text : unit.label
    let heading = naming.map { reading.list.source($0) }
    let last = reading.list.units[members[members.count - 1]]
    let language = reading.list.languages.language(
      of: unit.text.lowerBound..<last.text.upperBound, in: reading.list.written)
    let observed = members.prefix(3).map {
      Reason.Observed(evidence: reading.evidence[$0], label: reading.labels[$0])
    }
    return Part(
      kind: kind(first), range: range, headingRange: heading?.clamped(to: range), reason: .observed(observed),
      language: language)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = reading.tree.source.bytes
    var high = range.upperBound
    while high > range.lowerBound, SourceText.isBlank(bytes[high - 1]) { high -= 1 }
    return range.lowerBound..<high
  }
}
