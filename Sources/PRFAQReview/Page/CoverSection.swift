internal import PRFAQLint
internal import PRFAQModel

/// The first page: what it is, whose, from when, and what is to be decided.
struct CoverSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    let cover = review.cover
    writer.element("header", .class("cover")) { writer in
      writer.element("p", .class("kicker"), text: words.kicker)
      let name = review.displayName
      writer.element("h1", .classes(name.count > 24 ? "long" : "short"), text: name)
      if let headline = cover.headline, cover.product != nil {
        writer.element("p", .class("announced")) { $0.linked(headline) }
      }
      if let decision = cover.decision {
        writer.element("div", .class("decide")) {
          $0.element("p", .class("label"), text: words.toDecide)
          $0.element("p") { $0.linked(decision) }
        }
      }
      facts(to: &writer)
      AgendaFigure(words: words).write(to: &writer)
      LengthFigure(review: review, words: words).write(to: &writer)
      FindingsFigure(review: review, words: words).write(to: &writer)
    }
  }

  private func facts(to writer: inout HTMLWriter) {
    writer.element("dl", .class("facts")) { writer in
      func fact(_ name: String, _ value: String) {
        writer.element("div") {
          $0.element("dt", text: name)
          $0.element("dd", text: value)
        }
      }
      for own in review.cover.facts { fact(words.name(ofKey: own.key), own.value) }
      fact(words.file, review.name)
      fact(words.size, words.size(pages: review.length.total, lines: review.cover.lines))
      fact(words.reading, words.reading(review.length.reading, slot: AgendaFigure.steps[0]))
      fact(words.questions, words.answered(review.cover.answers, of: review.cover.questions))
      fact(words.digest, String(review.cover.digest.prefix(12)))
    }
  }
}

extension HTMLWriter {
  /// Writes the words of a place and a link to its line.
  mutating func linked(_ place: ReviewPlace) {
    text(place.words)
    text(" ")
    line(place.line)
  }
}
