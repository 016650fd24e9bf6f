internal import PRFAQLint

/// What runs through the draft: problem to solution, benefit and customer, and the standard questions.
struct ThreadsSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    writer.section(.threads, words) { writer in
      matrix(to: &writer)
      for carried in review.carried { self.carried(carried, to: &writer) }
    }
    writer.section(.coverage, words) { writer in
      writer.element("p", .class("hint"), text: words.coverageHint)
      for audience in CoveredTopic.Audience.allCases {
        let topics = review.coverage.filter { $0.audience == audience }
        let asked = topics.count { $0.asked != nil }
        writer.element("h3", text: "\(words.name(audience)) · \(asked)/\(topics.count)")
        writer.element("ul", .class("coverage")) { writer in
          for topic in topics { self.topic(topic, to: &writer) }
        }
      }
    }
  }

  private func matrix(to writer: inout HTMLWriter) {
    writer.element("h3", text: words.matrix)
    guard !review.matrix.rows.isEmpty else {
      return writer.element("p", .class("none"), text: words.nothingFound)
    }
    writer.element("table", .class("matrix")) { writer in
      writer.head(words.matrixHeadings)
      writer.element("tbody") { writer in
        for row in review.matrix.rows {
          writer.newline()
          writer.element("tr") { writer in
            writer.element("td") { $0.linked(row.problem) }
            writer.element("td") { writer in
              guard !row.answers.isEmpty else {
                return writer.element("p", .class("none"), text: words.noAnswer)
              }
              for answer in row.answers {
                writer.element("p") {
                  $0.linked(answer.place)
                  $0.shared(answer.shared)
                }
              }
            }
          }
        }
      }
    }
  }

  private func carried(_ carried: CarriedThrough, to writer: inout HTMLWriter) {
    writer.element("h3", text: words.name(carried.subject))
    writer.element("ol", .class("carried")) { writer in
      for stop in carried.stops {
        writer.element("li") { writer in
          writer.element("span", .class("label"), text: words.name(stop.station))
          writer.space()
          if let place = stop.place {
            writer.linked(place)
          } else {
            writer.element("span", .class("none"), text: words.notThere)
          }
          writer.shared(stop.shared)
        }
      }
    }
  }

  private func topic(_ topic: CoveredTopic, to writer: inout HTMLWriter) {
    let state: StaticString = topic.asked == nil ? "not-met" : topic.isAnswered ? "met" : "wanting"
    writer.element("li", .classes(state)) { writer in
      writer.element("b", text: topic.question(review.language))
      writer.space()
      guard let asked = topic.asked else {
        return writer.element("small", text: words.neverAsked)
      }
      if !topic.isAnswered {
        writer.element("small", text: words.unanswered)
        writer.space()
      }
      writer.element("i") { $0.linked(asked) }
    }
  }
}

extension HTMLWriter {
  /// Writes words that two places share.
  fileprivate mutating func shared(_ shared: [String]) {
    guard !shared.isEmpty else { return }
    text(" ")
    element("span", .class("shared")) { writer in
      for (index, word) in shared.enumerated() {
        if index > 0 { writer.space() }
        writer.element("i", text: word)
      }
    }
  }

  /// Writes the head of a table.
  mutating func head(_ headings: [String]) {
    element("thead") { writer in
      writer.element("tr") { writer in
        for heading in headings { writer.element("th", HTMLAttribute("scope", "col"), text: heading) }
      }
    }
  }

  /// Writes a rectangle of a drawing, coloured by its class.
  mutating func rectangle(_ name: String, x: Int, y: Int, width: Int, height: Int) {
    begin(
      "rect", .classes(named: name), HTMLAttribute("x", number: x), HTMLAttribute("y", number: y),
      HTMLAttribute("width", number: width), HTMLAttribute("height", number: height))
    end("rect")
  }
}
