internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds the likeliest sequence of labels: what each unit looks like, and what tends to follow what.
struct SequenceModel {
  let weights: Weights

  /// The best label of each unit among those that are allowed.
  func labels(_ sets: [EvidenceSet], steps: [Weights.Step], allowed: [HeadingBinding.Labels]) -> [Label] {
    guard !sets.isEmpty else { return [] }
    let count = Self.count
    var scores = emission(sets[0], allowed[0])
    var from = [UInt8](repeating: 0, count: sets.count * count)
    var best = [Int32](repeating: 0, count: count)
    var bestFrom = [UInt8](repeating: 0, count: count)
    for index in 1..<max(1, sets.count) where index < sets.count {
      advance(scores, steps[index], &best, &bestFrom)
      from.replaceSubrange(index * count..<(index + 1) * count, with: bestFrom)
      scores = emission(sets[index], allowed[index])
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
  ///
  /// Labels are tried from the likeliest on, until even the best step cannot make up for a worse beginning.
  private func advance(_ scores: [Int32], _ step: Weights.Step, _ best: inout [Int32], _ from: inout [UInt8])
  {
    let count = scores.count
    var order = Array(0..<count)
    scores.withUnsafeBufferPointer { scores in
      order.withUnsafeMutableBufferPointer { order in
        for next in 1..<max(1, count) {
          let label = order[next]
          var place = next
          while place > 0, scores[order[place - 1]] < scores[label] {
            order[place] = order[place - 1]
            place -= 1
          }
          order[place] = label
        }
        weights.steps.withUnsafeBufferPointer { steps in
          let steps = UnsafeBufferPointer(rebasing: steps[(step.rawValue * count * count)...])
          for label in 0..<count {
            let highest = weights.highestSteps[step.rawValue * count + label]
            var found = Int32.min
            var foundFrom = 0
            for previous in order {
              if found > Int32.min, scores[previous] &+ highest < found { break }
              let score = scores[previous] &+ steps[previous * count + label]
              if score > found || (score == found && previous < foundFrom) {
                (found, foundFrom) = (score, previous)
              }
            }
            best[label] = found
            from[label] = UInt8(truncatingIfNeeded: foundFrom)
          }
        }
      }
    }
  }

  /// What a label that is not allowed loses; more than all observations and steps of a document can make up for.
  private static let forbidden: Int32 = 1 << 20

  /// How much the observations of one unit speak for each label, out of those that are allowed.
  private func emission(_ set: EvidenceSet, _ allowed: HeadingBinding.Labels) -> [Int32] {
    var scores = emission(set)
    guard allowed != HeadingBinding.any else { return scores }
    for label in scores.indices where allowed >> HeadingBinding.Labels(label) & 1 == 0 {
      scores[label] -= Self.forbidden
    }
    return scores
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
