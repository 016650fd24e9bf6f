/// A text that passes a rule or fails it, with the failing bytes marked.
///
/// In a failing text `⚑` stands where a finding begins and `⚐` where it ends; both are taken out before the
/// rule sees it. An empty finding is written `⚑⚐`.
public struct RuleExample: Sendable {
  /// The text with its marks.
  public let text: String
  /// Whether the rule has something to say about it.
  public let fails: Bool
  /// The language that the example is written in.
  public let language: MessageLanguage
  /// The day on which the example is read, `YYYY-MM-DD`, for rules that look at the calendar.
  public let today: String
  /// Local files that exist beside the document.
  public let existingPaths: Set<String>
  /// Why a text passes that one might think fails: what the rule does not flag.
  public let note: Text?
  /// What to write instead, by words that stand once in the unmarked text; empty where the example does not say.
  public let changes: [String: String]
  /// Where the example stands, so that a failing one is reported at its own line.
  public let file: String
  /// The line of the example in that file.
  public let line: Int

  /// A text about which the rule is silent, with a note where it comes close to a fault.
  public static func passes(
    _ language: MessageLanguage, note: Text? = nil, _ text: String, today: String = "2026-01-15",
    existingPaths: Set<String> = [], file: String = #fileID, line: Int = #line
  ) -> RuleExample {
    RuleExample(
      text: text, fails: false, language: language, today: today, existingPaths: existingPaths, note: note,
      changes: [:], file: file, line: line)
  }

  /// A text with one mark for each finding of the rule, and what to write instead of some of its words so that it
  /// passes.
  public static func fails(
    _ language: MessageLanguage, _ text: String, mended changes: [String: String] = [:],
    today: String = "2026-01-15", existingPaths: Set<String> = [], file: String = #fileID, line: Int = #line
  ) -> RuleExample {
    RuleExample(
      text: text, fails: true, language: language, today: today, existingPaths: existingPaths, note: nil,
      changes: changes, file: file, line: line)
  }

  /// The text without its marks.
  public var unmarked: String {
    String(text.unicodeScalars.filter { $0 != "⚑" && $0 != "⚐" }.map(Character.init))
  }

  /// The text without its fault; nil where the example does not say how.
  public var mended: String? {
    guard !changes.isEmpty else { return nil }
    let text = unmarked
    var mended = text
    // From the end on, so that places in front stay what they are.
    let places = changes.compactMap { old, new in text.firstRange(of: old).map { ($0, new) } }
    for (range, new) in places.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      mended.replaceSubrange(range, with: new)
    }
    return mended
  }

  /// The marked byte ranges of the unmarked text, in order.
  public var markedRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    var start = 0
    for scalar in text.unicodeScalars {
      if scalar == "⚑" {
        start = offset
      } else if scalar == "⚐" {
        ranges.append(start..<offset)
      } else {
        offset += UTF8.width(scalar)
      }
    }
    return ranges
  }
}
