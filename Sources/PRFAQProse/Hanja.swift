internal import CWordData

/// Hanja read as Hangul, so that one Korean word list serves both scripts.
///
/// A Han character and a Hangul syllable both take three bytes, so folding keeps every offset.
public enum Hanja {
  /// The Hangul reading of a Han character, or nil when Korean does not use it.
  static func reading(_ scalar: UInt32) -> UInt32? {
    let row: Int
    if scalar >= 0x4E00, scalar <= 0x9FFF {
      row = Int(scalar - 0x4E00) >> 8
    } else if scalar >= 0xF900, scalar <= 0xFAFF {
      row = 0x52 + Int(scalar - 0xF900) >> 8
    } else {
      return nil
    }
    let table = DataFile.bytes(prfaq_data_hanja_readings)
    let offset = row * (256 * 3 + 1) + Int(scalar & 0xFF) * 3
    guard offset + 3 <= table.count else { return nil }
    let value = UTF8Bytes.scalar(table, offset, offset + 3).value
    return value == 0x3000 ? nil : value
  }

  /// The same text, its Hanja read as Hangul where it is Korean; every offset stays.
  ///
  /// Lines with Hangul are Korean. Lines of Han characters alone are so in a Korean document only: Chinese and Japanese
  /// are written like that.
  public static func foldedKorean(_ bytes: [UInt8], isKorean: Bool = false) -> [UInt8] {
    var lines: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while true {
        // E4 to E9 begin Han characters; most texts have none, and most lines of the others.
        at = ByteRuns.first(0xE4...0xE9, in: bytes, from: at)
        guard at < bytes.count else { return }
        var start = at
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<at])
        // EA to ED begin Hangul syllables.
        let hasHangul = ByteRuns.first(0xEA...0xED, in: line, from: 0) < line.count
        if isKorean || hasHangul { lines.append(start..<at) }
      }
    }
    guard !lines.isEmpty else { return bytes }
    var folded = bytes
    for line in lines { fold(&folded, line) }
    return folded
  }

  /// Replaces Hanja by Hangul within a range; characters that Korean does not read stay.
  public static func fold(_ bytes: inout [UInt8], _ range: Range<Int>) {
    let range = range.clamped(toCount: bytes.count)
    var scalars: [(value: UInt32, offset: Int)] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = range.lowerBound
      while index < range.upperBound {
        let (value, length) = UTF8Bytes.scalar(buffer, index, range.upperBound)
        if Scalars.isHan(value), length == 3 { scalars.append((value, index)) }
        index += length
      }
    }
    var start = 0
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, scalars[end].offset == scalars[end - 1].offset + 3 { end += 1 }
      let run = scalars[start..<end].map { $0.value }
      let offset = scalars[start].offset
      let startsWord = offset == range.lowerBound || !continuesWord(bytes, before: offset)
      let folded = foldRun(run, startsWord: startsWord)
      for (position, value) in folded.enumerated() {
        let at = offset + position * 3
        bytes[at] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
        bytes[at + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
        bytes[at + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
      }
      start = end
    }
  }

  /// The Hangul of a run of Han characters, one for one.
  static func foldRun(_ run: [UInt32], startsWord: Bool) -> [UInt32] {
    var output: [UInt32] = []
    output.reserveCapacity(run.count)
    var index = 0
    while index < run.count {
      if let word = HanjaWords.shared.longest(run, at: index) {
        output.append(contentsOf: word)
        index += word.count
        continue
      }
      output.append(syllable(run, at: index, before: output.last, startsWord: startsWord && index == 0))
      index += 1
    }
    return output
  }

  /// Whether every character of a run belongs to a word of the word table.
  static func isListed(_ run: [UInt32]) -> Bool {
    var index = 0
    while index < run.count {
      guard let word = HanjaWords.shared.longest(run, at: index) else { return false }
      index += word.count
    }
    return true
  }

  private static func syllable(_ run: [UInt32], at index: Int, before: UInt32?, startsWord: Bool) -> UInt32 {
    let character = run[index]
    guard let reading = reading(character) else { return character }
    if character == 0x4E0D {
      // 不 is 부 before ㄷ and ㅈ: 不足 부족, 不動產 부동산.
      let next = index + 1 < run.count ? Self.reading(run[index + 1]) : nil
      if let next, next >= 0xAC00 {
        let initial = (next - 0xAC00) / 588
        return initial == 3 || initial == 12 ? 0xBD80 : 0xBD88
      }
      return 0xBD88
    }
    if character == 0x7387 || character == 0x5217 || character == 0x88C2 || character == 0x70C8 {
      // 率 列 裂 烈 lose their ㄹ after a vowel or ㄴ: 比率 비율, 能率 능률, 效率 효율.
      guard let before, before >= 0xAC00, before <= 0xD7A3, !startsWord else { return initialSound(reading) }
      let final = (before - 0xAC00) % 28
      return final == 0 || final == 4 ? initialSound(reading) : reading
    }
    return startsWord && character < 0xF900 ? initialSound(reading) : reading
  }

  /// The initial-sound rule (두음법칙): 녀 → 여, 로 → 노, 리 → 이 at the start of a word.
  static func initialSound(_ syllable: UInt32) -> UInt32 {
    guard syllable >= 0xAC00, syllable <= 0xD7A3 else { return syllable }
    let index = syllable - 0xAC00
    let initial = index / 588
    let vowel = index % 588 / 28
    let isPalatal =
      vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17 || vowel == 20
    if initial == 5 { return syllable - 5 * 588 + (isPalatal ? 11 : 2) * 588 }
    return initial == 2 && isPalatal ? syllable + 9 * 588 : syllable
  }

  /// Whether a syllable or a digit goes before: 20年 is 20년, not 20연.
  private static func continuesWord(_ bytes: [UInt8], before offset: Int) -> Bool {
    bytes.withUnsafeBufferPointer {
      let before = UTF8Bytes.scalarBefore($0, offset, max(0, offset - 4)).value
      return Scalars.isHangul(before) || Scalars.isDigit(before)
    }
  }
}

/// Words whose reading the character table does not give, and words that headings are made of.
struct HanjaWords: Sendable {
  static let shared = HanjaWords()

  private let table: KeyTable
  /// No listed word has more characters.
  private static let longestWord = 5

  private init() {
    let data = DataFile.bytes(prfaq_data_hanja_words)
    var table = KeyTable(capacity: 320)
    data.forEachLine { line in
      guard let tab = data.offset(of: 0x09, in: line) else { return }
      table.insert(line.lowerBound..<tab, of: data, value: 0)
    }
    self.table = table
  }

  /// The Hangul of the longest listed word that begins at an index.
  func longest(_ run: [UInt32], at index: Int) -> [UInt32]? {
    let data = DataFile.bytes(prfaq_data_hanja_words)
    let end = min(run.count, index + Self.longestWord)
    let bytes = UTF8Bytes.encode(run[index..<end])
    return bytes.withUnsafeBufferPointer { bytes in
      var length = bytes.count
      while length > 0 {
        if let found = table.find(UnsafeBufferPointer(rebasing: bytes[..<length]), in: data) {
          // The Hangul stands behind a tab and is as long.
          let start = found.start + length + 1
          return UTF8Bytes.scalars(data, start..<(start + length))
        }
        length -= 3
      }
      return nil
    }
  }
}
