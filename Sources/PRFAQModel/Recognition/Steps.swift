internal import PRFAQMarkdown
internal import PRFAQProse

extension UnitList {
  /// How each unit follows the one before it.
  func steps() -> [Weights.Step] {
    units.indices.map { index in
      guard index > 0 else { return .heading }
      let unit = units[index]
      let previous = units[index - 1]
      if unit.isHeading { return .heading }
      if previous.isHeading { return .bound }
      let isSameBlock =
        (unit.list >= 0 && (unit.list == previous.list || unit.listDepth > 1))
        || (unit.table >= 0 && unit.table == previous.table)
        || (unit.blockQuote >= 0 && unit.blockQuote == previous.blockQuote)
      return isSameBlock || Colon.ends(text.bytes[previous.text]) ? .continued : .plain
    }
  }
}
