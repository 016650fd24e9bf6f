internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// Where along the document findings lie, over the parts that it consists of.
struct FindingsFigure {
  let review: Review
  let words: ReviewWords

  /// The width of the picture in its own units.
  private static let width = 1000

  func write(to writer: inout HTMLWriter) {
    let draft = review.draft
    writer.element("figure", .class("map")) { writer in
      writer.element("figcaption", text: words.mapCaption)
      writer.begin(
        "svg", HTMLAttribute("viewBox", "0 0 1000 56"), HTMLAttribute("role", "img"),
        HTMLAttribute("preserveAspectRatio", "none"), HTMLAttribute("aria-label", text: description))
      for part in draft.parts {
        let start = place(draft.source.line(at: part.range.lowerBound) - 1)
        let end = place(draft.source.line(at: max(part.range.lowerBound, part.range.upperBound - 1)))
        writer.rectangle(group(part.kind), x: start, y: 30, width: max(1, end - start), height: 22)
      }
      for finding in review.findings {
        let line = draft.source.line(at: finding.range.lowerBound)
        let top = height(finding.severity)
        writer.rectangle(
          finding.severity.rawValue, x: place(line - 1), y: top, width: 3, height: 54 - top)
      }
      writer.end("svg")
      writer.element("ul", .class("legend")) { writer in
        for severity in Severity.allCases.reversed() {
          let count = review.findings.count { $0.severity == severity }
          guard count > 0 else { continue }
          writer.element("li", .classes(named: severity.rawValue), text: "\(words.name(severity)) \(count)")
        }
        for group in groups {
          writer.element("li", .classes("key ", named: group.name), text: group.label)
        }
      }
    }
  }

  private var lines: Int { max(1, review.cover.lines) }

  private func place(_ line: Int) -> Int { min(Self.width, line * Self.width / lines) }

  private func height(_ severity: Severity) -> Int {
    switch severity {
    case .error: 2
    case .warning: 10
    case .info: 18
    }
  }

  private func group(_ kind: PartKind) -> String {
    if kind.isRelease { return "in-release" }
    if kind.isFAQ { return "in-questions" }
    switch kind {
    case .customerQuestion: return "in-five"
    case .visual: return "in-visual"
    default: return "in-other"
    }
  }

  /// The groups of parts that the document has, each with its name.
  private var groups: [(name: String, label: String)] {
    let present = Set(review.draft.parts.map { group($0.kind) })
    return [
      ("in-release", words.name(.pressRelease)), ("in-questions", words.name(.faq)),
      ("in-five", words.name(.customerQuestion)), ("in-visual", words.name(.visual)),
      ("in-other", words.name(.other)),
    ]
    .filter { present.contains($0.0) }
  }

  /// What the picture shows, in words.
  private var description: String {
    let places = review.groups.map { group in
      "\(words.name(group.kind)) \(group.findings.count)"
    }
    return words.mapDescription(review.findings.count, places: places)
  }
}
