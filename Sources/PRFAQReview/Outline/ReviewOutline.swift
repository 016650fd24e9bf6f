internal import PRFAQLint

/// A review as headings, lines, lists and tables, for renderings that are plain text in the end.
///
/// The document itself is not in it: whoever reads plain text has the file beside it, and lines lead there.
struct ReviewOutline: Sendable {
  /// A piece of a line.
  enum Piece: Sendable, Hashable {
    case text(String)
    case strong(String)
    case faint(String)
    case code(String)
    case severity(Severity, String)
    /// A line of the document.
    case line(Int)
  }

  /// A line of pieces, with blanks between them.
  typealias Line = [Piece]

  /// A block of the outline.
  enum Block: Sendable, Hashable {
    case heading(level: Int, String)
    case paragraph(Line)
    case list([Item])
    case table([String], [[Line]])
  }

  /// An item of a list.
  struct Item: Sendable, Hashable {
    var line: Line
    /// Whether it is a box to tick, and whether it is ticked.
    var box: Bool?
    var children: [Item] = []

    init(_ line: Line, box: Bool? = nil, children: [Item] = []) {
      self.line = line
      self.box = box
      self.children = children
    }
  }

  /// The blocks in order.
  private(set) var blocks: [Block] = []
  let review: Review
  let words: ReviewWords

  init(_ review: Review) {
    self.review = review
    words = ReviewWords(review.language)
    cover()
    if let changes = review.changes {
      blocks += ComparisonOutline(comparison: changes, words: words).blocks(level: 2)
    }
    checklist()
    findings()
    evidence()
    threads()
    coverage()
    prompts()
    meeting()
  }

  mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level: level, text)) }

  mutating func paragraph(_ line: Line) { blocks.append(.paragraph(line)) }

  mutating func list(_ items: [Item]) { if !items.isEmpty { blocks.append(.list(items)) } }

  mutating func table(_ headings: [String], _ rows: [[Line]]) { blocks.append(.table(headings, rows)) }

  /// The words of a place and its line.
  func place(_ place: ReviewPlace) -> Line { [.text(place.words), .line(place.line)] }

  /// The line of the document at an offset.
  func line(at range: Range<Int>) -> Piece { .line(review.line(of: range)) }
}
