internal import PRFAQProse

extension Passage {
  private static let numerals = Phrases(list: "number-words-numerals")
  /// Numbers in Korean words with what they count; `한 번` and `하나` say too little.
  private static let koreanNumbers = Phrases(
    ["두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "스무", "백", "천"].flatMap { number in
      ["배", "번", "시간", "명", "곳", "달", "주", "해", "집", "사람"].map { number + " " + $0 }
    } + ["절반", "이십 년", "십 년", "삼십 년", "반나절", "열에 "])
  private static let numberWords = Set<String>(list: "number-words")

  /// Whether a number stands in a passage beside those with units: in words, or in digits within a line that are no
  /// year and no number of a list.
  var hasFigure: Bool {
    if language.isKorean, Self.koreanNumbers.occur(in: bytes, all) { return true }
    if language.isUnspaced, Self.numerals.occur(in: bytes, all) { return true }
    if language == .en,
      bytes.split(whereSeparator: { !$0.isLetterByte }).contains(where: {
        $0.count < 10 && Self.numberWords.contains(String(decoding: $0, as: UTF8.self))
      })
    {
      return true
    }
    let text = written
    var index = 0
    var isAtStart = true
    while index < text.count {
      let start = index
      while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
      let isYear = index - start == 4 && (text[start] == 0x31 || text[start] == 0x32)
      if index > start, !isAtStart, !isYear { return true }
      guard index < text.count else { break }
      if text[index] == 0x0A {
        isAtStart = true
      } else if text[index].isLetterByte {
        isAtStart = false
      }
      index += 1
    }
    return false
  }
}
