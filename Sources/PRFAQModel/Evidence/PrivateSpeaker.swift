internal import PRFAQProse

/// Tells whether somebody is introduced as one of many, as customers are: by age, by an initial, or as "a nurse".
///
/// Those who speak for a company have a full name and a title.
enum PrivateSpeaker {
  /// Whether an attribution introduces such a speaker.
  static func isNamed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if hasHonorific(bytes, range) || endsWithSomeOrganisation(bytes, range) { return true }
    var index = range.lowerBound
    var words = 0
    var isBehindPlace = false
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        let end = bytes[index..<range.upperBound].firstIndex { $0 < 0x30 || $0 > 0x39 } ?? range.upperBound
        if isAge(bytes, index..<end, in: range) { return true }
        index = end
      } else if NameCounts.isLetter(byte) {
        let end =
          bytes[index..<range.upperBound].firstIndex { !NameCounts.isLetter($0) } ?? range.upperBound
        let word = index..<end
        if isInitial(bytes, word, in: range) { return true }
        // Behind a name an article may begin anything: "Ann Lee, who runs a bakery".
        if words <= 1 || isBehindPlace, isOne(articles, of: bytes, word) { return true }
        isBehindPlace = isOne(places, of: bytes, word)
        words += 1
        index = end
      } else {
        index += 1
      }
    }
    return false
  }

  /// Whether a name has the honorific of those who have no title: `김미나 씨`, `山本さん`.
  private static func hasHonorific(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= longestName else { return false }
    return range.contains { index in
      guard bytes[index] == 0xEC || bytes[index] == 0xE3 else { return false }
      return begins(bytes, index, in: range, with: "さん")
        || index > range.lowerBound && bytes[index - 1] == 0x20 && begins(bytes, index, in: range, with: "씨")
    }
  }

  /// More bytes than a name and what somebody does take.
  private static let longestName = 160

  /// Whether an attribution ends with an organisation that has no name: "VP of Engineering, enterprise software
  /// company".
  private static func endsWithSomeOrganisation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !NameCounts.isLetter(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, NameCounts.isLetter(bytes[start - 1]) { start -= 1 }
    return isOne(organisations, of: bytes, start..<end)
      && bytes[range.lowerBound..<start].contains { $0 == 0x2C || $0 == 0x28 }
  }

  private static let organisations = [
    "company", "startup", "firm", "agency", "retailer", "manufacturer", "provider", "organization",
    "organisation", "nonprofit", "회사", "스타트업", "기업", "업체",
  ].map { Array($0.utf8) }

  /// Two digits behind a comma or an opening bracket that a comma, a bracket, `세` or `歳` follows.
  private static func isAge(_ bytes: [UInt8], _ number: Range<Int>, in range: Range<Int>) -> Bool {
    guard number.count == 2, bytes[number.lowerBound] != 0x30 else { return false }
    var before = number.lowerBound - 1
    while before >= range.lowerBound, bytes[before] == 0x20 { before -= 1 }
    guard before >= range.lowerBound else { return false }
    let isOpen =
      bytes[before] == 0x2C || bytes[before] == 0x28
      || ends(bytes, before + 1, in: range, with: "（") || ends(bytes, before + 1, in: range, with: "、")
    guard isOpen else { return false }
    return number.upperBound == range.upperBound
      || [0x2C, 0x29, 0x3B].contains(bytes[number.upperBound])
      || ["）", "、", "세", "歳", "岁", "歲"].contains { begins(bytes, number.upperBound, in: range, with: $0) }
  }

  /// A capital with a full stop that ends a name, `Keisha M.`; not one in the middle, `Ann B. Lee`.
  private static func isInitial(_ bytes: [UInt8], _ word: Range<Int>, in range: Range<Int>) -> Bool {
    guard word.count == 1, bytes[word.lowerBound] >= 0x41, bytes[word.lowerBound] <= 0x5A,
      word.lowerBound > range.lowerBound + 2, bytes[word.lowerBound - 1] == 0x20,
      word.upperBound < range.upperBound, bytes[word.upperBound] == 0x2E
    else { return false }
    let next = word.upperBound + 1
    return next >= range.upperBound || bytes[next] != 0x20
      || next + 1 < range.upperBound && !(0x41...0x5A).contains(bytes[next + 1])
  }

  private static func isOne(_ list: [[UInt8]], of bytes: [UInt8], _ word: Range<Int>) -> Bool {
    list.contains { known in
      known.count == word.count && zip(known, bytes[word]).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }
  }

  private static func begins(_ bytes: [UInt8], _ index: Int, in range: Range<Int>, with text: String) -> Bool
  {
    bytes[index..<range.upperBound].starts(with: text.utf8)
  }

  private static func ends(_ bytes: [UInt8], _ index: Int, in range: Range<Int>, with text: String) -> Bool {
    bytes[range.lowerBound..<index].suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  private static let articles = ["a", "an", "one", "ein", "eine", "um", "uma", "un", "una", "한", "어느"].map {
    Array($0.utf8)
  }

  /// What leads to the place where somebody works or lives.
  private static let places = ["at", "from", "of", "for", "bei", "aus", "de", "em"].map { Array($0.utf8) }
}
