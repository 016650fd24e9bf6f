/// How the hour of the meeting is spent: a third reads in silence, the rest talks and decides.
///
/// The usual hour of the public guides: twenty minutes of reading, forty of questions from the whole to the pages.
struct AgendaFigure {
  let words: ReviewWords

  /// The minutes of each step.
  static let steps = [20, 5, 30, 5]

  func write(to writer: inout HTMLWriter) {
    writer.element("figure", .class("agenda")) { writer in
      writer.element("figcaption", text: words.agenda)
      writer.element("ol") { writer in
        var start = 0
        for (index, minutes) in Self.steps.enumerated() {
          writer.element("li", HTMLAttribute("class", "minutes-", number: minutes)) {
            $0.element("b", text: words.minutes(from: start, to: start + minutes))
            $0.space()
            $0.element("span", text: words.agendaStep(index))
          }
          start += minutes
        }
      }
    }
  }
}
