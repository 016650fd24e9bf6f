internal import CWordData

/// Names that stand in datelines.
struct DatelineWords: Sendable {
  static let shared = DatelineWords()
  let cities = TermList(.cities, cityFile)
  let media = TermList(.media, mediaFile)
  static let cityFile: TermList.File = (prfaq_data_cities, ["city", "not"])
  static let mediaFile: TermList.File = (prfaq_data_media, ["media"])
}

/// Reads a dateline piece by piece until something comes that cannot be part of one.
struct DatelineReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  private let language: Language?
  /// The dates, found when one of them may stand where it is asked for.
  private var knownDates: [DateMatch]?
  /// Places of the user's own.
  let ownCities: WordIndex?
  var line: Dateline
  /// Where the last piece ends.
  var end: Int
  /// Whether the form says that it is a dateline: a dash, an opening bracket, 電.
  var isClosed = false
  /// Whether a dash closes it.
  var hasDash = false
  /// A place that only its form suggests, to be believed if the rest bears it out.
  var isGuess = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ language: Language?, _ ownCities: WordIndex?
  ) {
    self.ownCities = ownCities
    self.bytes = bytes
    self.range = range
    self.language = language
    line = Dateline(range: range, isPlaceholder: false)
    end = range.lowerBound
  }

  mutating func read() -> Dateline? {
    let start = skipMarks(range.lowerBound)
    guard let (label, content) = HeadingLabel.split(bytes, start..<range.upperBound) else {
      return read(from: start)
    }
    // Looking a label up takes longer than reading on, and mostly nothing is a dateline either way.
    var behind = self
    let labelled = behind.read(from: content.lowerBound)
    let plain = read(from: start)
    guard plain != nil || labelled != nil else { return nil }
    return announcesRelease(label) ? labelled : plain
  }

  private mutating func read(from start: Int) -> Dateline? {
    var at = start
    for _ in 0..<16 {
      at = separators(at)
      guard at < range.upperBound, let next = piece(at) else { break }
      at = next
      end = next
    }
    guard end > start, isBelievable else { return nil }
    line.range = start..<end
    return line
  }

  private var isBelievable: Bool {
    if isGuess, line.date == nil, !line.isPlaceholder {
      // A lone word before a dash is as likely a heading.
      guard hasDash, let city = line.city else { return false }
      return looksLikePlace(city)
    }
    if line.isPlaceholder { return isClosed || line.city != nil || line.date != nil }
    if isClosed { return line.city != nil || line.date != nil || line.media != nil }
    guard let date = line.date, line.city != nil else { return false }
    return date.year != nil || date.day != nil
  }

  /// The date that begins at an index.
  mutating func date(at index: Int) -> DateMatch? {
    let byte = bytes[index]
    guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0xE4 || byte == 0xE5 else { return nil }
    let reader = DateReader(bytes, range, monthFirst: language == nil || language == .en)
    // Where none can be read none was found; the other way round it may belong to an earlier one.
    guard reader.date(at: index) != nil else { return nil }
    let dates = knownDates ?? Dates.find(in: bytes, range, language: language)
    knownDates = dates
    return dates.first { $0.range.lowerBound == index }
  }

  /// One piece of a dateline; returns where it ends.
  private mutating func piece(_ index: Int) -> Int? {
    if let match = date(at: index) {
      guard line.date == nil else { return nil }
      line.date = match.date
      line.dateRange = match.range
      return afterDate(match.range.upperBound)
    }
    let scalar = UTF8Bytes.scalar(bytes, index, range.upperBound)
    if let close = Self.closing(scalar.value) { return bracket(index, scalar.length, close) }
    if let end = placeholder(index) { return end }
    if line.media == nil, let known = DatelineWords.shared.media.longest(bytes, at: index, range.upperBound) {
      line.media = index..<known.end
      return known.end
    }
    if let end = outlet(index) { return end }
    if let end = city(word(index, ["在", "于", "於"]) ?? index) { return end }
    return reporter(index)
  }

  /// Past an outlet that no list knows, between slashes behind a place: `LEEDS / Aire Wire / April 5, 2027 —`.
  private mutating func outlet(_ index: Int) -> Int? {
    guard line.city != nil, line.media == nil, line.date == nil,
      bytes[range.lowerBound..<index].last(where: { $0 != 0x20 }) == 0x2F
    else { return nil }
    let limit = min(range.upperBound, index + 60)
    guard let slash = (index..<limit).first(where: { bytes[$0] == 0x2F || bytes[$0] == 0x0A }),
      bytes[slash] == 0x2F
    else { return nil }
    let next = skipSpaces(slash + 1)
    guard next < range.upperBound, date(at: next) != nil else { return nil }
    guard let last = (index..<slash).last(where: { bytes[$0] != 0x20 }) else { return nil }
    line.media = index..<(last + 1)
    return last + 1
  }

  /// Past a bracket: `(서울=연합뉴스)`, `【東京 2026年3月2日】`, `[City, Date]`, `(Business Wire)`.
  private mutating func bracket(_ index: Int, _ length: Int, _ close: UInt32) -> Int? {
    var stop = index + length
    while stop < range.upperBound {
      let (scalar, size) = UTF8Bytes.scalar(bytes, stop, range.upperBound)
      if scalar == close { break }
      if scalar == 0x0A || stop - index > 120 { return nil }
      stop += size
    }
    guard stop < range.upperBound else { return nil }
    let inner = (index + length)..<stop
    let after = stop + UTF8Bytes.scalar(bytes, stop, range.upperBound).length
    // Brackets alone may be a placeholder for anything; those of a dateline name a place, a date or an outlet.
    if SlotWords.shared.contains(bytes, inner, SlotWords.place) {
      line.isPlaceholder = true
      line.city = line.city ?? inner
      return after
    }
    var inside = DatelineReader(bytes, inner, nil, ownCities)
    inside.line = line
    inside.readInside(inner, hasCity: line.city != nil)
    guard inside.end > inner.lowerBound else { return nil }
    line = inside.line
    // Brackets that open the line make a dateline; behind a place anything may stand in them.
    let opens = end == range.lowerBound
    isGuess = opens ? inside.isGuess : isGuess
    isClosed = isClosed || opens
    return after
  }

  /// The pieces within a bracket, and an outlet in words of its own.
  private mutating func readInside(_ inner: Range<Int>, hasCity: Bool) {
    var at = inner.lowerBound
    var isAfterEquals = false
    while at < inner.upperBound {
      let next = separators(at)
      isAfterEquals = isAfterEquals || bytes[at..<next].contains(0x3D)
      at = next
      guard at < inner.upperBound else { break }
      if let next = piece(at) {
        at = next
        end = next
        continue
      }
      let rest = at..<inner.upperBound
      // Behind a place and a date nothing else is named there.
      let isLast = line.city != nil && line.date != nil
      guard isAfterEquals || hasCity || isLast || namesReporter(rest), rest.count <= 60, line.media == nil
      else {
        end = inner.lowerBound
        return
      }
      line.media = rest
      end = inner.upperBound
      return
    }
  }

  /// Past `in Seoul`, `at AGI House —`, 에서, 電 behind a date or a place.
  private mutating func afterDate(_ index: Int) -> Int {
    if let end = word(index, ["电", "電", "에", "자"]) {
      isClosed = isClosed || bytes[index] < 0xEA
      return end
    }
    guard line.city == nil, let start = word(index, [" at ", " in "]) else { return index }
    var at = start
    while at < range.upperBound, at - start < 60 {
      if dash(at) != nil, bytes[at - 1] == 0x20 {
        line.city = start..<(at - 1)
        return at
      }
      if bytes[at] == 0x2E || bytes[at] == 0x0A { return index }
      at += 1
    }
    return index
  }

  /// Past the reporter of a Korean agency: 홍길동 기자 =.
  private mutating func reporter(_ index: Int) -> Int? {
    guard line.media != nil || line.city != nil else { return nil }
    var at = index
    // To the end of the character that reaches so far.
    while at < range.upperBound, at - index < 40 || bytes[at] & 0xC0 == 0x80, bytes[at] != 0x3D { at += 1 }
    guard at < range.upperBound, bytes[at] == 0x3D, namesReporter(index..<at) else { return nil }
    isClosed = true
    return at + 1
  }

  private func namesReporter(_ place: Range<Int>) -> Bool {
    let text = String(decoding: bytes[place], as: UTF8.self)
    return ["기자", "記者", "记者", "특파원"].contains {
      text.utf8.count > $0.utf8.count && text.hasSuffix($0) || text.hasSuffix("\($0) ")
    }
  }

  private static func closing(_ s: UInt32) -> UInt32? {
    switch s {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0xFF08: 0xFF09
    case 0x3010, 0x3014, 0x3008: s + 1
    default: nil
    }
  }
}
