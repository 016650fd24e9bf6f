internal import PRFAQLint

/// The reviewers' questions, each with what the document says and room to answer.
struct PromptsSection {
  let review: Review
  let words: ReviewWords

  func write(to writer: inout HTMLWriter) {
    var answers = HTMLWriter()
    answers.element("p", .class("answer")) { writer in
      for choice in words.answers { writer.element("i", text: choice) }
    }
    writer.section(.prompts, words) { writer in
      writer.element("p", .class("hint"), text: words.promptsHint)
      writer.element("ol", .class("prompts")) { writer in
        for prompt in review.prompts { self.prompt(prompt, answers, to: &writer) }
      }
    }
  }

  private func prompt(_ prompt: ReviewPrompt, _ answers: HTMLWriter, to writer: inout HTMLWriter) {
    writer.element("li") { writer in
      writer.element("h3") {
        $0.element("span", .class("number"), text: prompt.id)
        $0.space()
        $0.text(prompt.question(review.language))
      }
      if prompt.evidence.isEmpty {
        writer.element("p", .class("none"), text: words.nothingFound)
      } else {
        writer.element("ul", .class("evidence")) { writer in
          for evidence in prompt.evidence {
            writer.element("li") {
              if let basis = evidence.basis {
                $0.element("span", .classes("basis ", named: basis.rawValue), text: words.name(basis))
                $0.space()
              }
              $0.linked(evidence.place)
            }
          }
        }
      }
      writer.write(answers)
      writer.element("p", .class("source"), text: words.source(prompt.source))
    }
  }
}
