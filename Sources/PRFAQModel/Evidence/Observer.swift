internal import PRFAQMarkdown
internal import PRFAQProse

/// Observes all units of a document: one set of evidence for each.
struct Observer {
  let tree: MarkdownTree
  let list: UnitList
  let outline: Outline
  let product: ProductName?
  let namings: FiveNamings
  let fiveSeries: FiveSeries
  let kin: Kinship

  init(tree: MarkdownTree, list: UnitList) {
    self.tree = tree
    self.list = list
    self.outline = Outline(list)
    self.product = ProductName.find(in: list)
    self.namings = FiveNamings(list)
    self.fiveSeries = FiveSeries(list, namings)
    self.kin = Kinship(list, outline: outline)
  }

  func observe() -> [EvidenceSet] {
    var speakers: [Speaker] = []
    var sets = list.units.indices.map { index in
      var set = EvidenceSet()
      observeForm(list.units[index], &set)
      observePlace(index, &set)
      observeHeadings(index, &set)
      let words = list.matches(in: list.units[index].text)
      observeWords(index, words, &set)
      observeSpeech(index, words, &set, &speakers)
      return set
    }
    observeSpeakers(speakers, &sets)
    observeSurroundings(&sets)
    return sets
  }

  private func observeForm(_ unit: Unit, _ set: inout EvidenceSet) {
    switch unit.form {
    case .heading:
      set.insert([.heading1, .heading2, .heading3, .heading4][min(unit.level, 4) - 1])
    case .boldLine: set.insert(.boldLine)
    case .italicLine: set.insert(.italicLine)
    case .plainHeading: set.insert(.plainHeading)
    case .paragraph: set.insert(.paragraph)
    case .listItem: set.insert(.listItem)
    case .tableRow: set.insert(unit.isTableHeader ? .tableHeader : .tableRow)
    case .code: set.insert(isDiagram(unit) ? .diagram : .code)
    case .html: set.insert(.html)
    case .image: set.insert(.image)
    case .footnote: set.insert(.paragraph)
    }
    set.insert(.nestedItem, if: unit.listDepth > 1)
    set.insert(.blockQuote, if: unit.blockQuote >= 0)
    if unit.label != nil {
      set.insert(.labelled)
      set.insert(.unkeyedLabel, if: unit.meaning == nil && !unit.isQuestion)
    }
    set.insert(.unkeyedHeading, if: unit.isHeading && unit.meaning == nil && !unit.isQuestion)
    let text = list.text.bytes[unit.text]
    let isWide = text.count > 28 && text.count <= 120 && isWide(text)
    set.insert(.short, if: text.count <= (isWide ? 120 : 70))
    set.insert(.veryShort, if: text.count <= (isWide ? 45 : 28))
    set.insert(.long, if: text.count > 450)
    if unit.isHeading {
      set.insert(.longHeading, if: text.count > (isWide ? 75 : 48))
      set.insert(.headingWithColon, if: Colon.occurs(in: text))
    }
    switch text.last(where: { $0 > 0x20 && $0 != 0x22 && $0 != 0x2A && $0 != 0x29 }) {
    case 0x2E, 0x82: set.insert(.endsWithStop)
    default: break
    }
    set.insert(.endsWithColon, if: Colon.ends(text))
    set.insert(
      .endMark, if: !text.isEmpty && text.count <= 12 && text.allSatisfy { $0 == 0x23 || $0 == 0x20 })
  }

  /// Whether most letters take three bytes each.
  private func isWide(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      text.reduce(0) { $0 &+ ($1 >= 0xE3 && $1 <= 0xED ? 1 : 0) } * 6 > text.count
    }
  }

  /// Mermaid, or a block drawn with arrows, pipes and box characters.
  private func isDiagram(_ unit: Unit) -> Bool {
    let info = tree.codeInfo(of: unit.node)
    if info.hasPrefix("mermaid") || info.hasPrefix("plantuml") { return true }
    guard info.isEmpty || info == "text" || info == "txt" || info == "ascii" else { return false }
    let text = list.text.bytes[unit.text]
    var marks = 0
    var previous: UInt8 = 0
    for byte in text {
      // Box drawing and arrows begin with E2 94…E2 96 and E2 86; `->`, `+--` and `|` are their ASCII kin.
      if previous == 0xE2, byte == 0x94 || byte == 0x95 || byte == 0x86 || byte == 0x96 { marks += 1 }
      if byte == 0x7C || (byte == 0x3E && previous == 0x2D) || (byte == 0x2D && previous == 0x2B) {
        marks += 1
      }
      previous = byte
    }
    return marks >= 3
  }

  private func observePlace(_ index: Int, _ set: inout EvidenceSet) {
    let unit = list.units[index]
    let place = outline.places[index]
    set.insert(.firstUnit, if: index == 0)
    set.insert(.secondUnit, if: index == 1)
    set.insert(.firstHeading, if: place.isFirstHeading)
    set.insert(.topBeforeHeadings, if: place.isBeforeHeadings && !unit.isHeading)
    set.insert(.beforeKeys, if: place.isBeforeKeys)
    set.insert(.noKeys, if: outline.keyCount == 0)
    set.insert(.noFAQKey, if: !outline.hasFAQKey)
    set.insert(.noReleaseKey, if: !outline.hasReleaseKey)
    if let number = place.paragraphFromStart {
      set.insert([.paragraph0, .paragraph1, .paragraph2, .paragraph3][min(number, 3)])
    }
    if let number = place.paragraphFromEnd, number < 2 {
      set.insert(number == 0 ? .lastParagraph0 : .lastParagraph1)
    }
    if let number = place.unkeyedHeading {
      set.insert([.heading0OfSection, .heading1OfSection, .headingLaterOfSection][min(number, 2)])
    }
    let previous = index > 0 ? list.units[index - 1] : nil
    let next = index + 1 < list.units.count ? list.units[index + 1] : nil
    set.insert(.questionsBelow, if: place.hasQuestionsBelow)
    set.insert(.noQuestionsInSection, if: !place.isSectionWithQuestions)
    set.insert(.namesLaterHeading, if: kin.isContentsEntry[index])
    set.insert(.groupOfFive, if: kin.isOneOfFive[index])
    set.insert(.inFiveSeries, if: fiveSeries.contains(index))
    set.insert(.beforeFiveSeries, if: fiveSeries.begins(after: index))
    set.insert(.inFiveWindow, if: fiveSeries.isInWindow(index))
    set.insert(.beforeFiveWindow, if: fiveSeries.windowBegins(after: index))
    set.insert(.afterHeading, if: previous?.isHeading ?? false)
    set.insert(.beforeHeading, if: next?.isHeading ?? true)
    set.insert(
      .caption,
      if: previous?.form == .image && unit.form != .image && !unit.isHeading
        && unit.text.count <= Self.longestCaption)
    set.insert(.afterColon, if: previous.map { Colon.ends(list.text.bytes[$0.text]) } ?? false)
    set.insert(.nextIsQuestion, if: next?.isQuestion ?? false)
    set.insert(.questionsNear, if: place.questionsNear >= 2)
    set.insert(.questionsBefore, if: place.questionsBefore >= 2)
    set.insert(
      .afterLastQuestion,
      if: place.questionsAfter == 0 && place.questionsBefore > 0 && !unit.isQuestion)
    set.insert(.beforeFirstQuestion, if: place.questionsBefore == 0 && place.questionsAfter > 0)
  }

  /// More bytes than a line below an image has that tells what it shows.
  private static let longestCaption = 200

  private func observeHeadings(_ index: Int, _ set: inout EvidenceSet) {
    let place = outline.places[index]
    if let meaning = list.units[index].meaning { set.insert(.own, meaning) }
    if let meaning = place.under { set.insert(.under, meaning) }
    set.insert(.within, place.within)
    if let meaning = place.latest { set.insert(.latest, meaning) }
    set.insert(.underQuestion, if: place.isUnderQuestion)
    set.insert(.underUnkeyed, if: place.isUnderUnkeyed)
  }
}
