/// Breaks text into lines that fit a number of columns.
public enum Wrapping {
  /// The lines of a text, broken at blanks; a word that is wider than a line is broken where the line ends.
  public static func lines(_ text: String, columns: Int) -> [String] {
    let columns = max(8, columns)
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wordWidth = DisplayWidth.of(word)
      if !line.isEmpty, width + 1 + wordWidth <= columns {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, width) = ("", 0)
      for character in word {
        let own = DisplayWidth.of(character)
        if width + own > columns {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.append(character)
        width += own
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
