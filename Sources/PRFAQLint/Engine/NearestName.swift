/// Finds the name that somebody who mistyped one probably meant.
public enum NearestName {
  /// The only name that begins so, or the one that differs least; nil when all differ in more than a third of their letters.
  public static func find(_ word: String, among known: [String]) -> String? {
    // No name is as long; a document may hold anything.
    guard word.utf8.count <= 80 else { return nil }
    // Whoever stops halfway means the only name that goes on like that.
    let longer = known.filter { $0.hasPrefix(word) }
    if word.utf8.count > 2, longer.count == 1 { return longer[0] }
    let measured = known.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = measured.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(2, best.name.utf8.count / 3) ? best.name : nil
  }

  /// How many letters have to be added, taken away or changed.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let changed = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
