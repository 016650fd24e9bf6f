internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the likeliest sequence of labels: what each unit looks like, and what tends to follow what.
struct SequenceModel {
  let weights: Weights

  /// The best label of each unit.
  func labels(_ sets: [EvidenceSet], steps: [Weights.Step]) -> [Label] {
    guard !sets.isEmpty else { return [] }
    let count = Self.count
    var scores = emission(sets[0])
    var from = [UInt8](repeating: 0, count: sets.count * count)
    var best = [Int32](repeating: 0, count: count)
    var bestFrom = best
    for index in 1..<max(1, sets.count) where index < sets.count {
      let base = steps[index].rawValue * count * count
      advance(scores, base, &best, &bestFrom)
      for label in 0..<count { from[index * count + label] = UInt8(truncatingIfNeeded: bestFrom[label]) }
      scores = emission(sets[index])
      for label in 0..<count { scores[label] += best[label] }
    }
    var label = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    var result = [Label](repeating: .other, count: sets.count)
    for index in stride(from: sets.count - 1, through: 0, by: -1) {
      result[index] = Label(rawValue: label) ?? .other
      label = Int(from[index * count + label])
    }
    return result
  }

  private static let count = Label.allCases.count

  /// For each label the best score of coming to it by one step, and the label before; of equal ones the first.
  private func advance(_ scores: [Int32], _ base: Int, _ best: inout [Int32], _ from: inout [Int32]) {
    let count = scores.count
    weights.steps.withUnsafeBufferPointer { steps in
      best.withUnsafeMutableBufferPointer { best in
        from.withUnsafeMutableBufferPointer { from in
          for label in 0..<count {
            best[label] = .min
            from[label] = 0
          }
          for previous in 0..<count {
            let row = UnsafeBufferPointer(rebasing: steps[(base + previous * count)...].prefix(count))
            let own = scores[previous]
            let number = Int32(truncatingIfNeeded: previous)
            // Without a branch, so that several labels are compared at once.
            for label in 0..<min(count, row.count, best.count, from.count) {
              let score = own &+ row[label]
              from[label] = score > best[label] ? number : from[label]
              best[label] = max(best[label], score)
            }
          }
        }
      }
    }
  }

  /// How much the observations of one unit speak for each label.
  func emission(_ set: EvidenceSet) -> [Int32] {
    let count = Self.count
    var scores = [Int32](repeating: 0, count: count)
    weights.evidence.withUnsafeBufferPointer { evidence in
      scores.withUnsafeMutableBufferPointer { scores in
        set.forEachRow { row in
          let weights = UnsafeBufferPointer(rebasing: evidence[(row * count)...].prefix(count))
          for label in 0..<min(weights.count, scores.count) { scores[label] &+= weights[label] }
        }
      }
    }
    return scores
  }

  /// The observations that speak most for a label over the second-best one, strongest first.
  func reasons(_ set: EvidenceSet, for label: Label) -> [Int] {
    let count = Self.count
    let scores = emission(set)
    let rival = scores.indices.filter { $0 != label.rawValue }.max { scores[$0] < scores[$1] } ?? 0
    var rows: [(row: Int, gain: Int32)] = []
    set.forEachRow { row in
      let gain = weights.evidence[row * count + label.rawValue] - weights.evidence[row * count + rival]
      if gain > 0 { rows.append((row, gain)) }
    }
    return rows.sorted { ($1.gain, $0.row) < ($0.gain, $1.row) }.map { $0.row }
  }
}
