/// Finds the name that somebody who mistyped one probably meant.
public enum NearestName {
  /// The name that differs least; nil when all differ in more than a third of their letters.
  public static func find(_ word: String, among known: [String]) -> String? {
    // No name is as long; a document may hold anything.
    guard word.utf8.count <= 80 else { return nil }
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
