internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the likeliest sequence of labels: what each unit looks like, and what tends to follow what.
struct SequenceModel {
  let weights: Weights

  /// The best label of each unit.
  func labels(_ sets: [EvidenceSet], steps: [Weights.Step]) -> [Label] {
    guard !sets.isEmpty else { return [] }
    let count = Label.allCases.count
    var scores = emission(sets[0])
    var from = [UInt8](repeating: 0, count: sets.count * count)
    var next = [Int32](repeating: 0, count: count)
    for index in 1..<max(1, sets.count) where index < sets.count {
      let own = emission(sets[index])
      let base = steps[index].rawValue * count * count
      for label in 0..<count {
        var best = Int32.min
        var bestFrom = 0
        for previous in 0..<count {
          let score = scores[previous] + weights.steps[base + previous * count + label]
          if score > best {
            best = score
            bestFrom = previous
          }
        }
        next[label] = best + own[label]
        from[index * count + label] = UInt8(bestFrom)
      }
      swap(&scores, &next)
    }
    var label = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    var result = [Label](repeating: .other, count: sets.count)
    for index in stride(from: sets.count - 1, through: 0, by: -1) {
      result[index] = Label(rawValue: label) ?? .other
      label = Int(from[index * count + label])
    }
    return result
  }

  /// How much the observations of one unit speak for each label.
  func emission(_ set: EvidenceSet) -> [Int32] {
    let count = Label.allCases.count
    var scores = [Int32](repeating: 0, count: count)
    set.forEachRow { row in
      let base = row * count
      for label in 0..<count { scores[label] += weights.evidence[base + label] }
    }
    return scores
  }

  /// The observations that speak most for a label over the second-best one, strongest first.
  func reasons(_ set: EvidenceSet, for label: Label) -> [Int] {
    let count = Label.allCases.count
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
