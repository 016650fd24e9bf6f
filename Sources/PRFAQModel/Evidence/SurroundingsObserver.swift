internal import PRFAQMarkdown
internal import PRFAQProse

extension Observer {
  /// Observes what shows only when all units have been seen: quotations and datelines before and after, and what
  /// place and content say together.
  func observeSurroundings(_ sets: inout [EvidenceSet]) {
    observeQuotes(&sets)
    observeSamples(&sets)
    observeDatelines(&sets)
    for index in sets.indices { observeTogether(index, &sets[index]) }
    observeStory(&sets)
    observeBesideFAQ(&sets)
    observeClosing(&sets)
    for (index, place) in outline.places.enumerated() where place.heading >= 0 {
      let above = sets[place.heading]
      sets[index].insert(
        .underFiveHeading, if: above.contains(.fiveInHeading) || above.contains(.underFiveHeading))
    }
  }

  private func observeQuotes(_ sets: inout [EvidenceSet]) {
    let quotes = sets.indices.filter { sets[$0].contains(.quoteMost) || sets[$0].contains(.dashAttribution) }
    guard let first = quotes.first, let last = quotes.last else { return }
    for index in quotes { sets[index].insert(index == first ? .firstQuote : .laterQuote) }
    if first == last { sets[first].insert(.onlyQuote) }
    for index in sets.indices {
      sets[index].insert(.beforeFirstQuote, if: index < first)
      sets[index].insert(.betweenQuotes, if: index > first && index < last)
      sets[index].insert(.afterLastQuote, if: index > last)
    }
  }

  /// Lists of quotations that nobody is told to have said: what to type or to ask.
  private func observeSamples(_ sets: inout [EvidenceSet]) {
    for index in sets.indices.dropFirst() where list.units[index].list >= 0 {
      guard list.units[index].list == list.units[index - 1].list,
        Self.isSample(sets[index]), Self.isSample(sets[index - 1])
      else { continue }
      sets[index - 1].insert(.quotedSamples)
      sets[index].insert(.quotedSamples)
    }
  }

  private static func isSample(_ set: EvidenceSet) -> Bool {
    (set.contains(.quoteMost) || set.contains(.quoteSome)) && !set.contains(.attributed)
  }

  /// The paragraphs that follow a dateline, up to the next known heading.
  private func observeDatelines(_ sets: inout [EvidenceSet]) {
    var paragraphs: Int?
    for index in sets.indices {
      let unit = list.units[index]
      if index > 0, sets[index - 1].contains(.dateline) { sets[index].insert(.previousHasDateline) }
      if index + 1 < sets.count, sets[index + 1].contains(.dateline) { sets[index].insert(.nextHasDateline) }
      if unit.isHeading, unit.meaning != nil { paragraphs = nil }
      let isProse = outline.places[index].paragraphFromStart != nil
      if sets[index].contains(.dateline) || sets[index].contains(.datelinePlaceholder) {
        paragraphs = 0
      } else if isProse, let number = paragraphs {
        sets[index].insert(
          [.afterDateline1, .afterDateline2, .afterDateline3, .afterDatelineLater][min(number, 3)])
        paragraphs = number + 1
      }
    }
  }

  private func observeTogether(_ index: Int, _ set: inout EvidenceSet) {
    let isWithout = set.contains(.productAbsent)
    let isWith = set.contains(.productNamed)
    if isWithout { set.insert(.painWithoutProduct, if: set.contains(.pain1) || set.contains(.pain2)) }
    if isWith { set.insert(.remedyWithProduct, if: set.contains(.mechanism1) || set.contains(.mechanism2)) }
    if set.contains(.paragraph1) {
      set.insert(.secondWithoutProduct, if: isWithout)
      set.insert(.secondWithProduct, if: isWith)
    }
    if set.contains(.paragraph2) {
      set.insert(.thirdWithoutProduct, if: isWithout)
      set.insert(.thirdWithProduct, if: isWith)
    }
    let isOpening = set.contains(.firstUnit) || set.contains(.firstHeading)
    set.insert(
      .laterMethodHeading, if: list.units[index].isHeading && !isOpening && set.contains(.method))
    set.insert(
      .topShortLine,
      if: set.contains(.topBeforeHeadings) && set.contains(.short) && !set.contains(.endsWithStop)
        && !set.contains(.metadata))
    set.insert(
      .closesWithStart,
      if: set.contains(.lastParagraph0)
        && (set.contains(.start1) || set.contains(.start2) || set.contains(.link) || set.contains(.price)))
  }

  /// The sections without questions whose headings stand at the level of the FAQ's or above it.
  private func observeBesideFAQ(_ sets: inout [EvidenceSet]) {
    let level = list.units.lazy.filter { unit in
      unit.form == .heading && unit.isSurelyNamed && unit.meaning?.isFAQ ?? false
    }.map(\.level).min()
    guard let level else { return }
    var isBeside = false
    for (index, unit) in list.units.enumerated() {
      if unit.form == .heading, unit.level <= level {
        isBeside =
          (unit.meaning == nil || unit.meaning == .other) && !unit.isQuestion
          && !outline.places[index].hasQuestionsBelow
      }
      sets[index].insert(.besideFAQ, if: isBeside)
    }
  }

  /// What the document says of itself in its last lines, and the few behind the last rule across the page: when it was last changed, what to read next.
  private func observeClosing(_ sets: inout [EvidenceSet]) {
    for index in list.units.indices.reversed() {
      guard list.units[index].label != nil, sets[index].contains(.metadata) else { break }
      sets[index].insert(.closing)
    }
    guard let rule = tree.nodes.last(where: { $0.kind == .thematicBreak }) else { return }
    let line = tree.source.line(at: rule.range.lowerBound)
    let first = (list.units.lastIndex { $0.firstLine <= line } ?? -1) + 1
    guard list.units.count - first <= Self.mostClosingLines,
      !list.units[first...].contains(where: { $0.form == .heading })
    else { return }
    for index in first..<list.units.count { sets[index].insert(.closing) }
  }

  /// More units than that are a part of the text.
  private static let mostClosingLines = 4
}
