internal import PRFAQMarkdown
internal import PRFAQProse

extension Observer {
  /// Observes what a unit says: words of the lists, datelines, links, the product's name.
  func observeWords(_ index: Int, _ words: ArraySlice<LexiconMatch>, _ set: inout EvidenceSet) {
    let unit = list.units[index]
    set.insert(.question, if: unit.isQuestion)
    set.insert(.questionPrefix, if: unit.hasQuestionPrefix)
    var counts = WordCounts()
    for match in words { counts.add(match, in: unit) }
    if unit.form != .code {
      set.insert(.today, if: counts.has(.today))
      set.insert(.announce, if: counts.has(.announce))
      set.insert(.pain1, if: counts.pain == 1)
      set.insert(.pain2, if: counts.pain > 1)
      set.insert(.currently, if: counts.has(.currently))
      set.insert(.mechanism1, if: counts.mechanism == 1)
      set.insert(.mechanism2, if: counts.mechanism > 1)
      set.insert(.benefit1, if: counts.benefit == 1)
      set.insert(.benefit2, if: counts.benefit > 1)
      set.insert(.painOutweighs, if: counts.pain > counts.mechanism + counts.benefit)
      set.insert(.remedyOutweighs, if: counts.mechanism + counts.benefit > counts.pain)
      set.insert(.price, if: counts.has(.price))
      set.insert(.company, if: counts.has(.company))
      set.insert(.guidance, if: counts.has(.guidance))
      set.insert(.opensCurrently, if: counts.opensWithCurrently && !unit.isHeading)
      set.insert(.opensStart, if: counts.opensWithStart && !unit.isHeading)
      set.insert(.method, if: counts.has(.method))
    }
    set.insert(.start1, if: counts.has(.start) && !counts.hasTwo(.start))
    set.insert(.start2, if: counts.hasTwo(.start))
    set.insert(.metadata, if: counts.hasMetadataAtStart)
    if unit.isHeading || unit.label != nil {
      set.insert(.headingAnnounces, if: unit.isHeading && counts.has(.announce))
      set.insert(.metrics, if: counts.has(.metrics))
      set.insert(.risk, if: counts.has(.risk))
      set.insert(.plan, if: counts.has(.plan))
      set.insert(.visual, if: counts.has(.visual))
      set.insert(.internalTopic, if: counts.has(.internalTopic))
      set.insert(.externalTopic, if: counts.has(.externalTopic))
      set.insert(.problemWordInHeading, if: unit.isHeading && counts.pain > 0)
      set.insert(.mechanismInHeading, if: unit.isHeading && counts.mechanism > 0)
      set.insert(
        .fiveInHeading, if: unit.isHeading && (counts.has(.fiveGroup) || unit.meaning == .fiveQuestions))
    }
    observeDateline(unit, &set)
    observeLinks(unit, &set)
    observeProduct(unit, &set)
    observeFiveQuestions(index, &set)
  }

  private func observeDateline(_ unit: Unit, _ set: inout EvidenceSet) {
    let bytes = list.text.bytes
    guard unit.form != .code else { return }
    let isLetterHead = unit.label != nil && unit.meaning == .titleBlock
    let dateline =
      isLetterHead
      ? nil
      : Dateline.find(in: bytes, unit.body, vocabulary: list.vocabulary)
        ?? (unit.label != nil ? Dateline.find(in: bytes, unit.text, vocabulary: list.vocabulary) : nil)
    if let dateline {
      set.insert(dateline.isPlaceholder ? .datelinePlaceholder : .dateline)
    }
    set.insert(.dateOnly, if: unit.text.count <= 120 && Dates.occur(in: bytes, unit.text))
    set.insert(.quantity, if: Quantities.occur(in: bytes, unit.text, words: list.words))
    set.insert(.releaseMark, if: unit.meaning == .pressRelease && unit.text.count < 80)
  }

  private func observeLinks(_ unit: Unit, _ set: inout EvidenceSet) {
    for span in list.spans(in: unit.text) where span.kind == .link {
      let isMail = (tree.destination(of: span.node) ?? "").hasPrefix("mailto:")
      set.insert(isMail ? .mail : .link)
    }
  }

  private func observeProduct(_ unit: Unit, _ set: inout EvidenceSet) {
    guard let product, unit.form != .code else { return }
    let first = product.occurrences.partitioningIndex { $0.lowerBound >= unit.text.lowerBound }
    guard first < product.occurrences.count, product.occurrences[first].lowerBound < unit.text.upperBound
    else {
      set.insert(.productAbsent)
      return
    }
    set.insert(.productNamed)
    if first + 1 < product.occurrences.count {
      set.insert(.productOften, if: product.occurrences[first + 1].lowerBound < unit.text.upperBound)
    }
    set.insert(.productFirst, if: product.occurrences[first].lowerBound - unit.body.lowerBound <= 40)
    set.insert(
      .productLate,
      if: unit.body.count > 160
        && (product.occurrences[first].lowerBound - unit.body.lowerBound) * 2 > unit.body.count)
  }

  private func observeFiveQuestions(_ index: Int, _ set: inout EvidenceSet) {
    guard let reading = namings.entries[index]?.reading, reading.question != nil else { return }
    set.insert(reading.score >= 2 ? .fiveQuestionStrong : .fiveQuestion)
  }
}

/// Which lists have words in a unit, and how many of those that are weighed against each other.
private struct WordCounts {
  /// The lists that have a word in the unit, and those that have two.
  private var met: LexiconSet = []
  private var metAgain: LexiconSet = []
  private(set) var pain = 0
  private(set) var mechanism = 0
  private(set) var benefit = 0
  private(set) var hasMetadataAtStart = false
  private(set) var opensWithCurrently = false
  private(set) var opensWithStart = false

  /// How many bytes in the first words of a unit may end.
  private static let opening = 24

  mutating func add(_ match: LexiconMatch, in unit: Unit) {
    let lists = match.lists
    metAgain.formUnion(met.intersection(lists))
    met.formUnion(lists)
    if lists.contains(.pain) { pain += 1 }
    if lists.contains(.mechanism) { mechanism += 1 }
    if lists.contains(.benefit) { benefit += 1 }
    if lists.contains(.metadata), match.range.lowerBound <= unit.text.lowerBound + 6 {
      hasMetadataAtStart = true
    }
    if match.range.lowerBound <= unit.body.lowerBound + Self.opening {
      if lists.contains(.currently) { opensWithCurrently = true }
      if lists.contains(.start) { opensWithStart = true }
    }
  }

  func has(_ list: LexiconSet) -> Bool { met.contains(list) }

  func hasTwo(_ list: LexiconSet) -> Bool { metAgain.contains(list) }
}
