internal import PRFAQModel

/// How long a draft is: the A4 pages that it takes and the minutes that it takes to read.
///
/// Pages are estimates. Korean, Japanese and Chinese are set in 10 points with 42 full-width characters a line and 41
/// lines a page, which holds the 1,500 characters that Korean guides reckon with; everything else in 11 points with
/// 95 characters a line and 46 lines a page, about 560 English words. Front matter, code, comments and the addresses
/// of links take no room.
public struct DraftLength: Sendable, Hashable {
  /// A4 pages of the press release, without its pictures.
  public let release: Double
  /// A4 pages of all questions and answers but the five, without pictures.
  public let faq: Double
  /// A4 pages of the whole document, a picture counted as twelve lines.
  public let document: Double
  /// How long it takes to read all of it.
  public let reading: ReadingTime

  /// A4 pages of release and FAQ together, which is what page limits are about.
  public var total: Double { release + faq }

  /// Creates a length from its estimates.
  public init(release: Double, faq: Double, document: Double, reading: ReadingTime) {
    self.release = release
    self.faq = faq
    self.document = document
    self.reading = reading
  }
}

/// How long a reader takes, as a range: people differ widely.
///
/// English at 238 words a minute (Brysbaert 2019, a review of 190 studies); Korean at 500 characters without spaces, a
/// fifth more where it has Hanja, which lies below what Song et al. (2016) measured with text for children; Japanese at
/// 500 and Chinese at 400 characters.
public struct ReadingTime: Sendable, Hashable {
  /// Minutes of silent reading.
  public let minutes: Double

  /// Creates a reading time from minutes.
  public init(minutes: Double) { self.minutes = minutes }

  /// Minutes that a fast reader takes, and a slow one.
  public var range: ClosedRange<Double> { minutes / 1.25...minutes * 1.25 }

  /// Minutes of reading with a pencil in the hand, as at the start of a review.
  public var withNotes: Double { minutes * 1.3 }
}

extension Facts {
  /// How long the draft is.
  public var length: DraftLength {
    DraftLength(
      release: lengths.pages { $0.isRelease }, faq: lengths.pages { $0.isFAQ },
      document: lengths.reduce(0) { $0 + $1.pages + $1.picturePages },
      reading: ReadingTime(minutes: lengths.reduce(0) { $0 + $1.minutes }))
  }
}

extension DraftLength {
  /// Whether an estimate is beyond a limit, and not only by as much as estimates err.
  public static func exceeds(_ pages: Double, _ limit: Double) -> Bool { pages > limit * 1.1 }
}
