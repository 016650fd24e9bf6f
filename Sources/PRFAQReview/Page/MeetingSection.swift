/// What the meeting writes down: comments by line, and the decision with its reasons.
struct MeetingSection {
  let review: Review
  let words: ReviewWords

  /// The empty rows of the comment log.
  private static let rows = 8

  func write(to writer: inout HTMLWriter) {
    let headings = words.commentHeadings
    var row = HTMLWriter()
    row.element("tr") { row in
      for _ in headings {
        row.begin("td")
        row.end("td")
      }
    }
    writer.section(.meeting, words) { writer in
      writer.element("h3", text: words.commentLog)
      writer.element("table", .class("log")) { writer in
        writer.head(headings)
        writer.element("tbody") { writer in
          for _ in 0..<Self.rows { writer.write(row) }
        }
      }
      writer.element("div", .class("decision")) { writer in
        writer.element("h3", text: words.decision)
        writer.element("p", .class("answer")) { writer in
          for choice in words.decisions { writer.element("i", text: choice) }
        }
        writer.element("p", .class("label"), text: words.reasonsHeading)
        writer.element("ul", .class("reasons")) { writer in
          for reason in words.reasons {
            writer.element("li") { $0.element("i", text: reason) }
          }
        }
        writer.element("p", .class("blank"), text: words.nextReview)
      }
    }
  }
}
