internal import CWordData

/// Words that ask, and the labels of questions and answers.
struct QuestionWords: Sendable {
  static let shared = QuestionWords()

  let list = TermList(.questions, file)
  static let file: TermList.File = (
    prfaq_data_questions, ["start", "word", "ending", "question", "answer"]
  )
  static let start: UInt32 = 1
  static let word: UInt32 = 2
  static let ending: UInt32 = 4
  static let question: UInt32 = 8
  static let answer: UInt32 = 16

  /// The last characters of the endings, none of which is Latin, as scalars.
  private let lastCharacters: [UInt32]
  /// The first characters of the labels of questions and answers.
  private let labelBeginnings: [UInt32]
  /// For every byte whether a label, or the bracket around one, may begin with it.
  private let labelBytes: [Bool]
  /// The kinds of each ASCII letter that is a word by itself, from `a` on.
  private let letterKinds: [UInt32]

  private init() {
    func add(_ scalar: UInt32, to scalars: inout [UInt32]) {
      if !scalars.contains(scalar) { scalars.append(scalar) }
    }
    var lasts: [UInt32] = []
    list.index.forEachTerm(in: Self.ending) { term in
      add(UTF8Bytes.scalarBefore(term, term.count, 0).value, to: &lasts)
    }
    lastCharacters = lasts
    var firsts: [UInt32] = []
    list.index.forEachTerm(in: Self.question | Self.answer) { term in
      add(UTF8Bytes.scalar(term, 0, term.count).value, to: &firsts)
    }
    labelBeginnings = firsts
    // Brackets and the full-width letters; capitals of two bytes share their first byte with some small letter.
    var bytes = (0..<256).map { [0x28, 0x5B, 0xE3, 0xEF].contains($0) }
    for scalar in labelBeginnings {
      let first = Int(UTF8Bytes.encode(CollectionOfOne(scalar))[0])
      bytes[first] = true
      if first < 0x80 { bytes[Int(first & ~0x20)] = true }
      if first >= 0xC0, first < 0xE0 { for lead in 0xC0..<0xE0 { bytes[lead] = true } }
    }
    labelBytes = bytes
    let known = list
    letterKinds = (0x61...0x7A).map { (letter: UInt8) in
      [letter].withUnsafeBufferPointer { known.longest($0, at: 0, 1)?.kinds ?? 0 }
    }
  }

  /// The kinds of an ASCII letter by itself, whatever its case.
  func kinds(ofLetter letter: UInt32) -> UInt32 { letterKinds[Int((letter | 0x20) - 0x61)] }

  /// Whether a label, or the bracket around one, may begin with a byte.
  @inline(__always)
  func mayBegin(_ byte: UInt8) -> Bool { labelBytes[Int(byte)] }

  /// Whether a label may begin with a character.
  func mayLabel(_ scalar: UInt32) -> Bool { labelBeginnings.contains(Scalars.lowercased(scalar)) }

  /// Whether an ending may end at an index.
  func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, from start: Int) -> Bool {
    let last = UTF8Bytes.scalarBefore(bytes, index, start).value
    return last >= 0x3000 && lastCharacters.contains(last)
  }
}

/// Reads the form of one line.
struct QuestionReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  func isQuestion(_ language: () -> Language) -> Bool {
    let text = trimmed()
    guard !text.isEmpty else { return false }
    let last = UTF8Bytes.scalarBefore(bytes, text.upperBound, text.lowerBound).value
    if last == 0x3F || last == 0xFF1F || last == 0x61F { return true }
    // A long line without a question mark is prose.
    guard text.count <= 240 else { return false }
    // Most lines cannot ask in any language.
    let end = endOfSentence(text)
    guard mayAsk(text, last, end: end) else { return false }
    switch language() {
    case .ko, .koHanja, .ja, .zh: return asksByEnding(text, end)
    case .en: return startsAsking(text) && last != 0x2E && last != 0x3A && hasVerbOrder(text)
    // "Do" begins a question in English alone.
    case .pt where isDo(text): return false
    case .es, .fr, .de, .pt: return startsAsking(text) && last != 0x2E && last != 0x3A && words(in: text) >= 3
    case .other: return false
    }
  }

  /// Whether a line begins with a word that asks, or holds one in a language that asks by endings, and ends openly.
  func opensAsking(_ language: Language) -> Bool {
    let text = trimmed()
    guard !text.isEmpty else { return false }
    let last = UTF8Bytes.scalarBefore(bytes, text.upperBound, text.lowerBound).value
    guard last != 0x2E, last != 0x3A, last != 0x3002 else { return false }
    switch language {
    case .ko, .koHanja, .ja, .zh:
      return QuestionWords.shared.list.all(bytes, text).all.contains {
        $0.kinds & (QuestionWords.word | QuestionWords.start) != 0
      }
    case .en, .es, .fr, .de, .pt, .other: return words(in: text) >= 2 && startsAsking(text)
    }
  }

  /// What follows a label with its number and mark.
  func content(behind kind: UInt32) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound, isMark(bytes[at]) { at += 1 }
    // Most lines begin with nothing of the kind.
    guard at < range.upperBound, QuestionWords.shared.mayBegin(bytes[at]) else { return nil }
    let behindStatus = behindStatus(at)
    if behindStatus > at, label(behindStatus, kind) != nil { at = behindStatus }
    // `【Q】`, `[Q1]`, `(질문 1)`
    let open = at < range.upperBound ? UTF8Bytes.scalar(bytes, at, range.upperBound) : (value: 0, length: 1)
    let isBracketed = open.value == 0x3010 || open.value == 0x5B || open.value == 0x28 || open.value == 0xFF08
    if isBracketed { at += open.length }
    guard let label = label(at, kind) else { return nil }
    at = label
    while at < range.upperBound, bytes[at] == 0x20 || bytes[at] == 0x2D || bytes[at] == 0x23 { at += 1 }
    let number = at
    while let digit = digitEnd(at, isFirst: at == number) { at = digit }
    let hasNumber = at > number
    while at < range.upperBound, bytes[at] == 0x2A || bytes[at] == 0x5F { at += 1 }
    guard let end = separator(at, hasNumber: hasNumber, isBracketed: isBracketed) else { return nil }
    at = end
    while at < range.upperBound, isMark(bytes[at]) || bytes[at] == 0x3A { at += 1 }
    return at..<trimmedEnd(from: at)
  }

  /// Past one digit of a number, full-width ones included, or the dash of `1-2`; nil where the number ends.
  private func digitEnd(_ index: Int, isFirst: Bool) -> Int? {
    guard index < range.upperBound else { return nil }
    switch bytes[index] {
    case 0x30...0x39: return index + 1
    case 0x2D: return isFirst ? nil : index + 1
    case 0xEF:
      let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
      return (0xFF10...0xFF19).contains(scalar) ? index + length : nil
    default: return nil
    }
  }

  /// Past a short word in brackets that tells how far a question has come: `[open] Q: …`.
  private func behindStatus(_ index: Int) -> Int {
    guard index < range.upperBound, bytes[index] == 0x5B else { return index }
    let limit = min(range.upperBound, index + 24)
    guard let close = (index..<limit).first(where: { bytes[$0] == 0x5D }), close + 2 < range.upperBound,
      bytes[close + 1] == 0x20
    else { return index }
    return close + 2
  }

  /// The end of a label such as Q, 질문 or `Answer` at an index.
  private func label(_ index: Int, _ kind: UInt32) -> Int? {
    guard index < range.upperBound else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
    // Full-width Ｑ and Ａ.
    if scalar == (kind == QuestionWords.question ? 0xFF31 : 0xFF21) { return index + length }
    // Most lines begin with nothing of the kind.
    guard QuestionWords.shared.mayLabel(scalar) else { return nil }
    // `Q1` is one word to a word list, so a single letter is read here.
    if length == 1, Scalars.isASCIILetter(scalar), isDigitOrMark(index + 1) {
      if QuestionWords.shared.kinds(ofLetter: scalar) & kind != 0 { return index + 1 }
    }
    guard let found = QuestionWords.shared.list.longest(bytes, at: index, range.upperBound),
      found.kinds & kind != 0
    else { return nil }
    return found.end
  }

  private func isDigitOrMark(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let byte = bytes[index]
    return !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) && !(byte >= 0xC3 && byte <= 0xC9)
  }

  /// Past the mark that closes a label: a colon or stop, or a number and a space.
  private func separator(_ index: Int, hasNumber: Bool, isBracketed: Bool) -> Int? {
    guard index < range.upperBound else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index, range.upperBound)
    switch scalar {
    case 0x3A, 0xFF1A, 0x2E, 0xFF0E, 0x29, 0xFF09, 0x3001, 0x7C, 0x5D, 0x3011: return index + length
    case 0x5C: return index + 1 < range.upperBound ? index + 2 : nil
    case 0x20: return dashBehindSpace(index) ?? (hasNumber && !isBracketed ? index + 1 : nil)
    case 0x3000: return hasNumber && !isBracketed ? index + length : nil
    default: return Scalars.isDash(scalar) ? index + length : nil
    }
  }

  private func dashBehindSpace(_ index: Int) -> Int? {
    guard index + 1 < range.upperBound else { return nil }
    let (scalar, length) = UTF8Bytes.scalar(bytes, index + 1, range.upperBound)
    return Scalars.isDash(scalar) || scalar == 0x7C || scalar == 0x3A ? index + 1 + length : nil
  }

  /// Korean, Japanese and Chinese: an ending that asks, with an interrogative unless the ending leaves no doubt.
  private func asksByEnding(_ text: Range<Int>, _ end: Int) -> Bool {
    guard QuestionWords.shared.mayEnd(bytes, end, from: text.lowerBound) else { return false }
    let found = QuestionWords.shared.list.all(bytes, text).all
    guard found.contains(where: { $0.kinds & QuestionWords.ending != 0 && $0.range.upperBound == end }) else {
      return false
    }
    return isSureEnding(end)
      || found.contains { $0.kinds & (QuestionWords.word | QuestionWords.start) != 0 }
  }

  /// Where the last word ends, a full stop behind it left out.
  private func endOfSentence(_ text: Range<Int>) -> Int {
    let last = UTF8Bytes.scalarBefore(bytes, text.upperBound, text.lowerBound)
    let isStop = last.value == 0x2E || last.value == 0x3002 || last.value == 0x2026
    return isStop ? text.upperBound - last.length : text.upperBound
  }

  /// Whether a text ends or begins like a question of some language.
  private func mayAsk(_ text: Range<Int>, _ last: UInt32, end: Int) -> Bool {
    QuestionWords.shared.mayEnd(bytes, end, from: text.lowerBound)
      || (last != 0x2E && last != 0x3A && startsAsking(text))
  }

  /// 까, 나요, 가요 and か, 吗 ask by themselves.
  private func isSureEnding(_ end: Int) -> Bool {
    let last = UTF8Bytes.scalarBefore(bytes, end, range.lowerBound)
    switch last.value {
    case 0xAE4C, 0x304B, 0x5417, 0x55CE: return true
    case 0xC694:
      let before = UTF8Bytes.scalarBefore(bytes, end - last.length, range.lowerBound).value
      return before == 0xB098 || before == 0xAC00
    default: return false
    }
  }

  private func startsAsking(_ text: Range<Int>) -> Bool {
    guard let found = QuestionWords.shared.list.longest(bytes, at: text.lowerBound, text.upperBound) else {
      return false
    }
    return found.kinds & QuestionWords.start != 0
  }

  private func isDo(_ text: Range<Int>) -> Bool {
    text.count > 3 && bytes[text.lowerBound] | 0x20 == 0x64 && bytes[text.lowerBound + 1] == 0x6F
      && bytes[text.lowerBound + 2] == 0x20
  }

  /// "How it works" opens like a question and is none; "How does it work" is one.
  private func hasVerbOrder(_ text: Range<Int>) -> Bool {
    guard let first = QuestionWords.shared.list.longest(bytes, at: text.lowerBound, text.upperBound) else {
      return false
    }
    // `Will it …` asks, `Who it …`, `How it …` and `Have a look` do not.
    let afterFirst = text.count > 1 ? bytes[text.lowerBound + 1] | 0x20 : 0
    let asksByItself =
      switch bytes[text.lowerBound] | 0x20 {
      case 0x77: afterFirst != 0x68
      case 0x68: false
      default: true
      }
    if asksByItself { return words(in: text) >= 3 }
    let next = min(first.end + 1, text.upperBound)
    guard let second = QuestionWords.shared.list.longest(bytes, at: next, text.upperBound) else {
      return false
    }
    return second.kinds & QuestionWords.start != 0 && words(in: text) >= 3
  }

  private func words(in text: Range<Int>) -> Int {
    bytes[text].reduce(into: 1) { $0 += $1 == 0x20 ? 1 : 0 }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2A || byte == 0x5F || byte == 0x23 || byte == 0x3E
  }

  private func trimmed() -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isMark(bytes[start]) { start += 1 }
    return start..<trimmedEnd(from: start)
  }

  private func trimmedEnd(from start: Int) -> Int {
    var end = range.upperBound
    while end > start {
      let (scalar, length) = UTF8Bytes.scalarBefore(bytes, end, start)
      let isMark =
        Scalars.isSpace(scalar) || scalar == 0x2A || scalar == 0x5F || scalar == 0x22 || scalar == 0x201D
        || scalar == 0x29
        || scalar == 0x23
      guard isMark else { break }
      end -= length
    }
    return end
  }
}
