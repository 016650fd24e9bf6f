/// A review as Markdown, for a comment on a change or a page of a wiki.
///
/// The document's body is left out: it stands beside the comment, which names its lines.
public struct ReviewMarkdown {
  private let blocks: [ReviewOutline.Block]

  /// Creates a rendering of a review.
  public init(_ review: Review) { blocks = ReviewOutline(review).blocks }

  /// Creates a rendering of what changed between two drafts.
  public init(_ report: ComparisonReport) { blocks = report.blocks }

  /// The bytes of the file, in UTF-8.
  public func markdown() -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, block) in blocks.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      bytes += text(of: block).utf8
    }
    return bytes
  }

  private func text(of block: ReviewOutline.Block) -> String {
    switch block {
    case .heading(let level, let text):
      return String(repeating: "#", count: level) + " \(MarkdownEscape.text(text))\n"
    case .paragraph(let line): return self.line(line) + "\n"
    case .list(let items): return items.map { item($0, depth: 0) }.joined()
    case .table(let headings, let rows):
      let head = "| \(headings.map { MarkdownEscape.text($0) }.joined(separator: " | ")) |\n"
      let rule = "|\(String(repeating: " --- |", count: headings.count))\n"
      return head + rule
        + rows.map { "| \($0.map { line($0) }.joined(separator: " | ")) |\n" }.joined()
    }
  }

  private func item(_ item: ReviewOutline.Item, depth: Int) -> String {
    let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? ""
    return String(repeating: "  ", count: depth) + "- \(box)\(line(item.line))\n"
      + item.children.map { self.item($0, depth: depth + 1) }.joined()
  }

  private func line(_ line: ReviewOutline.Line) -> String {
    line.map { piece in
      switch piece {
      case .text(let text), .faint(let text): MarkdownEscape.text(text)
      case .strong(let text), .severity(_, let text): text.isEmpty ? "" : "**\(MarkdownEscape.text(text))**"
      case .code(let text): "`\(text.filter { $0 != "`" && $0 != "|" })`"
      case .line(let number): "(L\(number))"
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Turns text into Markdown that shows it and does nothing else.
enum MarkdownEscape {
  /// The text on one line, every mark of Markdown and HTML escaped.
  static func text(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!", "$":
        output += "\\"
        output.unicodeScalars.append(scalar)
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "&": output += "&amp;"
      // What names somebody would call them.
      case "@": output += "&#64;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": output += " "
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
    // A number or a dash at the start would begin a list.
    guard let first = output.first, first == "-" || first == "+" || first.isNumber else { return output }
    let digits = output.prefix { $0.isNumber }
    let rest = output.dropFirst(digits.count)
    if digits.isEmpty { return "\\" + output }
    return rest.hasPrefix(".") || rest.hasPrefix(")") ? "\(digits)\\\(rest)" : output
  }
}
