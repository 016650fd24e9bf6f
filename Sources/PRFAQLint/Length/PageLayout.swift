internal import PRFAQProse

/// How many cells a line of an A4 page has and how many lines the page.
///
/// Hangul word processors set 42 full-width characters and 41 lines in 10 points at their usual margins and 160 %
/// spacing; word processors elsewhere about 95 characters and 46 lines in 11 points with margins of an inch.
struct PageLayout: Sendable, Hashable {
  /// Half-width cells of a line.
  let cells: Int
  /// Lines of a page.
  let lines: Double

  /// The usual layout of a language.
  init(_ language: Language) {
    (cells, lines) = language.isCountedInCharacters ? (84, 41) : (95, 46)
  }

  /// The lines that some cells take; nothing takes none.
  func lines(of cells: Int) -> Double { Double((cells + self.cells - 1) / self.cells) }

  /// The lines of a table's row whose columns share the width.
  func lines(ofRow columns: [Int]) -> Double {
    max(1, columns.map { lines(of: $0 * columns.count) }.max() ?? 1)
  }

  /// Lines left blank after a heading, and after a paragraph that stands by itself.
  static let headingGap = 1.0, paragraphGap = 0.5
  /// Lines that a picture takes.
  static let picture = 12.0
}

extension Language {
  /// Whether lengths are given in characters, not in words.
  var isCountedInCharacters: Bool { isKorean || isUnspaced }

  /// The minutes that it takes to read a text.
  func minutes(_ text: TextMeasure) -> Double {
    switch self {
    case .ko, .ja: Double(text.letters) / 500
    case .koHanja: Double(text.letters) / 500 * 1.2
    case .zh: Double(text.letters) / 400
    default: Double(text.words) / 238
    }
  }
}
