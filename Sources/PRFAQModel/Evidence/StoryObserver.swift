internal import PRFAQProse

extension Observer {
  /// Observes where the story stands: before the product has a name, at its first naming, or later; and which
  /// headings have a dateline or an announcement close below them.
  func observeStory(_ sets: inout [EvidenceSet]) {
    observeFirstNaming(&sets)
    observeBelowHeadings(&sets)
    for rival in HeadlineRivals(list, sets).found() { sets[rival.unit].insert(rival.evidence) }
    let items = Set(list.units.compactMap { $0.isHeading ? $0.meaning : nil }.filter { $0.isReleaseItem })
    guard items.count >= 3 else { return }
    for index in sets.indices where sets[index].contains(.unkeyedHeading) {
      sets[index].insert(.unkeyedAmongItems)
    }
  }

  private func observeFirstNaming(_ sets: inout [EvidenceSet]) {
    guard product != nil else { return }
    for index in sets.indices {
      let unit = list.units[index]
      guard !unit.isHeading, unit.isQuestion || isSentence(index, sets[index]) else { continue }
      if unit.isQuestion { return }
      if sets[index].contains(.productNamed) {
        sets[index].insert(.firstProduct)
        return
      }
      sets[index].insert(.beforeProduct)
    }
  }

  /// Running text: a paragraph or an item that ends like a sentence.
  private func isSentence(_ index: Int, _ set: EvidenceSet) -> Bool {
    switch list.units[index].form {
    case .paragraph, .listItem, .italicLine: set.contains(.endsWithStop)
    default: false
    }
  }

  /// How many units below a heading are looked at for a dateline or an announcement.
  private static let reach = 3

  private func observeBelowHeadings(_ sets: inout [EvidenceSet]) {
    for index in sets.indices where list.units[index].isHeading || sets[index].contains(.topShortLine) {
      for below in (index + 1)..<min(sets.count, index + 1 + Self.reach) where index + 1 < sets.count {
        if list.units[below].isQuestion || list.units[below].isHeading && list.units[below].meaning != nil {
          break
        }
        let set = sets[below]
        sets[index].insert(.datelineSoon, if: set.contains(.dateline) || set.contains(.datelinePlaceholder))
        sets[index].insert(.announcementSoon, if: set.contains(.today) && set.contains(.announce))
      }
      sets[index].insert(.sentenceHeading, if: isSentenceHeading(index))
    }
  }

  /// Whether a heading has the words of a sentence: seven and more, mostly not capitalised, or 20 wide letters.
  private func isSentenceHeading(_ index: Int) -> Bool {
    let unit = list.units[index]
    guard unit.meaning == nil, !unit.isQuestion else { return false }
    var words = 0
    var wide = 0
    var isInWord = false
    for byte in list.text.bytes[unit.text] {
      let isLetter = NameCounts.isLetter(byte)
      if isLetter, !isInWord { words += 1 }
      if byte >= 0xE3, byte <= 0xED { wide += 1 }
      isInWord = isLetter
    }
    return wide >= 20 || (wide == 0 && words >= 7)
  }
}
