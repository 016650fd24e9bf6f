internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

/// Writes the members of a draft's JSON object.
struct DraftWriter {
  let draft: Draft
  private var locator: Locator

  init(draft: Draft) {
    self.draft = draft
    locator = Locator(draft.source)
  }

  mutating func write(to writer: inout JSONWriter) {
    writer.key("kind")
    writer.string(draft.kind.rawValue)
    writer.key("because")
    writer.string(draft.because)
    writer.key("language")
    writer.string(draft.language.rawValue)
    writer.key("frontMatter")
    frontMatter(to: &writer)
    writer.key("parts")
    parts(to: &writer)
    writer.key("pressRelease")
    if let release = draft.pressRelease { self.release(release, to: &writer) } else { writer.null() }
    writer.key("externalFAQ")
    entries(draft.externalFAQ, to: &writer)
    writer.key("internalFAQ")
    entries(draft.internalFAQ, to: &writer)
    writer.key("faq")
    entries(draft.faq, to: &writer)
    writer.key("customerQuestions")
    customerQuestions(to: &writer)
    writer.key("visuals")
    visuals(to: &writer)
  }

  /// A stretch of the document: where it is and what it says.
  mutating func span(_ range: Range<Int>?, to writer: inout JSONWriter) {
    guard let range else { return writer.null() }
    writer.object {
      $0.key("range")
      $0.range(range, &locator)
      $0.key("text")
      $0.string(draft.source.bytes[range])
    }
  }

  /// A member that is a list of stretches.
  mutating func spans(_ name: StaticString, _ ranges: [Range<Int>], to writer: inout JSONWriter) {
    writer.key(name)
    writer.array { for range in ranges { span(range, to: &$0) } }
  }

  /// A member that is a range or null.
  mutating func range(_ name: StaticString, _ range: Range<Int>?, to writer: inout JSONWriter) {
    writer.key(name)
    writer.range(range, &locator)
  }

  /// A member that is the text of a range or null.
  func text(_ name: StaticString, _ range: Range<Int>?, to writer: inout JSONWriter) {
    writer.key(name)
    if let range { writer.string(draft.source.bytes[range]) } else { writer.null() }
  }

  private func frontMatter(to writer: inout JSONWriter) {
    guard let block = draft.metadata.frontMatter else { return writer.null() }
    writer.object { object in
      for entry in block.entries {
        object.key(text: entry.key)
        object.value(entry.value)
      }
    }
  }

  private mutating func parts(to writer: inout JSONWriter) {
    let questions = (draft.externalFAQ + draft.internalFAQ + draft.faq)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var rest = questions[...]
    writer.array { list in
      for part in draft.parts {
        list.line()
        self.part(part, &rest, to: &list)
      }
    }
  }

  private mutating func part(
    _ part: Part, _ rest: inout ArraySlice<QuestionAndAnswer>, to writer: inout JSONWriter
  ) {
    // Both lists are in order, so every question is looked at once.
    rest = rest.drop { $0.range.lowerBound < part.range.lowerBound }
    let own = rest.prefix { $0.range.lowerBound < part.range.upperBound }
    writer.object {
      $0.key("kind")
      $0.string(part.kind.rawValue)
      range("range", part.range, to: &$0)
      range("headingRange", part.headingRange, to: &$0)
      text("text", part.range, to: &$0)
      $0.key("because")
      $0.string(part.because)
      $0.key("language")
      $0.string(part.language.rawValue)
      if part.kind.isFAQ {
        $0.key("questions")
        entries(Array(own), to: &$0)
      }
    }
  }

  private mutating func entries(_ entries: [QuestionAndAnswer], to writer: inout JSONWriter) {
    writer.array { list in
      for entry in entries {
        list.object {
          range("range", entry.range, to: &$0)
          text("question", entry.question, to: &$0)
          range("questionRange", entry.question, to: &$0)
          range("answerRange", entry.answer, to: &$0)
          text("topic", entry.topic, to: &$0)
        }
      }
    }
  }

  private mutating func customerQuestions(to writer: inout JSONWriter) {
    writer.array { list in
      for entry in draft.customerQuestions {
        list.object {
          $0.key("kind")
          $0.string(entry.kind.rawValue)
          range("range", entry.range, to: &$0)
          text("question", entry.question, to: &$0)
          range("questionRange", entry.question, to: &$0)
          range("answerRange", entry.answer, to: &$0)
        }
      }
    }
  }

  private mutating func visuals(to writer: inout JSONWriter) {
    writer.array { list in
      for visual in draft.visuals {
        list.object {
          $0.key("kind")
          $0.string(visual.kind.rawValue)
          range("range", visual.range, to: &$0)
          $0.key("destination")
          $0.optional(visual.destination)
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes a value of the front matter: a text, a list of texts, or YAML as it was written.
  fileprivate mutating func value(_ value: FrontMatter.Value) {
    switch value {
    case .scalar(let text): string(text)
    case .list(let items): array { for item in items { $0.string(item.text) } }
    case .other(let yaml), .unsupported(let yaml):
      object {
        $0.key("yaml")
        $0.string(yaml)
      }
    }
  }
}
