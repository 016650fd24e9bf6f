public import PRFAQLint
public import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

/// What can be counted in a draft, for programs, as `Schemas/stats.schema.json` describes it.
public enum StatsJSONReport {
  /// The object of one document.
  public static func object(of statistics: DraftStatistics, in draft: Draft, name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(1)
      $0.key("file")
      $0.string(name)
      $0.key("kind")
      $0.string(draft.kind.rawValue)
      $0.key("language")
      $0.string(draft.language.rawValue)
      $0.key("pages")
      $0.pages(statistics)
      $0.key("readingMinutes")
      $0.minutes(statistics.length.reading)
      $0.key("sentences")
      $0.number(statistics.sentences)
      $0.key("questions")
      $0.object {
        $0.count("external", statistics.externalQuestions)
        $0.count("internal", statistics.internalQuestions)
        $0.count("unknown", statistics.otherQuestions)
      }
      $0.key("answeredCustomerQuestions")
      $0.number(statistics.answeredCustomerQuestions)
      $0.key("figures")
      $0.object {
        $0.count("withSource", statistics.sourcedFigures)
        $0.count("assumed", statistics.assumedFigures)
        $0.count("withoutSource", statistics.unsourcedFigures)
      }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  /// A length and how long it may be.
  fileprivate mutating func pages(_ statistics: DraftStatistics) {
    let (length, limits) = (statistics.length, statistics.pages)
    object { pages in
      for (name, count, limit) in [
        ("release" as StaticString, length.release, limits.release as Double?),
        ("faq", length.faq, limits.faq),
        ("total", length.total, limits.total), ("document", length.document, nil),
      ] {
        pages.key(name)
        pages.object {
          $0.key("estimate")
          $0.hundredths(count)
          $0.key("limit")
          if let limit { $0.number(limit) } else { $0.null() }
        }
      }
    }
  }

  fileprivate mutating func minutes(_ time: ReadingTime) {
    object {
      $0.key("estimate")
      $0.hundredths(time.minutes)
      $0.key("low")
      $0.hundredths(time.range.lowerBound)
      $0.key("high")
      $0.hundredths(time.range.upperBound)
      $0.key("withNotes")
      $0.hundredths(time.withNotes)
    }
  }

  fileprivate mutating func count(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// An estimate, which more decimals would only pretend to know.
  private mutating func hundredths(_ value: Double) { number((value * 100).rounded() / 100) }
}
