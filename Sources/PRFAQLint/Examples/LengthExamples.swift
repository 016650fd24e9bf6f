/// Text of a wanted length, for the examples of rules about length.
enum LengthExamples {
  private static let korean = "기사는 밤 11시에 가방을 걷어 세탁소에 맡기고 아침 7시까지 문 앞에 돌려놓는다. "
  private static let english =
    "A neighbour rings the bell, takes the drill and brings it back before eight in the evening. "

  /// Korean paragraphs of three sentences each.
  static func korean(paragraphs count: Int) -> String {
    Array(repeating: korean(sentences: 3), count: count).joined(separator: "\n\n")
  }

  /// English paragraphs of three sentences each.
  static func english(paragraphs count: Int) -> String {
    Array(repeating: english(sentences: 3), count: count).joined(separator: "\n\n")
  }

  /// A Korean paragraph.
  static func korean(sentences count: Int) -> String {
    String(String(repeating: korean, count: count).dropLast())
  }

  /// An English paragraph.
  static func english(sentences count: Int) -> String {
    String(String(repeating: english, count: count).dropLast())
  }
}
