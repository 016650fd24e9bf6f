extension DatelineReader {
  /// Past a place, known or of the form of one.
  mutating func city(_ index: Int) -> Int? {
    guard line.city == nil else { return nil }
    let words = DatelineWords.shared.cities
    if let end = ownCities?.longest(bytes, at: index, range.upperBound) {
      line.city = index..<end
      return particle(end)
    }
    if let known = words.longest(bytes, at: index, range.upperBound) {
      if known.kinds & 1 == 0 { return nil }
      let isLatin = bytes[index] < 0xE0
      // `seoul` in lower case is no dateline.
      guard !isLatin || Scalars.isUppercase(UTF8Bytes.scalar(bytes, index, range.upperBound).value) else {
        return nil
      }
      let end = isLatin ? region(known.end) : administrativeEnd(known.end)
      line.city = index..<end
      return particle(end)
    }
    guard let end = bytes[index] < 0xE0 ? latinPlace(index) : koreanPlace(index) else { return nil }
    isGuess = true
    line.city = index..<end
    return particle(end)
  }

  /// `SPRINGFIELD`, `Beilstein`, `Santa Rosa, Calif.`: up to four capitalised words.
  private mutating func latinPlace(_ index: Int) -> Int? {
    guard Scalars.isUppercase(UTF8Bytes.scalar(bytes, index, range.upperBound).value) else { return nil }
    var at = index
    var end = index
    for _ in 0..<4 {
      let begin = at
      while at < range.upperBound, Self.isNameByte(bytes[at]) { at += 1 }
      guard at > begin,
        Scalars.isUppercase(UTF8Bytes.scalar(bytes, begin, range.upperBound).value) || isSmallWord(begin..<at)
      else { break }
      end = at
      guard at + 1 < range.upperBound, bytes[at] == 0x20, dash(at + 1) == nil else { break }
      at += 1
    }
    guard end > index + 1 else { return nil }
    return region(end)
  }

  /// 성수동, 화성시: a word that ends like an administrative unit, with 에서, a comma or a dash behind it.
  private func koreanPlace(_ index: Int) -> Int? {
    var at = index
    var last: UInt32 = 0
    while at < range.upperBound, at - index <= 15 {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      guard scalar >= 0xAC00, scalar <= 0xD7A3 else { break }
      if at > index, word(at, ["에서"]) != nil { break }
      last = scalar
      at += length
    }
    guard at - index >= 6 else { return nil }
    switch last {
    case 0xC2DC, 0xAD70, 0xAD6C, 0xC74D, 0xBA74, 0xB3D9, 0xB9AC: return at
    default: return nil
    }
  }

  /// Past 특별시, 광역시, 시, 도, 구, 군, 동 behind a known Korean name, and 市, 都, 県.
  private func administrativeEnd(_ index: Int) -> Int {
    var at = index
    for _ in 0..<2 {
      guard
        let end = word(
          at, ["특별자치시", "특별자치도", "특별시", "광역시", "시", "도", "구", "군", "동", "市", "都", "県", "縣", "府", "区"])
      else { break }
      at = end
    }
    // A second name within the first: 서울 강남구, 경기도 성남시.
    let next = at < range.upperBound && bytes[at] == 0x20 ? at + 1 : at
    if next > at, let inner = DatelineWords.shared.cities.longest(bytes, at: next, range.upperBound),
      inner.kinds & 1 != 0
    {
      return administrativeEnd(inner.end)
    }
    return at
  }

  /// Past `, Calif.`, `, WA`, `, South Korea` behind a place.
  private mutating func region(_ index: Int) -> Int {
    guard index + 3 < range.upperBound, bytes[index] == 0x2C, bytes[index + 1] == 0x20 else { return index }
    let start = index + 2
    guard date(at: start) == nil else { return index }
    var at = start
    var end = index
    for _ in 0..<3 {
      let begin = at
      while at < range.upperBound, Self.isNameByte(bytes[at]) || (bytes[at] == 0x2E && at > begin) { at += 1 }
      guard at > begin, bytes[begin] >= 0x41, bytes[begin] <= 0x5A || bytes[begin] >= 0xC3 else { break }
      if date(at: begin) != nil { break }
      end = at
      guard at + 1 < range.upperBound, bytes[at] == 0x20 else { break }
      at += 1
    }
    // A region is followed by what may follow a place.
    let next = skipSpaces(end)
    let goesOn =
      next == range.upperBound || dash(next) != nil || bytes[next] == 0x2C || bytes[next] == 0x28
      || bytes[next] == 0x2F || date(at: next) != nil
    return end > index && goesOn ? end : index
  }

  /// Past 에서, 발, 電 behind a place.
  private mutating func particle(_ index: Int) -> Int {
    if let end = word(index, ["电", "電"]) {
      isClosed = true
      return end
    }
    return word(index, ["에서", "발", "で", "在"]) ?? index
  }

  /// Whether a place that no list knows looks like one: all capitals, with a state, or a Korean unit.
  func looksLikePlace(_ place: Range<Int>) -> Bool {
    if bytes[place.lowerBound] >= 0xE0 { return true }
    if bytes[place].contains(0x2C) { return true }
    let hasLowercase = bytes[place].contains { $0 >= 0x61 && $0 <= 0x7A }
    return !hasLowercase && place.count >= 4
      && HeadingTable.match(Array(bytes[place]), 0..<place.count) == nil
  }

  /// Past a placeholder that needs no brackets: ○○○, `City, State`.
  mutating func placeholder(_ index: Int) -> Int? {
    guard bytes[index] == 0xE2 else { return nil }
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      guard scalar == 0x25CB || scalar == 0x25CF || scalar == 0x25EF || scalar == 0x25B3 || scalar == 0x25B2
      else { break }
      at += length
    }
    guard at > index else { return nil }
    line.isPlaceholder = true
    // ○월 ○일, ○○시
    return word(at, ["년", "월", "일", "시", "年", "月", "日"]) ?? at
  }

  /// Past spaces and the marks between the pieces; a dash closes what stands before it.
  mutating func separators(_ index: Int) -> Int {
    var at = index
    while at < range.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(bytes, at, range.upperBound)
      if let end = dash(at) {
        // A hyphen inside a word is none.
        let isHyphen = end == at + 1
        let isSpaced =
          at > range.lowerBound && bytes[at - 1] == 0x20 && end < range.upperBound && bytes[end] == 0x20
        if isHyphen, !isSpaced { return at }
        at = end
        if self.end > range.lowerBound {
          isClosed = true
          hasDash = true
          self.end = at
        }
      } else if scalar == 0x2F || scalar == 0x3D {
        if scalar == 0x2F, self.end > range.lowerBound, line.media != nil {
          isClosed = true
          self.end = at + 1
        }
        at += 1
      } else if Scalars.isSpace(scalar) || scalar == 0x2C || scalar == 0xFF0C || scalar == 0x3001
        || scalar == 0xB7
        || scalar == 0x7C || scalar == 0x2A || scalar == 0x5F
      {
        at += length
      } else {
        break
      }
    }
    return at
  }

  /// The end of a dash at an index, a double hyphen included.
  func dash(_ index: Int) -> Int? {
    guard index < range.upperBound else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
    guard Scalars.isDash(scalar) else { return nil }
    var end = index + length
    while end < range.upperBound, bytes[end] == 0x2D { end += 1 }
    return end
  }

  func word(_ index: Int, _ words: [StaticString]) -> Int? {
    guard index < range.upperBound else { return nil }
    let first = bytes[index]
    for word in words where word.utf8Start.pointee == first {
      let end = index + word.utf8CodeUnitCount
      guard end <= range.upperBound else { continue }
      if word.withUTF8Buffer({ $0.elementsEqual(bytes[index..<end]) }) { return end }
    }
    return nil
  }

  func skipSpaces(_ index: Int) -> Int {
    var at = index
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    return at
  }

  /// Past white space and marks of emphasis.
  func skipMarks(_ index: Int) -> Int {
    var at = index
    while at < range.upperBound, bytes[at] <= 0x20 || bytes[at] == 0x2A || bytes[at] == 0x5F { at += 1 }
    return at
  }

  /// Whether a label is "FOR IMMEDIATE RELEASE" or its like.
  func announcesRelease(_ label: Range<Int>) -> Bool {
    let text = Array(bytes[label])
    return HeadingTable.meanings(of: text, 0..<text.count) == .pressRelease
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x27 || byte == 0x2D
      || (byte >= 0x80 && byte < 0xE0)
  }

  private static let smallWords = [
    "of", "de", "am", "do", "da", "del", "la", "los", "le", "an", "der", "den",
  ].map { PackedWords.pack($0.utf8) }

  private func isSmallWord(_ place: Range<Int>) -> Bool {
    place.count <= 3 && Self.smallWords.contains(PackedWords.pack(bytes[place]))
  }
}
