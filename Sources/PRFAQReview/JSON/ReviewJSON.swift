internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

/// A review as JSON: the value that every other rendering shows.
public struct ReviewJSON {
  private let review: Review
  private var locator: Locator

  /// Creates a rendering of a review.
  public init(_ review: Review) {
    self.review = review
    locator = Locator(review.draft.source)
  }

  /// The bytes of the JSON value, a line feed at the end.
  public mutating func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { write(to: &$0) }
    return writer.bytes + [0x0A]
  }

  /// Writes the members of the review's object.
  private mutating func write(to writer: inout JSONWriter) {
    writer.key("schemaVersion")
    writer.number(1)
    writer.text("file", review.name)
    writer.text("kind", review.draft.kind.rawValue)
    writer.text("language", review.language.rawValue)
    writer.key("cover")
    writer.object { cover(to: &$0) }
    writer.key("length")
    writer.object { length(to: &$0) }
    writer.key("checklist")
    writer.lines(review.checklist.items) { item($0, to: &$1) }
    writer.key("maturity")
    if let maturity = review.checklist.maturity {
      writer.object { self.maturity(maturity, to: &$0) }
    } else {
      writer.null()
    }
    writer.key("findings")
    writer.lines(review.findings) { $1.finding($0, in: review.name, review.language, &locator) }
    writer.key("sections")
    writer.lines(review.groups) { group, writer in
      writer.object {
        $0.text("part", group.kind.rawValue)
        $0.key("findings")
        $0.array { for index in group.findings { $0.number(index) } }
      }
    }
    writer.key("ledger")
    writer.lines(review.ledger) { entry($0, to: &$1) }
    threads(to: &writer)
    writer.key("prompts")
    writer.lines(review.prompts) { prompt($0, to: &$1) }
  }

  private mutating func cover(to writer: inout JSONWriter) {
    let cover = review.cover
    writer.optional("product", cover.product)
    place("title", cover.title, to: &writer)
    place("headline", cover.headline, to: &writer)
    place("customer", cover.customer, to: &writer)
    writer.optional("launchDate", cover.launchDate)
    place("decision", cover.decision, to: &writer)
    writer.key("facts")
    writer.object { object in
      for fact in cover.facts {
        object.key(text: fact.key)
        object.string(fact.value)
      }
    }
    writer.text("sha256", cover.digest)
    writer.number("lines", cover.lines)
    writer.number("questions", cover.questions)
    writer.number("answers", cover.answers)
  }

  private func length(to writer: inout JSONWriter) {
    let length = review.length
    writer.tenths("releasePages", length.release)
    writer.tenths("faqPages", length.faq)
    writer.tenths("pages", length.document)
    writer.tenths("minutes", length.reading.minutes)
    writer.tenths("minutesWithNotes", length.reading.withNotes)
    writer.key("most")
    writer.object {
      $0.tenths("releasePages", review.pages.release)
      $0.tenths("faqPages", review.pages.faq)
      $0.tenths("totalPages", review.pages.total)
    }
  }

  private mutating func item(_ item: ChecklistItem, to writer: inout JSONWriter) {
    writer.object { object in
      object.text("id", item.id)
      object.text("group", item.group.rawValue)
      object.text("name", item.name(review.language))
      object.text("status", item.status.rawValue)
      object.key("range")
      object.range(item.place, &locator)
      object.key("claims")
      object.array { list in
        for claim in item.claims {
          list.object {
            $0.text("rule", claim.rule)
            $0.text("statement", claim.statement(review.language))
            $0.text("status", claim.status.rawValue)
          }
        }
      }
    }
  }

  private mutating func maturity(_ maturity: Maturity, to writer: inout JSONWriter) {
    writer.number("level", maturity.level.rawValue)
    writer.optional("nextStep", maturity.nextStep?(review.language))
    writer.key("gates")
    writer.lines(maturity.gates + maturity.candidates) { gate, list in
      list.object { object in
        object.text("gate", gate.kind.rawValue)
        object.number("level", gate.level.rawValue)
        object.key("isPassed")
        object.bool(gate.isPassed)
        object.key("evidence")
        object.array { for range in gate.evidence { $0.range(range, &locator) } }
      }
    }
  }

  private mutating func entry(_ entry: LedgerEntry, to writer: inout JSONWriter) {
    writer.object { object in
      object.text("kind", entry.kind.rawValue)
      object.text("part", entry.part.rawValue)
      object.text("basis", entry.basis.rawValue)
      place("sentence", entry.sentence, to: &object)
      object.key("words")
      object.array { for word in entry.words { place(word, to: &$0) } }
      place("source", entry.source, to: &object)
    }
  }

  private mutating func threads(to writer: inout JSONWriter) {
    writer.key("problems")
    writer.lines(review.matrix.rows) { row, list in
      list.object { object in
        place("problem", row.problem, to: &object)
        object.key("answers")
        object.array { answers in
          for answer in row.answers {
            answers.object {
              place("place", answer.place, to: &$0)
              $0.texts("shared", answer.shared)
            }
          }
        }
      }
    }
    writer.key("carried")
    writer.lines(review.carried) { carried, list in
      list.object { object in
        object.text("subject", carried.subject.rawValue)
        object.key("stops")
        object.array { stops in
          for stop in carried.stops {
            stops.object {
              $0.text("station", stop.station.rawValue)
              place("place", stop.place, to: &$0)
              $0.texts("shared", stop.shared)
            }
          }
        }
      }
    }
    writer.key("coverage")
    writer.lines(review.coverage) { topic, list in
      list.object {
        $0.text("audience", topic.audience.rawValue)
        $0.text("topic", topic.topic.rawValue)
        $0.text("question", topic.question(review.language))
        place("asked", topic.asked, to: &$0)
        $0.key("isAnswered")
        $0.bool(topic.isAnswered)
      }
    }
  }

  private mutating func prompt(_ prompt: ReviewPrompt, to writer: inout JSONWriter) {
    writer.object { object in
      object.text("id", prompt.id)
      object.text("question", prompt.question(review.language))
      object.text("source", prompt.source(review.language))
      object.key("evidence")
      object.array { list in
        for evidence in prompt.evidence {
          list.object {
            place("place", evidence.place, to: &$0)
            $0.optional("basis", evidence.basis?.rawValue)
          }
        }
      }
    }
  }

  private mutating func place(_ name: StaticString, _ place: ReviewPlace?, to writer: inout JSONWriter) {
    writer.key(name)
    writer.optionalPlace(place, &locator)
  }

  private mutating func place(_ place: ReviewPlace, to writer: inout JSONWriter) {
    writer.place(place, &locator)
  }
}
