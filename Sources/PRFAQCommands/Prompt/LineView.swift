internal import PRFAQReports
internal import PRFAQWriting

/// A line as it stands on the screen: broken into rows by itself, so that it does not matter how a terminal wraps.
struct LineView: Hashable {
  /// The rows, the sign at the start of each included.
  let rows: [String]
  /// The row and the column that the cursor is in, from 0.
  let cursor: (row: Int, column: Int)

  static func == (left: LineView, right: LineView) -> Bool {
    left.rows == right.rows && left.cursor == right.cursor
  }

  func hash(into hasher: inout Hasher) { hasher.combine(rows) }

  private static let sign = "> "
  private static let indent = "  "

  /// Lays a line out.
  ///
  /// - Parameters:
  ///   - width: The columns of the screen; the last one stays free, because terminals differ about it.
  ///   - height: The most rows that are shown, those around the cursor.
  init(_ buffer: LineBuffer, width: Int, height: Int) {
    let columns = max(4, width - Self.sign.count - 1)
    var rows = [""]
    var filled = 0
    var place = (row: 0, column: 0)
    for (index, character) in buffer.characters.enumerated() {
      let needed = DisplayWidth.of(character)
      if filled + needed > columns {
        rows.append("")
        filled = 0
      }
      if index == buffer.cursor { place = (rows.count - 1, filled) }
      rows[rows.count - 1].append(character)
      filled += needed
    }
    if buffer.cursor == buffer.characters.count { place = (rows.count - 1, filled) }
    let signed = rows.enumerated().map { ($0 == 0 ? Self.sign : Self.indent) + $1 }
    let first = max(0, min(place.row - height + 1, signed.count - height))
    self.rows = Array(signed[max(0, first)...].prefix(max(1, height)))
    cursor = (place.row - max(0, first), place.column + Self.sign.count)
  }

  /// The bytes that put this view in the place of another whose cursor was in a row.
  func drawn(overRow row: Int) -> [UInt8] {
    var text = "\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J"
    text += rows.joined(separator: "\r\n")
    let up = rows.count - 1 - cursor.row
    text += (up > 0 ? "\u{1B}[\(up)A" : "") + "\r" + (cursor.column > 0 ? "\u{1B}[\(cursor.column)C" : "")
    return Array(text.utf8)
  }
}
