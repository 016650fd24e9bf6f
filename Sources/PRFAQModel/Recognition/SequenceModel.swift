internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the likeliest sequence of labels: what each unit looks like, and what tends to follow what.
struct SequenceModel {
  let weights: Weights

  /// The best label of each unit among those that are allowed.
  func labels(_ sets: [EvidenceSet], steps: [Weights.Step], allowed: [HeadingBinding.Labels]) -> [Label] {
    guard !sets.isEmpty else { return [] }
    let count = Self.count
    var from = [UInt8](repeating: 0, count: sets.count * count)
    // What ends in each label scores best, and what ended so one unit before with the label that it came from.
    var label = withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * count) { rows in
      let scores = UnsafeMutableBufferPointer(rebasing: rows[..<count])
      let best = UnsafeMutableBufferPointer(rebasing: rows[count..<2 * count])
      let bestFrom = UnsafeMutableBufferPointer(rebasing: rows[2 * count..<3 * count])
      scores.initialize(repeating: 0)
      emit(sets[0], allowed[0], to: scores)
      for index in 1..<max(1, sets.count) where index < sets.count {
        advance(UnsafeBufferPointer(scores), steps[index], best, bestFrom)
        for label in 0..<count {
          from[index * count + label] = UInt8(truncatingIfNeeded: bestFrom[label])
        }
        for label in 0..<count { scores[label] = best[label] }
        emit(sets[index], allowed[index], to: scores)
      }
      return scores.indices.max { scores[$0] < scores[$1] } ?? 0
    }
    var result = [Label](repeating: .other, count: sets.count)
    for index in stride(from: sets.count - 1, through: 0, by: -1) {
      result[index] = Label(rawValue: label) ?? .other
      label = Int(from[index * count + label])
    }
    return result
  }

  private static let count = Label.allCases.count

  /// For each label the best score of coming to it by one step, and the label before; of equal ones the first.
  ///
  /// All labels are tried, for without branches the compiler takes several at once; but not what came before them
  /// where its best step falls short of the worst one from the best of all.
  private func advance(
    _ scores: UnsafeBufferPointer<Int32>, _ step: Weights.Step, _ best: UnsafeMutableBufferPointer<Int32>,
    _ from: UnsafeMutableBufferPointer<Int32>
  ) {
    let count = scores.count
    let leader = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    let floor = scores[leader] &+ weights.stepBounds[step.rawValue * count + leader].least
    weights.steps.withUnsafeBufferPointer { steps in
      let first = step.rawValue * count * count
      for label in 0..<count {
        best[label] = .min
        from[label] = 0
      }
      for previous in 0..<count {
        let score = scores[previous]
        guard score &+ weights.stepBounds[step.rawValue * count + previous].greatest >= floor else {
          continue
        }
        let number = Int32(truncatingIfNeeded: previous)
        let row = first &+ previous &* count
        for label in 0..<count {
          let found = score &+ steps[row &+ label]
          let known = best[label]
          best[label] = found > known ? found : known
          from[label] = found > known ? number : from[label]
        }
      }
    }
  }

  /// What a label that is not allowed loses; more than all observations and steps of a document can make up for.
  private static let forbidden: Int32 = 1 << 20

  /// Adds how much the observations of one unit speak for each label, out of those that are allowed.
  private func emit(
    _ set: EvidenceSet, _ allowed: HeadingBinding.Labels, to scores: UnsafeMutableBufferPointer<Int32>
  ) {
    let speaks = emission(set)
    for label in 0..<scores.count { scores[label] &+= Int32(speaks[label]) }
    var others = ~allowed & HeadingBinding.all
    while others != 0 {
      scores[others.trailingZeroBitCount] &-= Self.forbidden
      others &= others &- 1
    }
  }

  /// How much the observations of one unit speak for each label.
  private func emission(_ set: EvidenceSet) -> Weights.Row {
    weights.withEvidence { row in
      var sum = Weights.Row()
      set.forEachRow { sum &+= row($0) }
      return sum
    }
  }

  /// The observations that speak most for a label over the second-best one, strongest first.
  func reasons(_ set: EvidenceSet, for label: Label) -> [Int] {
    let scores = emission(set)
    let rival = scores.indices.filter { $0 != label.rawValue }.max { scores[$0] < scores[$1] } ?? 0
    var rows: [(row: Int, gain: Int16)] = []
    weights.withEvidence { weights in
      set.forEachRow { row in
        let gain = weights(row)[label.rawValue] - weights(row)[rival]
        if gain > 0 { rows.append((row, gain)) }
      }
    }
    return rows.sorted { ($1.gain, $0.row) < ($0.gain, $1.row) }.map { $0.row }
  }
}
