internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells which of the five customer questions each unit of their section opens: by wording, else by order.
struct FiveQuestionFinder {
  let list: UnitList

  /// The units that open a question and which of the five it is, in order.
  func questions(in section: Range<Int>) -> [(unit: Int, kind: CustomerQuestion.Kind)] {
    let bytes = list.text.bytes
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
        guard let found = FiveQuestions.match(bytes, naming(list.units[index])) else { return nil }
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

  /// The words that ask: a heading, a label, a row's first cell, the first line of an item.
  func naming(_ unit: Unit) -> Range<Int> {
    if unit.isHeading { return unit.text }
    if let label = unit.label { return label }
    let bytes = list.text.bytes
    let stop = bytes[unit.text].firstIndex { $0 == 0x0A || $0 == 0x09 || $0 == 0x3F }
    return unit.text.lowerBound..<(stop ?? unit.text.upperBound)
  }

  /// A number for each way of setting the questions; nil for running text.
  func form(_ unit: Unit) -> Int? {
    if unit.isHeading { return unit.level }
    if unit.form == .tableRow { return unit.isTableHeader ? nil : 10 }
    if unit.listDepth > 1 { return nil }
    if unit.ordinal > 0 { return 11 }
    if unit.list >= 0 { return 12 }
    if QuestionForm.hasPrefix(list.text.bytes, unit.text) { return 13 }
    return unit.label != nil ? 14 : unit.isQuestion ? 15 : nil
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
