internal import CWordData

/// Units and number words.
struct Units: Sendable {
  static let shared = Units()

  let list = TermList(.units, file)
  static let file: TermList.File = (prfaq_data_units, Quantity.Kind.allCases.map { $0.rawValue })
  /// Numbers in words, and words that hold number and unit in one.
  static let words = TermList(.unitWords, wordFile)
  static let wordFile: TermList.File = (prfaq_data_units, ["number", "whole", "span"])
  static let number: UInt32 = 1
  static let span: UInt32 = 4

  /// The kind of a unit; percent and money are surer than a counter that is spelt alike.
  static func kind(_ bits: UInt32) -> Quantity.Kind? {
    let units = bits & 31
    return units == 0 ? nil : Quantity.Kind.allCases[units.trailingZeroBitCount]
  }
}

/// One pass that finds quantities.
struct QuantityReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  var found: [Quantity] = []
  /// Whether all that is asked is whether there is one.
  private var isOnlyAsked = false
  private var hasFound = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  mutating func run(dates: ArraySlice<DateMatch>) -> [Quantity] {
    read(dates: QuantityDates(dates), words: Units.words.all(bytes, range).all[...])
    return found
  }

  /// Whether there is one; none is kept.
  mutating func occurs(
    dates: QuantityDates, words: ArraySlice<(range: Range<Int>, kinds: UInt32)>
  ) -> Bool {
    isOnlyAsked = true
    read(dates: dates, words: words)
    return hasFound
  }

  /// Adds to what was found; `words` are the numbers in words, in order.
  mutating func read(
    dates: QuantityDates, words: ArraySlice<(range: Range<Int>, kinds: UInt32)>
  ) {
    var dates = dates
    var nextWord = words.startIndex
    var at = range.lowerBound
    while at < range.upperBound, !(isOnlyAsked && hasFound) {
      let word = nextWord < words.endIndex ? words[nextWord].range.lowerBound : range.upperBound
      let digit = ByteRuns.firstDigit(bytes, at, word)
      guard digit < range.upperBound else { break }
      if let date = dates.next(at: digit, isDigit: digit < word, from: at) {
        at = max(at, date.upperBound)
      } else if digit < word {
        at = number(digit)
      } else {
        at = self.word(words[nextWord].range, words[nextWord].kinds)
      }
      while nextWord < words.endIndex, words[nextWord].range.lowerBound < at { nextWord += 1 }
    }
  }

  /// A number in digits; returns where to go on.
  private mutating func number(_ index: Int) -> Int {
    let end = endOfDigits(index)
    guard let start = start(of: index), !isChain(from: index, end) else { return endOfToken(end) }
    let currency = start < index
    let scaled = NumberScale.read(bytes, end, range.upperBound)
    var last = scaled.end
    var isApproximate = scaled.isApproximate
    // `10–15분`, `200~300만 원`, `3 to 4 weeks`
    if let second = rangeEnd(last) {
      let more = NumberScale.read(bytes, second, range.upperBound)
      last = more.end
      isApproximate = isApproximate || more.isApproximate
    }
    let value = NumberScale.value(bytes, index..<end) * scaled.factor
    if let unit = unit(last, isYear: end - index == 4 && scaled.end == end && value >= 1900 && value <= 2199)
    {
      let kind = currency ? .money : unit.kind
      add(
        start..<unit.range.upperBound, value, unit.range, kind,
        isApproximate || isApproximation(before: start))
      return unit.range.upperBound
    }
    if currency {
      add(start..<last, value, start..<index, .money, isApproximate || isApproximation(before: start))
    } else if let noun = pluralNoun(last, before: start) {
      add(start..<noun.upperBound, value, noun, .count, isApproximate || isApproximation(before: start))
      return noun.upperBound
    } else if scaled.factor > 1, scaled.end > end {
      add(start..<last, value, end..<scaled.end, .count, isApproximate || isApproximation(before: start))
    }
    return last
  }

  private mutating func add(
    _ place: Range<Int>, _ value: Double?, _ unit: Range<Int>, _ kind: Quantity.Kind, _ isApproximate: Bool
  ) {
    hasFound = true
    if isOnlyAsked { return }
    found.append(Quantity(range: place, value: value, unit: unit, kind: kind, isApproximate: isApproximate))
  }

  /// A number in words with its unit: 두 배, 절반, `two hours`, `half`; returns where to go on.
  private mutating func word(_ place: Range<Int>, _ kinds: UInt32) -> Int {
    let before = UTF8Bytes.scalarBefore(bytes, place.lowerBound, range.lowerBound).value
    guard !Scalars.isLetter(before) || Scalars.isKana(before), !Scalars.isDigit(before) else {
      return place.lowerBound + 1
    }
    if kinds & Units.number == 0 {
      add(
        place, nil, place.upperBound..<place.upperBound, kinds & Units.span != 0 ? .duration : .multiple,
        false)
      return place.upperBound
    }
    guard let unit = unit(place.upperBound, isYear: false) else { return place.lowerBound + 1 }
    // 十分 is "enough" far more often than ten minutes.
    let isEnough =
      UTF8Bytes.scalar(bytes, place.lowerBound, place.upperBound).value == 0x5341
      && unit.range.upperBound == place.lowerBound + 6
    if isEnough, UTF8Bytes.scalar(bytes, place.upperBound, range.upperBound).value == 0x5206 {
      return place.lowerBound + 1
    }
    guard unit.range.lowerBound > place.upperBound || bytes[place.lowerBound] >= 0x80 else {
      return place.lowerBound + 1
    }
    add(
      place.lowerBound..<unit.range.upperBound, nil, unit.range, unit.kind,
      isApproximation(before: place.lowerBound))
    return unit.range.upperBound
  }

  /// The unit behind a number.
  private func unit(_ index: Int, isYear: Bool) -> (range: Range<Int>, kind: Quantity.Kind)? {
    var at = index
    var isSpaced = false
    // A paragraph may be wrapped between a number and its unit.
    if at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x0A {
      at += 1
      isSpaced = true
    } else if at < range.upperBound, bytes[at] == 0x2D {
      at += 1
    }
    guard at < range.upperBound, let found = Units.shared.list.longest(bytes, at: at, range.upperBound),
      let kind = Units.kind(found.kinds)
    else { return nil }
    let first = bytes[at]
    if first >= 0xE0 {
      if isYear, kind == .duration, found.end - at == 3 { return nil }
      guard !isSpaced || endsKoreanUnit(found.end) else { return nil }
      return (at..<found.end, kind)
    }
    // A hyphen binds a number to a unit (`10-minute`), a single letter must touch its number (`5x`, `30s`) and be
    // lower case (not `5G`).
    let isLetter = found.end - at == 1 && first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
    if isLetter, at > index || first < 0x61 { return nil }
    if isYear, kind == .count { return nil }
    return (at..<found.end, kind)
  }

  /// Whether a spaced counter is a word of its own: 10 명은, but not 3 개선.
  private func endsKoreanUnit(_ index: Int) -> Bool {
    guard index < range.upperBound else { return true }
    let scalar = UTF8Bytes.scalar(bytes, index, range.upperBound).value
    guard Scalars.isHangul(scalar) else { return true }
    return Self.followers.contains(scalar)
  }

  private static let followers = "은는이가을를의에로와과도만씩당마까부으입인정짜쯤간여대보중안전후동내이라"
    .unicodeScalars.map(\.value)
}

/// The dates that a reader of quantities passes over, in order.
struct QuantityDates {
  /// Those that are known, and which of them comes next.
  private let known: ArraySlice<DateMatch>
  private var index: Int
  /// What finds them one by one where they are not, which spares a reader that ends early the rest.
  private var finder: DateFinder?
  /// The one that was taken from them last.
  private var pending: Range<Int>?

  init(_ known: ArraySlice<DateMatch>) {
    self.known = known
    index = known.startIndex
  }

  init(_ finder: DateFinder) {
    self.init([])
    self.finder = finder
  }

  /// The next date that ends behind `start`, if it begins at a place or before it: at the first digit from `start` on or,
  /// before that, at a number in words.
  mutating func next(at place: Int, isDigit: Bool, from start: Int) -> Range<Int>? {
    while true {
      if let date = pending, date.upperBound > start { return date.lowerBound <= place ? date : nil }
      if index < known.endIndex {
        pending = known[index].range
        index += 1
      } else {
        // A date may begin with a number in words, and has its first digit further in.
        let limit = isDigit ? place : place + 2 * DateFinder.longestBeginning
        pending = finder?.next(through: limit)?.range
        if pending == nil { return nil }
      }
    }
  }
}
