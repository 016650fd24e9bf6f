internal import Foundation

/// What a page shows of a document, read back from its HTML.
struct PageText {
  /// The words of the document, in order, without findings, names of parts and line numbers.
  private(set) var words: [String] = []
  /// Every tag, as it is written.
  private(set) var tags: [Substring] = []

  private static let void: Set<Substring> = ["br", "hr", "img", "meta"]

  /// An element that is open.
  private struct Element {
    let isInline: Bool
    let isDocument: Bool
    let isAside: Bool
  }

  /// Reads the element with the class `document`.
  init(_ html: String) {
    var open: [Element] = []
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if open.contains(where: { $0.isDocument }), !open.contains(where: { $0.isAside }) {
        text += Self.decoded(rest[..<start])
      }
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      tags.append(tag)
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        if let closed = open.popLast(), !closed.isInline { text += " " }
      } else {
        let isInline =
          ["a", "b", "code", "em", "i", "mark", "s", "strong", "sup"].contains(name)
          || tag.contains("no-link")
        if !isInline { text += " " }
        guard !Self.void.contains(name), !tag.hasPrefix("!") else { continue }
        open.append(
          Element(
            isInline: isInline, isDocument: tag.contains("class=document"),
            isAside: tag.contains("class=notes") || tag.contains("class=chip")))
      }
    }
    words = Self.words(text)
  }

  /// The runs of letters and digits.
  static func words(_ text: String) -> [String] {
    text.precomposedStringWithCanonicalMapping.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
