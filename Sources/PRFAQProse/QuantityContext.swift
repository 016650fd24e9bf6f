extension QuantityReader {
  /// Where a quantity with a number at an index begins, its currency sign included; nil when the number belongs to a
  /// word, a version or an address.
  func start(of index: Int) -> Int? {
    guard index > range.lowerBound else { return index }
    let before = UTF8Bytes.scalarBefore(bytes, index, range.lowerBound)
    let isBound =
      Scalars.isLatin(before.value) || before.value == 0x5F || before.value == 0x2F || before.value == 0x40
      || before.value == 0x23 || before.value == 0x3D || before.value == 0x26 || before.value == 0x5C
    if isBound { return nil }
    if before.value == 0x2E || before.value == 0x3A || before.value == 0x2C || Scalars.isDash(before.value) {
      // `v1.2`, `10:30`, `A-4`, `GPT-4`; but a dash behind a space is a minus or a dash.
      guard index - before.length > range.lowerBound else { return index }
      let second = UTF8Bytes.scalarBefore(bytes, index - before.length, range.lowerBound).value
      return Scalars.isLetter(second) || Scalars.isDigit(second) ? nil : index
    }
    var start = index - before.length
    if before.value == 0x20 {
      // `R$ 49,90`
      let sign = UTF8Bytes.scalarBefore(bytes, start, range.lowerBound)
      guard Self.isCurrency(sign.value) else { return index }
      start -= sign.length
    } else if !Self.isCurrency(before.value) {
      return index
    }
    while start > range.lowerBound, bytes[start - 1] >= 0x41, bytes[start - 1] <= 0x5A, index - start < 5 {
      start -= 1
    }
    return start
  }

  static func isCurrency(_ s: UInt32) -> Bool {
    s == 0x24 || s == 0x20AC || s == 0xA3 || s == 0xA5 || s == 0x20A9 || s == 0xFF04 || s == 0xFFE5
      || s == 0xFFE6
  }

  /// Whether the digits begin a chain that is no number: `24/7`, `1:1`, `010-1234-5678`, `1.2.3`.
  func isChain(from index: Int, _ end: Int) -> Bool {
    guard end + 1 < range.upperBound else { return false }
    let mark = bytes[end]
    let next = bytes[end + 1]
    guard next >= 0x30, next <= 0x39 else { return false }
    if mark == 0x2F || mark == 0x3A || mark == 0x2E { return true }
    guard mark == 0x2D else { return false }
    let second = endOfDigits(end + 1)
    if second + 1 < range.upperBound, bytes[second] == 0x2D { return true }
    return bytes[index] == 0x30 || (end - index >= 3 && second - end - 1 >= 4)
  }

  /// The end of a number with groups and a decimal part.
  func endOfDigits(_ index: Int) -> Int {
    var at = index
    var hasStop = false
    while at < range.upperBound {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        at += 1
      } else if byte == 0x2C || byte == 0x2E, at + 1 < range.upperBound, bytes[at + 1] >= 0x30,
        bytes[at + 1] <= 0x39
      {
        if byte == 0x2E {
          if hasStop { break }
          hasStop = true
        }
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// Past the rest of a token that holds a number but is none.
  func endOfToken(_ index: Int) -> Int {
    var at = index
    while at < range.upperBound {
      let byte = bytes[at]
      let isPart =
        (byte >= 0x2D && byte <= 0x3A) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x40
        || byte == 0x5F
      guard isPart else { break }
      at += 1
    }
    return max(at, index)
  }

  /// The end of the second number of a range that goes on at an index.
  func rangeEnd(_ index: Int) -> Int? {
    guard index < range.upperBound else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
    var at = index
    if scalar == 0x7E || scalar == 0x223C || scalar == 0x301C || scalar == 0xFF5E || Scalars.isDash(scalar) {
      at += length
    } else if scalar == 0x20, index + 4 < range.upperBound {
      let isTo = bytes[index + 1] == 0x74 && bytes[index + 2] == 0x6F && bytes[index + 3] == 0x20
      let isBis =
        index + 5 < range.upperBound && bytes[index + 1] == 0x62 && bytes[index + 2] == 0x69
        && bytes[index + 3] == 0x73
      guard isTo || isBis else { return nil }
      at += isTo ? 4 : 5
    } else {
      return nil
    }
    guard at < range.upperBound, bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
    return endOfDigits(at)
  }

  /// Whether a word for roughly stands before a position.
  func isApproximation(before index: Int) -> Bool {
    var end = index
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > range.lowerBound else { return false }
    let last = UTF8Bytes.scalarBefore(bytes, end, range.lowerBound).value
    // 약, 約, ~, 약간 is no number's business.
    if last == 0xC57D || last == 0x7D04 || last == 0x7EA6 || last == 0x7E || last == 0x2248 { return true }
    var start = end
    while start > range.lowerBound, bytes[start - 1] > 0x20, end - start < 16 { start -= 1 }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard word.count < Self.roughly.count else { return false }
    return Self.roughly[word.count].contains { known in
      for index in word.indices where Self.folded(word, index) != known[index] { return false }
      return true
    }
  }

  /// Words for roughly, by their length.
  private static let roughly: [[[UInt8]]] = [
    "about", "around", "roughly", "approximately", "nearly", "almost", "some", "대략", "거의", "unos", "unas",
    "aproximadamente", "cerca", "environ", "près", "etwa", "rund", "ungefähr", "circa", "ca.", "fast",
    "quase",
  ].reduce(into: Array(repeating: [], count: 16)) { $0[$1.utf8.count].append(Array($1.utf8)) }

  /// A byte of a word with the case of Latin letters folded.
  private static func folded(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    let byte = word[index]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    return index > 0 && word[index - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E ? byte | 0x20 : byte
  }

  /// A plural noun behind a number, with at most one word between: `47 respondents`, `312 loading bays`.
  ///
  /// A number behind a capitalised word is a name, as in "Section 3 covers".
  func pluralNoun(_ index: Int, before start: Int) -> Range<Int>? {
    guard index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x0A, !isLabelled(start) else {
      return nil
    }
    var at = index + 1
    for _ in 0..<2 {
      let begin = at
      while at < range.upperBound, bytes[at] >= 0x61, bytes[at] <= 0x7A { at += 1 }
      guard at - begin >= 4, at == range.upperBound || bytes[at] <= 0x40 else { return nil }
      let last = bytes[at - 1]
      let secondLast = bytes[at - 2]
      if last == 0x73, secondLast != 0x73, secondLast != 0x75, secondLast != 0x69 { return begin..<at }
      guard at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x0A else { return nil }
      at += 1
    }
    return nil
  }

  private func isLabelled(_ index: Int) -> Bool {
    guard index > range.lowerBound + 1, bytes[index - 1] == 0x20 else { return false }
    var start = index - 1
    while start > range.lowerBound, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A {
      start -= 1
    }
    guard start < index - 1, bytes[start] >= 0x41, bytes[start] <= 0x5A else { return false }
    // At the start of a sentence any word is capitalised.
    let word = String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    return start > range.lowerBound || Self.labels.contains(word)
  }

  private static let labels: Set<String> = [
    "Act", "Appendix", "Article", "Chapter", "Day", "Figure", "Item", "Layer", "Level", "Option", "Page",
    "Part", "Phase", "Question",
    "Release", "Section", "Sprint", "Stage", "Step", "Table", "Tier", "Version", "Week",
  ]
}
