/// Writes values as YAML reads them back.
enum YAMLText {
  /// The value as it is where nothing in it means something to YAML, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
    return !words.contains(text.lowercased()) && text.last != " "
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == "."
      }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
