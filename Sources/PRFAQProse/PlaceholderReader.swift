/// One pass that finds placeholders.
struct PlaceholderReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var found: [Placeholder] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Finds them; `markers` are the words that may be one, in order.
  mutating func run(markers: TermPlaces) -> [Placeholder] {
    let steps = Self.steps
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      switch byte {
      case 0x5B: at = bracket(at, 0x5D)
      case 0x3C: at = bracket(at, 0x3E)
      case 0x7B: at = brace(at)
      case 0x5F: at = underscores(at)
      case 0x58: at = crosses(at)
      case 0x4F: at = capitalO(at)
      case 0xE2: at = shapes(at)
      case 0x59, 0x4D, 0x44: at = dateLetters(at)
      default:
        at = Self.next(bytes, at, range.upperBound, steps)
      }
    }
    add(markers)
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// For every byte how many bytes are passed over with it, and 0 where a placeholder may begin.
  private static let steps: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x5B, 0x3C, 0x7B, 0x5F, 0x58, 0x4F, 0xE2, 0x59, 0x4D, 0x44: 0
    case 0xE3...0xEF: 3
    default: 1
    }
  }

  /// The next byte that a placeholder may begin with, or a byte at or behind the end.
  private static func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ steps: [UInt8]
  ) -> Int {
    steps.withUnsafeBufferPointer { steps in
      var at = start
      while at < end {
        if bytes[at] < 0x80, at &+ 8 <= end, holdsNone(bytes, at) {
          at &+= 8
          continue
        }
        let stop = min(end, at &+ 8)
        while at < stop {
          let step = steps[Int(bytes[at])]
          if step == 0 { return at }
          at &+= Int(step)
        }
      }
      return at
    }
  }

  /// Whether eight bytes are ASCII below `<` or from "`" to `z`, so that no placeholder begins among them.
  @inline(__always)
  private static func holdsNone(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    let isSmall = (word &+ (0x80 - 0x60) &* ones) & ~(word &+ (0x80 - 0x7B) &* ones)
    let isLow = ~(word &+ (0x80 - 0x3C) &* ones)
    return word & high == 0 && (isSmall | isLow) & high == high
  }

  private mutating func add(_ place: Range<Int>, _ kind: Placeholder.Kind) {
    found.append(Placeholder(range: place, kind: kind))
  }

  /// Words such as TBD; single Latin words count in capitals only, for `todo` is a word of its own elsewhere.
  private mutating func add(_ markers: TermPlaces) {
    let taken = found
    var next = 0
    for term in markers.all {
      while next < taken.count, taken[next].range.upperBound <= term.range.lowerBound { next += 1 }
      if next < taken.count, taken[next].range.lowerBound < term.range.upperBound { continue }
      if let last = found.last, found.count > taken.count, last.range.upperBound > term.range.lowerBound {
        continue
      }
      let word = bytes[term.range]
      if word.first ?? 0 >= 0xE3, goesOn(term.range.upperBound, after: word) { continue }
      let isSingle = word.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      if isSingle, word.contains(where: { $0 >= 0x61 }) { continue }
      add(term.range, .marker)
    }
  }

  /// Whether a marker is but the beginning of a word: 待定事项; a particle may follow, as in 미정이다.
  private func goesOn(_ index: Int, after word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard index < range.upperBound else { return false }
    let next = UTF8Bytes.scalar(bytes, index, range.upperBound).value
    let last = UTF8Bytes.scalarBefore(bytes, index, range.lowerBound).value
    if Scalars.isHan(last) { return Scalars.isHan(next) }
    guard Scalars.isHangul(next), word.count == 6 else { return false }
    return !Self.particles.contains(next)
  }

  private static let particles = "이입임인은을으일".unicodeScalars.map(\.value)

  /// `[제품명]`, `<고객명>`: a short phrase with a word that names what belongs there.
  private mutating func bracket(_ index: Int, _ close: UInt8) -> Int {
    guard let stop = closing(index, close) else { return index + 1 }
    let inner = (index + 1)..<stop
    guard inner.count >= 1, inner.count <= 120, isOpenSlot(inner, isTag: close == 0x3E) else {
      return index + 1
    }
    // `[text](url)` is a link, `[text][id]` and `[^1]` are references.
    if close == 0x5D, stop + 1 < range.upperBound, bytes[stop + 1] == 0x28 || bytes[stop + 1] == 0x5B {
      return stop + 1
    }
    add(index..<(stop + 1), .bracket)
    return stop + 1
  }

  private func isOpenSlot(_ inner: Range<Int>, isTag: Bool) -> Bool {
    let first = bytes[inner.lowerBound]
    if first == 0x5E || first == 0x2F || first == 0x21 || first == 0x40 { return false }
    if bytes[inner].contains(where: { $0 == 0x3D || $0 == 0x0A }) { return false }
    let hasLetter = bytes[inner].contains { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
    guard hasLetter else { return false }
    // A phrase with a number is filled in already: `[target 82%]`.
    if bytes[inner].contains(where: { $0 >= 0x30 && $0 <= 0x39 }), !bytes[inner].contains(0x58) {
      return false
    }
    if isTag {
      let name = bytes[inner].prefix { $0 != 0x20 && $0 != 0x2F }
      if name.count <= 10, Self.tags.contains(String(decoding: name, as: UTF8.self).lowercased()) {
        return false
      }
      if bytes[inner].contains(0x3A) || bytes[inner].contains(0x40) { return false }
    }
    // `[서울=뉴시스]` and `[x]` are none; a slot is named by one of the words of slots.
    return SlotWords.shared.contains(bytes, inner, SlotWords.slot | SlotWords.place | SlotWords.marker)
      && !isTaskBox(inner)
  }

  private func isTaskBox(_ inner: Range<Int>) -> Bool {
    inner.count == 1 && (bytes[inner.lowerBound] | 0x20 == 0x78 || bytes[inner.lowerBound] == 0x20)
  }

  private static let tags: Set<String> = [
    "a", "abbr", "aside", "b", "blockquote", "br", "center", "code", "dd", "details", "div", "dl", "dt", "em",
    "figure",
    "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "input", "kbd", "li", "mark",
    "ol", "p",
    "pre", "s", "small", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
    "th",
    "thead", "tr", "u", "ul", "video",
  ]

  /// `{{name}}` and `{기능명}`.
  private mutating func brace(_ index: Int) -> Int {
    guard let stop = closing(index, 0x7D) else { return index + 1 }
    let isDouble = index + 1 < range.upperBound && bytes[index + 1] == 0x7B
    if isDouble {
      guard stop + 1 < range.upperBound, bytes[stop + 1] == 0x7D, stop - index <= 120 else {
        return index + 2
      }
      // `{{#problems}}` opens, `{{/problems}}` closes, `{{^problems}}` turns, `{{>footer}}` and `{{!note}}` add: none of
      // them stands for words.
      if ![0x23, 0x2F, 0x5E, 0x3E, 0x21].contains(bytes[index + 2]) { add(index..<(stop + 2), .variable) }
      return stop + 2
    }
    let inner = (index + 1)..<stop
    let isName =
      inner.count >= 2 && inner.count <= 60
      && bytes[inner].allSatisfy { byte in
        byte >= 0x80 || byte == 0x20 || byte == 0x5F || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
          || byte == 0x2D
      }
    guard isName, SlotWords.shared.contains(bytes, inner, SlotWords.slot | SlotWords.place) else {
      return index + 1
    }
    add(index..<(stop + 1), .variable)
    return stop + 1
  }

  /// A line to fill in.
  private mutating func underscores(_ index: Int) -> Int {
    var end = index
    while end < range.upperBound, bytes[end] == 0x5F { end += 1 }
    if end - index >= 4 { add(index..<end, .blank) }
    return end
  }

  /// `XXX`, `XX%`, `X월 X일`, `20XX년`; not XXL and not a lone X.
  private mutating func crosses(_ index: Int) -> Int {
    var end = index
    while end < range.upperBound, bytes[end] == 0x58 { end += 1 }
    let isWordBefore = index > range.lowerBound && isLatinOrDigit(bytes[index - 1])
    let isYear =
      end - index == 2 && index - range.lowerBound >= 2 && bytes[index - 1] == 0x30
      && bytes[index - 2] == 0x32
    guard !isWordBefore || isYear, end == range.upperBound || !isLatin(bytes[end]) else { return end }
    if end - index >= 3 || isYear || isUnit(end) {
      add((isYear ? index - 2 : index)..<end, .blank)
    }
    return end
  }

  /// `OOO` and `OO시`; one or two before a kind of institution keep a name back.
  private mutating func capitalO(_ index: Int) -> Int {
    var end = index
    while end < range.upperBound, bytes[end] == 0x4F { end += 1 }
    let isWordBefore = index > range.lowerBound && isLatinOrDigit(bytes[index - 1])
    guard !isWordBefore, end == range.upperBound || !isLatinOrDigit(bytes[end]) else { return end }
    if end - index >= 3 || (end - index >= 2 && isUnit(end)) { add(index..<end, .blank) }
    return end
  }

  /// ○○○, ●●, ▲월 ▲일.
  private mutating func shapes(_ index: Int) -> Int {
    var end = index
    var count = 0
    while end + 2 < range.upperBound, bytes[end] == 0xE2 {
      let scalar = UTF8Bytes.scalar(bytes, end, range.upperBound).value
      guard scalar == 0x25CB || scalar == 0x25CF || scalar == 0x25EF || scalar == 0x25B2 || scalar == 0x25B3
      else { break }
      end += 3
      count += 1
    }
    guard count > 0 else { return index + UTF8Bytes.scalar(bytes, index, range.upperBound).length }
    // One shape is a bullet, unless a date goes on behind it; two before an institution keep its name back.
    if count == 1 ? isDateSign(end) : count > 2 || !isInstitution(end) { add(index..<end, .blank) }
    return end
  }

  /// `YYYY-MM-DD`, `YYYY년 MM월 DD일`.
  private mutating func dateLetters(_ index: Int) -> Int {
    var end = index
    while end < range.upperBound, bytes[end] == bytes[index] { end += 1 }
    let isWordBefore = index > range.lowerBound && isLatinOrDigit(bytes[index - 1])
    let isYear = bytes[index] == 0x59
    guard end - index == (isYear ? 4 : 2), !isWordBefore else { return end }
    let isDashed = isYear && end < range.upperBound && bytes[end] == 0x2D
    guard isDateSign(end) || isDashed else { return end }
    while isYear, end + 2 < range.upperBound, bytes[end] == 0x2D, bytes[end + 1] == bytes[end + 2],
      bytes[end + 1] == 0x4D || bytes[end + 1] == 0x44
    {
      end += 3
    }
    add(index..<end, .blank)
    return end
  }

  private func isUnit(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    if bytes[index] == 0x25 { return true }
    switch UTF8Bytes.scalar(bytes, index, range.upperBound).value {
    case 0xBA85, 0xAC1C, 0xAC74, 0xC6D0, 0xB144, 0xC6D4, 0xC77C, 0xBD84, 0xC2DC, 0x5E74, 0x6708, 0x65E5,
      0x4EBA, 0xFF05:
      return true
    default: return false
    }
  }

  private func isDateSign(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    switch UTF8Bytes.scalar(bytes, index, range.upperBound).value {
    case 0xB144, 0xC6D4, 0xC77C, 0x5E74, 0x6708, 0x65E5: return true
    default: return false
    }
  }

  /// Whether what follows names a kind of institution, as in ○○대, ○○시, ○○은행.
  private func isInstitution(_ index: Int) -> Bool {
    Self.institutions.contains { name in
      let end = index + name.utf8.count
      return end <= range.upperBound && name.utf8.elementsEqual(bytes[index..<end])
    }
  }

  private static let institutions = [
    "대", "시", "군", "구", "동", "고", "초", "중", "병원", "기업", "사", "씨", "양", "은행", "학교", "아파트", "마을", "읍", "면", "리",
    "역",
    "의원", "약국", "회사", "市", "区", "町", "大学", "社", "さん", "公司", "医院",
  ]

  /// The offset of the bracket that closes one, near it and on its line.
  private mutating func closing(_ index: Int, _ close: UInt8) -> Int? {
    var at = index + 1
    let limit = min(range.upperBound, index + 200)
    while at < limit {
      if bytes[at] == close { return at }
      if bytes[at] == 0x0A { return nil }
      at += 1
    }
    return nil
  }

  private func isLatin(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isLatinOrDigit(_ byte: UInt8) -> Bool { isLatin(byte) || (byte >= 0x30 && byte <= 0x39) }
}
