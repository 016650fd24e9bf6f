internal import PRFAQMarkdown
internal import PRFAQModel

/// A part of a draft that is longer than it may be, and where it crosses the limit.
struct LongPart: Sendable {
  /// Its estimated A4 pages.
  let pages: Double
  /// The most pages that it may have.
  let limit: Double
  /// The heading or the first line by which it is named.
  let name: Range<Int>
  /// The start of the block that is on the first page too many.
  let crossing: Int?

  /// Whether the parts of some kinds are longer than a limit; nil when they are not.
  init?(_ facts: Facts, beyond limit: Double, of isCounted: (PartKind) -> Bool) {
    pages = facts.lengths.pages(of: isCounted)
    guard DraftLength.exceeds(pages, limit),
      let first = facts.draft.parts.first(where: { isCounted($0.kind) })
    else { return nil }
    self.limit = limit
    name = first.headingRange ?? facts.line(from: facts.start(of: isCounted))
    crossing = LengthMeter(facts.draft).place(beyond: limit, of: isCounted)
  }

  /// How many pages there are, with one decimal.
  var count: String {
    let tenths = Int((pages * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// How many pages there may be, as people write it.
  var most: String { limit == limit.rounded() ? "\(Int(limit))" : "\(limit)" }

  /// A note at the place where the limit is crossed.
  func notes(in facts: Facts) -> [Finding.Note] {
    guard let crossing else { return [] }
    let message = Text(
      ko: "여기에서 \(most)장을 넘습니다.", en: "Here it grows beyond \(limit == 1 ? "1 page" : "\(most) pages").")
    return [Finding.Note(range: facts.line(from: crossing), message: message)]
  }
}

extension Facts {
  /// The rest of the line that an offset stands in.
  func line(from offset: Int) -> Range<Int> {
    offset..<max(offset, draft.source.lineRange(draft.source.line(at: offset)).upperBound)
  }
}
