/// Finds the name that somebody who mistyped one probably meant.
public enum NearestName {
  /// The only name that begins so, or the one that differs least; nil when all differ in more than a third of their letters.
  public static func find(_ word: String, among known: [String]) -> String? {
    // No name is as long; a document may hold anything.
    guard word.utf8.count <= 80 else { return nil }
    let word = word.lowercased()
    // Whoever stops halfway means the only name that goes on like that.
    let longer = known.filter { $0.lowercased().hasPrefix(word) }
    if word.utf8.count > 2, longer.count == 1 { return longer[0] }
    let measured = known.map { (name: $0, distance: distance(Array(word.utf8), Array($0.lowercased().utf8))) }
    // Of names that differ as much, the one that begins alike; few people get the first letter wrong.
    let first = word.utf8.first
    let rank = { (entry: (name: String, distance: Int)) in
      2 * entry.distance + (entry.name.utf8.first == first ? 0 : 1)
    }
    guard let best = measured.min(by: { rank($0) < rank($1) }) else { return nil }
    return best.distance <= max(2, best.name.utf8.count / 3) ? best.name : nil
  }

  /// How many letters have to be added, taken away, changed, or exchanged with the next one.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for index in left.indices {
      var next = [index + 1]
      for column in right.indices {
        var least = min(
          row[column] + (left[index] == right[column] ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, left[index] == right[column - 1], left[index - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
