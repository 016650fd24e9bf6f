internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells how to begin from where to buy: by the heading above, else by the words of the paragraph.
enum StartGuide {
  static func isStart(_ index: Int, list: UnitList, outline: Outline, kinds: [PartKind]) -> Bool {
    let unit = list.units[index]
    if let meaning = unit.meaning { return meaning == .gettingStarted }
    if let under = outline.places[index].under {
      if under == .gettingStarted { return true }
      if under == .callToAction { return false }
    }
    var start = 0
    var price = 0
    for match in list.matches(in: unit.text) {
      if match.lists.contains(.start) { start += 1 }
      if match.lists.contains(.price) { price += 1 }
    }
    // The last closing paragraph calls to action; one before it that only tells how to begin is a start guide.
    let isLast = index + 1 >= kinds.count || kinds[index + 1] != .callToAction
    return !isLast && start > 0 && price == 0
  }
}
