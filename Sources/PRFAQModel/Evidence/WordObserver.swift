internal import PRFAQMarkdown
internal import PRFAQProse

extension Observer {
  /// Observes what a unit says: words of the lists, datelines, links, the product's name.
  func observeWords(_ index: Int, _ set: inout EvidenceSet) {
    let unit = list.units[index]
    let bytes = list.text.bytes
    set.insert(.question, if: unit.isQuestion)
    set.insert(.questionPrefix, if: QuestionForm.hasPrefix(bytes, unit.text))
    var counts = WordCounts()
    for match in list.matches(in: unit.text) { counts.add(match, in: unit) }
    if unit.form != .code {
      set.insert(.today, if: counts.today > 0)
      set.insert(.announce, if: counts.announce > 0)
      set.insert(.pain1, if: counts.pain == 1)
      set.insert(.pain2, if: counts.pain > 1)
      set.insert(.currently, if: counts.currently > 0)
      set.insert(.mechanism1, if: counts.mechanism == 1)
      set.insert(.mechanism2, if: counts.mechanism > 1)
      set.insert(.benefit1, if: counts.benefit == 1)
      set.insert(.benefit2, if: counts.benefit > 1)
      set.insert(.painOutweighs, if: counts.pain > counts.mechanism + counts.benefit)
      set.insert(.remedyOutweighs, if: counts.mechanism + counts.benefit > counts.pain)
      set.insert(.price, if: counts.price > 0)
      set.insert(.company, if: counts.company > 0)
      set.insert(.guidance, if: counts.guidance > 0)
      set.insert(.method, if: counts.method > 0)
    }
    set.insert(.start1, if: counts.start == 1)
    set.insert(.start2, if: counts.start > 1)
    set.insert(.metadata, if: counts.metadataAtStart)
    if unit.isHeading || unit.label != nil {
      set.insert(.headingAnnounces, if: unit.isHeading && counts.announce > 0)
      set.insert(.metrics, if: counts.metrics > 0)
      set.insert(.risk, if: counts.risk > 0)
      set.insert(.plan, if: counts.plan > 0)
      set.insert(.visual, if: counts.visual > 0)
      set.insert(.internalTopic, if: counts.internalTopic > 0)
      set.insert(.externalTopic, if: counts.externalTopic > 0)
      set.insert(.problemWordInHeading, if: unit.isHeading && counts.pain > 0)
      set.insert(.mechanismInHeading, if: unit.isHeading && counts.mechanism > 0)
      set.insert(
        .fiveInHeading, if: unit.isHeading && (counts.fiveGroup > 0 || unit.meaning == .fiveQuestions))
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
    let dates = Dates.find(in: bytes, unit.text)
    set.insert(.dateOnly, if: unit.text.count <= 120 && !dates.isEmpty)
    set.insert(.quantity, if: Quantities.occur(in: bytes, unit.text, dates: dates, words: list.words))
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
  }

  private func observeFiveQuestions(_ index: Int, _ set: inout EvidenceSet) {
    guard let reading = namings.entries[index]?.reading, reading.question != nil else { return }
    set.insert(reading.score >= 2 ? .fiveQuestionStrong : .fiveQuestion)
  }
}

/// How often words of each list occur in a unit.
private struct WordCounts {
  var announce = 0
  var today = 0
  var pain = 0
  var currently = 0
  var mechanism = 0
  var benefit = 0
  var price = 0
  var start = 0
  var company = 0
  var guidance = 0
  var method = 0
  var metrics = 0
  var risk = 0
  var plan = 0
  var visual = 0
  var internalTopic = 0
  var externalTopic = 0
  var fiveGroup = 0
  var metadataAtStart = false

  mutating func add(_ match: LexiconMatch, in unit: Unit) {
    let lists = match.lists
    if lists.contains(.announce) { announce += 1 }
    if lists.contains(.today) { today += 1 }
    if lists.contains(.pain) { pain += 1 }
    if lists.contains(.currently) { currently += 1 }
    if lists.contains(.mechanism) { mechanism += 1 }
    if lists.contains(.benefit) { benefit += 1 }
    if lists.contains(.price) { price += 1 }
    if lists.contains(.start) { start += 1 }
    if lists.contains(.company) { company += 1 }
    if lists.contains(.guidance) { guidance += 1 }
    if lists.contains(.method) { method += 1 }
    if lists.contains(.metrics) { metrics += 1 }
    if lists.contains(.risk) { risk += 1 }
    if lists.contains(.plan) { plan += 1 }
    if lists.contains(.visual) { visual += 1 }
    if lists.contains(.internalTopic) { internalTopic += 1 }
    if lists.contains(.externalTopic) { externalTopic += 1 }
    if lists.contains(.fiveGroup) { fiveGroup += 1 }
    if lists.contains(.metadata), match.range.lowerBound <= unit.text.lowerBound + 6 {
      metadataAtStart = true
    }
  }
}
