internal import PRFAQMarkdown
internal import PRFAQProse

/// Tells which of the five customer questions each unit of their section opens: by wording, else by order.
struct FiveQuestionFinder {
  let namings: FiveNamings

  /// The units that open a question and which of the five it is, in order.
  func questions(in section: Range<Int>) -> [(unit: Int, kind: CustomerQuestion.Kind)] {
    var best: [(unit: Int, kind: CustomerQuestion.Kind)] = []
    var bestScore = 0
    for (_, members) in namings.byForm(in: section) {
      let matched = members.compactMap { index -> (unit: Int, kind: CustomerQuestion.Kind, score: Int)? in
        guard let reading = namings.entries[index]?.reading, let question = reading.question else {
          return nil
        }
        return (index, CustomerQuestion.Kind(question), reading.score)
      }
      let distinct = withGapsFilled(distinctKinds(matched), members)
      var score = distinct.count * 2
      var result = distinct.map { (unit: $0.unit, kind: $0.kind) }
      // Five of one form in a row are the five questions, whatever their words, unless another form is known by them.
      if distinct.count < 5, let five = inAnyOrder(members) ?? inOrder(members, distinct) {
        result = five
        // Five of whom nothing is known yield to others that are.
        score = 4 + distinct.count
      }
      if score > bestScore {
        bestScore = score
        best = result
      }
    }
    return best.sorted { $0.unit < $1.unit }
  }

  /// Five members of which most are known, so that the others ask what is left.
  private func inAnyOrder(_ members: [Int]) -> [(unit: Int, kind: CustomerQuestion.Kind)]? {
    let needed = members.count == 5 ? 3 : 4
    var best: (units: [(unit: Int, kind: CustomerQuestion.Kind)], score: Int)?
    for start in members.indices.dropLast(4) {
      let window = members[start..<(start + 5)]
      guard let found = namings.assignment(of: window, agreeing: needed), found.score > (best?.score ?? 0)
      else {
        continue
      }
      best = (zip(window, found.questions).map { (unit: $0, kind: CustomerQuestion.Kind($1)) }, found.score)
    }
    return best?.units
  }

  /// The five members that stand for the five questions by their order.
  private func inOrder(
    _ members: [Int], _ matched: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)]
  ) -> [(unit: Int, kind: CustomerQuestion.Kind)]? {
    func ordered(_ units: ArraySlice<Int>) -> [(unit: Int, kind: CustomerQuestion.Kind)] {
      zip(units, CustomerQuestion.Kind.allCases).map { (unit: $0, kind: $1) }
    }
    if members.count == 5, isInOrder(matched, members) { return ordered(members[...]) }
    var best: (units: ArraySlice<Int>, agreement: Int)?
    for start in members.indices.dropLast(4) {
      let window = members[start..<(start + 5)]
      guard let agreement = namings.orderedAgreement(of: window), agreement > (best?.agreement ?? 0) else {
        continue
      }
      best = (window, agreement)
    }
    return (best?.units).map { ordered($0) }
  }

  /// Adds the members between two known questions that stand where the questions between those two belong.
  private func withGapsFilled(
    _ known: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)], _ members: [Int]
  ) -> [(unit: Int, kind: CustomerQuestion.Kind, score: Int)] {
    let order = CustomerQuestion.Kind.allCases
    var result = known
    for (first, second) in zip(known, known.dropFirst()) {
      guard let from = order.firstIndex(of: first.kind), let to = order.firstIndex(of: second.kind),
        to > from + 1
      else { continue }
      let between = members.filter { $0 > first.unit && $0 < second.unit }
      guard between.count == to - from - 1 else { continue }
      for (unit, kind) in zip(between, order[(from + 1)..<to])
      where !known.contains(where: { $0.kind == kind }) {
        result.append((unit: unit, kind: kind, score: 1))
      }
    }
    return result.sorted { $0.unit < $1.unit }
  }

  private func distinctKinds(
    _ matched: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)]
  ) -> [(unit: Int, kind: CustomerQuestion.Kind, score: Int)] {
    var best: [(unit: Int, kind: CustomerQuestion.Kind, score: Int)] = []
    for match in matched {
      if let place = best.firstIndex(where: { $0.kind == match.kind }) {
        if match.score > best[place].score { best[place] = match }
      } else if match.score > 0 {
        best.append(match)
      }
    }
    return best.sorted { $0.unit < $1.unit }
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
