internal import PRFAQMarkdown
internal import PRFAQProse

/// The smallest stretch of lines that is classified as a whole: a heading, a paragraph or a label line in one,
/// a list item, a table row, a block of code.
struct Unit: Sendable {
  /// How the lines are set.
  enum Form: Sendable, Equatable {
    case heading
    /// A short line set wholly in bold that stands where a heading could.
    case boldLine
    /// A line set wholly in italics.
    case italicLine
    /// A plain line that reads like a known heading or an outline point.
    case plainHeading
    case paragraph
    case listItem
    case tableRow
    case code
    case html
    case image
    case footnote
  }

  var form: Form
  /// The level of a heading, 1 to 6; 7 for bold lines, 8 for plain ones, 0 for all else.
  var level: Int
  /// The node of the Markdown tree that it comes from.
  var node: Int
  /// The first line, from 1.
  var firstLine: Int
  /// The last line, from 1, inclusive.
  var lastLine: Int
  /// The visible text, as a range of `UnitList.text`.
  var text: Range<Int>
  /// A label that runs into the text (`**Problem:** …`), as a range of `UnitList.text`.
  var label: Range<Int>?
  /// The list that it is in, by node index; -1 outside lists.
  var list: Int
  /// How many lists deep it is.
  var listDepth: Int
  /// Its number in an ordered list, from 1; 0 elsewhere.
  var ordinal: Int
  /// The block quote that it is in, by node index; -1 outside.
  var blockQuote: Int
  /// The table that it is in, by node index; -1 outside.
  var table: Int
  /// Whether the row is a table's header.
  var isTableHeader: Bool
  /// What the heading table says of its heading or label.
  var meaning: HeadingMeaning?
  /// Whether the heading is named with wordings that the table has, so that what it says is beyond doubt.
  var isSurelyNamed = false
  /// Whether its heading, label or first sentence is a question.
  var isQuestion: Bool
  /// The words that ask, where only the questions around it tell that it does.
  var asking: Range<Int>?
  /// Whether it begins with a mark of a question, such as `Q1.`.
  var hasQuestionPrefix = false

  /// Whether it opens what follows: a real heading or a line that serves as one.
  var isHeading: Bool { level > 0 }

  /// The text after the label.
  var body: Range<Int> { (label?.upperBound ?? text.lowerBound)..<text.upperBound }
}
