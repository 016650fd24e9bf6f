internal import PRFAQModel
internal import PRFAQProse
internal import PRFAQWriting

extension DraftWriter {
  /// Writes the typed view of the release.
  mutating func release(_ release: PressRelease, to writer: inout JSONWriter) {
    writer.object {
      $0.key("headline")
      span(release.headline, to: &$0)
      $0.key("subheadline")
      span(release.subheadline, to: &$0)
      $0.key("dateline")
      dateline(release.dateline, to: &$0)
      spans("summary", release.summary, to: &$0)
      spans("problems", release.problems, to: &$0)
      spans("solution", release.solution, to: &$0)
      quotes(release.quotes, to: &$0)
      spans("gettingStarted", release.gettingStarted, to: &$0)
      $0.key("callToAction")
      callToAction(release.callToAction, to: &$0)
      spans("boilerplate", release.boilerplate, to: &$0)
    }
  }

  private mutating func dateline(_ dateline: DatelineView?, to writer: inout JSONWriter) {
    guard let dateline else { return writer.null() }
    writer.object {
      range("range", dateline.range, to: &$0)
      text("city", dateline.city, to: &$0)
      text("media", dateline.media, to: &$0)
      text("date", dateline.dateRange, to: &$0)
      $0.key("isoDate")
      $0.optional(dateline.date?.isoText)
      $0.key("isPlaceholder")
      $0.bool(dateline.isPlaceholder)
    }
  }

  private mutating func quotes(_ quotes: [Quote], to writer: inout JSONWriter) {
    writer.key("quotes")
    writer.array { list in
      for quote in quotes {
        list.object {
          $0.key("role")
          $0.string(quote.role.rawValue)
          range("range", quote.range, to: &$0)
          text("text", quote.text, to: &$0)
          text("attribution", quote.attribution, to: &$0)
          text("speaker", quote.speaker, to: &$0)
          text("title", quote.title, to: &$0)
        }
      }
    }
  }

  private mutating func callToAction(_ call: CallToAction?, to writer: inout JSONWriter) {
    guard let call else { return writer.null() }
    writer.object {
      spans("paragraphs", call.ranges, to: &$0)
      spans("links", call.links, to: &$0)
      spans("contacts", call.contacts, to: &$0)
    }
  }
}
