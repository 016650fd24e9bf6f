/// A stretch of a text that was replaced: where it stood and where its replacement stands.
public struct TextChange: Sendable, Hashable {
  /// The bytes of the original text; empty where something was put in.
  public let old: Range<Int>
  /// The bytes of the changed text; empty where something was taken out.
  public let new: Range<Int>

  /// Creates a change.
  public init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// By how many bytes the text behind it moved.
  var shift: Int { new.count - old.count }
}

/// How a text came out of another, kept through any number of rounds of edits.
///
/// What lies between two changes is the same byte for byte in both texts.
struct TextChanges: Sendable {
  /// In order, none touching another.
  private(set) var all: [TextChange] = []

  /// Takes up edits of the text as it is now; they are in order and do not overlap.
  mutating func add(_ edits: [Fix.Edit]) {
    let earlier = all
    let later = Self.changes(by: edits)
    var merged: [TextChange] = []
    merged.reserveCapacity(earlier.count + later.count)
    var (first, second) = (0, 0)
    // By how much the present text has moved against the original, and the next against the present.
    var (before, after) = (0, 0)
    while first < earlier.count || second < later.count {
      let (oldShift, newShift) = (before, after)
      let start = min(
        first < earlier.count ? earlier[first].new.lowerBound : .max,
        second < later.count ? later[second].old.lowerBound : .max)
      var end = start
      // Changes that touch one another become one.
      while true {
        if first < earlier.count, earlier[first].new.lowerBound <= end {
          end = max(end, earlier[first].new.upperBound)
          before += earlier[first].shift
          first += 1
        } else if second < later.count, later[second].old.lowerBound <= end {
          end = max(end, later[second].old.upperBound)
          after += later[second].shift
          second += 1
        } else {
          break
        }
      }
      merged.append(TextChange(old: start - oldShift..<end - before, new: start + newShift..<end + after))
    }
    all = merged
  }

  /// Edits as changes, with the places of their replacements.
  private static func changes(by edits: [Fix.Edit]) -> [TextChange] {
    var shift = 0
    return edits.map { edit in
      let start = edit.range.lowerBound + shift
      let count = edit.replacement.utf8.count
      shift += count - edit.range.count
      return TextChange(old: edit.range, new: start..<start + count)
    }
  }

  /// Where an offset of the original text is now; within a change, where its replacement begins.
  func offset(of old: Int) -> Int {
    let index = all.partitionPoint { $0.old.lowerBound < old }
    guard index > 0 else { return old }
    let change = all[index - 1]
    return old < change.old.upperBound
      ? change.new.lowerBound : change.new.upperBound + old - change.old.upperBound
  }
}
