internal import PRFAQLint
internal import PRFAQModel

/// How the pages of release and FAQ stand against what is allowed.
struct LengthFigure {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    let rows: [(name: String, pages: Double, budget: Double)] = [
      (words.name(.pressRelease), review.length.release, review.pages.release),
      (words.name(.faq), review.length.faq, review.pages.faq),
    ]
    let most = max(1, rows.reduce(0) { max($0, $1.pages, $1.budget) })
    writer.element("figure", .class("budget")) { writer in
      writer.element("figcaption", text: words.lengthCaption)
      writer.element("ul") { writer in
        for row in rows {
          let text = words.pages(row.pages, of: row.budget)
          writer.element("li") { writer in
            writer.element("b", text: row.name)
            writer.space()
            writer.element("span", text: text)
            writer.begin(
              "svg", HTMLAttribute("viewBox", "0 0 1000 12"), HTMLAttribute("role", "img"),
              HTMLAttribute("preserveAspectRatio", "none"),
              HTMLAttribute("aria-label", text: "\(row.name): \(text)"))
            let limit = Int(row.budget / most * 1000)
            let length = Int(row.pages / most * 1000)
            writer.rectangle("allowed", x: 0, y: 4, width: limit, height: 4)
            writer.rectangle(
              row.pages > row.budget * 1.1 ? "over" : "used", x: 0, y: 2, width: length, height: 8)
            writer.rectangle("limit", x: max(0, limit - 3), y: 0, width: 3, height: 12)
            writer.end("svg")
          }
        }
      }
    }
  }
}
