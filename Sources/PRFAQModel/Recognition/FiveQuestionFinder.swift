internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells which of the five customer questions each unit of their section opens: by wording, else by order.
struct FiveQuestionFinder {
  let list: UnitList

  /// The units that open a question and which of the five it is, in order.
  func questions(in section: Range<Int>) -> [(unit: Int, kind: CustomerQuestion.Kind)] {
    var groups: [Int: [Int]] = [:]
    for index in section {
      guard let form = form(list.units[index]) else { continue }
      groups[form, default: []].append(index)
    }
    var best: [(unit: Int, kind: CustomerQuestion.Kind)] = []
    var bestScore = 0
    for form in groups.keys.sorted() {
      guard let members = groups[form] else { continue }
      let matched = members.compactMap { index -> (unit: Int, kind: CustomerQuestion.Kind, score: Int)? in
        guard let found = match(index) else { return nil }
        return (index, CustomerQuestion.Kind(found.question), found.score)
      }
      let distinct = distinctKinds(matched)
      var score = distinct.count * 2
      var result = distinct.map { (unit: $0.unit, kind: $0.kind) }
      // Five of one form in a row are the five questions, whatever their words.
      if members.count == 5, distinct.count < 5, isInOrder(distinct, members) {
        result = zip(members, CustomerQuestion.Kind.allCases).map { (unit: $0, kind: $1) }
        score = 9
      }
      if score > bestScore {
        bestScore = score
        best = result
      }
    }
    return best.sorted { $0.unit < $1.unit }
  }

  /// The question that a unit asks, and how surely.
  func match(_ index: Int) -> (question: FiveQuestion, score: Int)? {
    let naming = naming(list.units[index])
    // Nothing longer is taken for a question.
    guard naming.count <= 400 else { return nil }
    return FiveQuestions.match(list.words(of: index, naming: naming))
  }

  private func distinctKinds(
    _ matched: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)]
  ) -> [(unit: Int, kind: CustomerQuestion.Kind, score: Int)] {
    var best: [CustomerQuestion.Kind: (unit: Int, kind: CustomerQuestion.Kind, score: Int)] = [:]
    for match in matched where match.score > (best[match.kind]?.score ?? 0) { best[match.kind] = match }
    return best.values.sorted { $0.unit < $1.unit }
  }

  /// Whether what was matched by wording does not contradict the usual order.
  private func isInOrder(
    _ matched: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)], _ members: [Int]
  ) -> Bool {
    matched.allSatisfy { match in
      let place = members.firstIndex(of: match.unit) ?? 0
      return CustomerQuestion.Kind.allCases[place] == match.kind
    }
  }

  /// The words that ask: a heading, a label, bold words at the start, a row's first cell, a first sentence.
  func naming(_ unit: Unit) -> Range<Int> {
    if unit.isHeading { return unit.text }
    if let label = unit.label { return label }
    if let lead = boldLead(unit) { return lead }
    let bytes = list.text.bytes
    if unit.form == .tableRow { return firstWordedCell(unit) }
    var index = unit.text.lowerBound + (OutlineMark.length(bytes, unit.text) ?? 0)
    while index < unit.text.upperBound {
      switch bytes[index] {
      case 0x0A, 0x09, 0x3F, 0x3A, 0x3D: return unit.text.lowerBound..<index
      case 0x2E
      where index + 1 < unit.text.upperBound && bytes[index + 1] == 0x20 && index > unit.text.lowerBound + 4:
        return unit.text.lowerBound..<index
      case 0xE3
      where index + 2 < unit.text.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82:
        return unit.text.lowerBound..<index
      default: index += 1
      }
    }
    return unit.text
  }

  /// The first cell of a row that holds more than a number.
  private func firstWordedCell(_ unit: Unit) -> Range<Int> {
    let cells = list.text.bytes[unit.text].split(separator: 0x09, omittingEmptySubsequences: false)
    let worded = cells.first { cell in cell.contains { $0 >= 0x41 } && cell.count > 2 }
    return (worded ?? cells.first).map { $0.startIndex..<$0.endIndex } ?? unit.text
  }

  /// Bold words that open a paragraph.
  private func boldLead(_ unit: Unit) -> Range<Int>? {
    guard unit.form == .paragraph || unit.form == .listItem,
      let first = list.spans(in: unit.text).first, first.kind == .strong,
      first.text.lowerBound <= unit.text.lowerBound + 4, first.text.count < 120
    else { return nil }
    return first.text
  }

  /// A number for each way of setting the questions; nil for running text.
  func form(_ unit: Unit) -> Int? {
    if unit.isHeading { return unit.level }
    if unit.form == .tableRow { return unit.isTableHeader ? nil : 20 }
    if unit.ordinal > 0 { return 30 + unit.listDepth }
    if unit.list >= 0 { return 40 + unit.listDepth }
    if QuestionForm.hasPrefix(list.text.bytes, unit.text) { return 50 }
    if unit.label != nil { return 51 }
    if unit.isQuestion { return 52 }
    if OutlineMark.length(list.text.bytes, unit.text) != nil { return 53 }
    return boldLead(unit) != nil ? 54 : nil
  }
}

extension CustomerQuestion.Kind {
  init(_ question: FiveQuestion) {
    switch question {
    case .customer: self = .customer
    case .problem: self = .problem
    case .benefit: self = .benefit
    case .evidence: self = .evidence
    case .experience: self = .experience
    }
  }
}
