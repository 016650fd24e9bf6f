internal import PRFAQMarkdown
internal import PRFAQProse

/// The product's name as far as the document tells it: a name that is set apart and comes back.
struct ProductName: Sendable {
  /// The name's bytes, as first written.
  let bytes: [UInt8]
  /// Where it occurs, in order, as ranges of the visible text.
  let occurrences: [Range<Int>]

  /// The longest name that is looked for, in bytes.
  private static let longest = 40

  /// How much more a name counts that the document's title gives it: what it works with may be named more often.
  private static let titleWorth = 4

  static func find(in list: UnitList) -> ProductName? {
    var best: ProductName?
    let candidates = candidates(in: list)
    var most = 0
    for (candidate, found) in zip(candidates, occurrences(of: candidates.map(\.name), in: list))
    where found.count > 2 {
      let worth = found.count * (candidate.isTitle ? titleWorth : 1)
      guard worth > most else { continue }
      most = worth
      best = ProductName(bytes: candidate.name, occurrences: found)
    }
    return best
  }

  /// Names set in bold or quotation marks near the top, and the first words of headings.
  private static func candidates(in list: UnitList) -> [(name: [UInt8], isTitle: Bool)] {
    let bytes = list.text.bytes
    var names: [(name: [UInt8], isTitle: Bool)] = []
    func add(_ range: Range<Int>, isTitle: Bool = false) {
      var name = Array(bytes[range])
      while let last = name.last, last == 0x20 || last == 0x2C || last == 0x3A { name.removeLast() }
      guard name.count >= 2, name.count <= longest, names.count < 24,
        !names.contains(where: { $0.name == name }), isName(name, list.vocabulary, isTitle: isTitle)
      else { return }
      names.append((name, isTitle))
    }
    if let title = list.units.first(where: { $0.form == .heading }), let name = titleName(bytes, title.text) {
      add(name, isTitle: true)
    }
    for unit in list.units.prefix(30) {
      for span in list.spans(in: unit.text) where span.kind == .strong && span.text.count < unit.text.count {
        add(span.text)
      }
      if unit.level > 0 {
        if unit.meaning == nil { for range in openings(bytes, unit.text) { add(range) } }
      }
      for range in bytes.withUnsafeBufferPointer({ quotedNames($0, unit.text) }) { add(range) }
    }
    return names
  }

  /// What stands in a title between `PR/FAQ:` and a dash, where it is no more than a word or two.
  private static func titleName(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let colon = bytes[range].prefix(longestMethod).firstIndex(of: 0x3A)
    var start = colon.map { $0 + 1 } ?? range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    var end = start
    var words = 1
    while end < range.upperBound {
      if bytes[end] == 0x28 || bytes[end] == 0x2C || bytes[end] == 0x3A { break }
      if bytes[end] == 0x20 {
        let next = end + 1 < range.upperBound ? bytes[end + 1] : 0
        // A dash: `-`, U+2013, U+2014.
        if next == 0x2D || next == 0xE2 { break }
        words += 1
      }
      end += 1
    }
    let isSetApart = colon != nil || end < range.upperBound
    return isSetApart && words <= 2 && end - start >= 3 ? start..<end : nil
  }

  /// How many bytes what a title says of the method before its colon may take.
  private static let longestMethod = 32

  /// The first one, two and three words of a heading, and what stands before its first colon or dash.
  private static func openings(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var words = 0
    for index in range {
      let byte = bytes[index]
      if byte == 0x3A || byte == 0x28 || byte == 0x2C {
        result.append(range.lowerBound..<index)
        break
      }
      if byte == 0x20 {
        result.append(range.lowerBound..<index)
        words += 1
        if words == 3 { break }
      }
    }
    if words == 0, result.isEmpty { result.append(range) }
    return result
  }

  /// Short spans in the quotation marks that Korean, Japanese and Chinese writers set around names.
  private static func quotedNames(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var index = range.lowerBound
    let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    while true {
      index = ByteSearch.first(0xE2, or: 0xE3, in: text, from: index)
      guard index + 2 < range.upperBound else { return result }
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80 || bytes[index] == 0xE3 {
        if bytes[index + 2] == 0x98 || bytes[index + 2] == 0x9C { start = index + 3 }
        if bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D, let open = start {
          if index - open <= longest { result.append(open..<index) }
          start = nil
        }
      } else if bytes[index] == 0xE3, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x8C || bytes[index + 2] == 0x8E { start = index + 3 }
        if bytes[index + 2] == 0x8D || bytes[index + 2] == 0x8F, let open = start {
          if index - open <= longest { result.append(open..<index) }
          start = nil
        }
      }
      index += 1
    }
  }

  /// Names have a capital, a digit or letters without case, no sentence marks, and are no word of the lists.
  private static func isName(_ name: [UInt8], _ vocabulary: Vocabulary, isTitle: Bool) -> Bool {
    guard let first = name.first else { return false }
    let isUpper = first >= 0x41 && first <= 0x5A
    let hasInnerUpper = name.dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
    guard isTitle || isUpper || hasInnerUpper || first >= 0x80 || (first >= 0x30 && first <= 0x39) else {
      return false
    }
    if name.contains(where: { $0 == 0x2E || $0 == 0x3F || $0 == 0x0A || $0 == 0x21 }) { return false }
    if HeadingTable.meanings(of: name, 0..<name.count, vocabulary) != nil { return false }
    if isUpper || isTitle, name.allSatisfy({ $0 < 0x80 }) {
      let covered = Lexicon(vocabulary).matches(in: name, 0..<name.count)
      if covered.contains(where: { $0.range.count == name.count }) { return false }
      let common: [[UInt8]] = commonOpeners
      if common.contains(where: { $0.elementsEqual(name.lazy.map { $0 | 0x20 }) }) { return false }
    }
    return true
  }

  /// Words that open English sentences and headings and are no names.
  private static let commonOpeners: [[UInt8]] = [
    "the", "a", "an", "we", "our", "you", "your", "it", "in", "for", "why", "how", "what", "when", "who",
    "this", "that", "and", "no", "yes", "q", "faq", "pr",
  ].map { Array($0.utf8) }

  /// Where each name occurs, found in one pass; a name does not overlap itself.
  private static func occurrences(of names: [[UInt8]], in list: UnitList) -> [[Range<Int>]] {
    var result = [[Range<Int>]](repeating: [], count: names.count)
    let isASCII = names.map { $0.allSatisfy { $0 < 0x80 } }
    var free = [Int](repeating: 0, count: names.count)
    // How names begin, so that nearly every place of the text is passed over at one look.
    var beginnings = [Bool](repeating: false, count: 1024)
    var firstBytes = [Bool](repeating: false, count: 256)
    func beginning(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) << 3 ^ Int(second)) & 1023 }
    for name in names {
      firstBytes[Int(name[0])] = true
      beginnings[beginning(name[0], name[1])] = true
    }
    let heads = names.map { UInt16($0[0]) << 8 | UInt16($0[1]) }
    let areCapitalised = names.allSatisfy { $0[0] &- 0x41 < 26 }
    list.text.bytes.withUnsafeBufferPointer { bytes in
      beginnings.withUnsafeBufferPointer { beginnings in
        var next = 0
        while true {
          next =
            areCapitalised ? NameCounts.nextCapital(bytes, next) : Self.next(firstBytes, in: bytes, next)
          guard next &+ 1 < bytes.count else { break }
          let index = next
          next &+= 1
          guard beginnings[beginning(bytes[index], bytes[next])] else { continue }
          let head = UInt16(bytes[index]) << 8 | UInt16(bytes[next])
          for number in heads.indices where heads[number] == head && free[number] <= index {
            let name = names[number]
            let after = index + name.count
            guard after <= bytes.count, name.indices.allSatisfy({ bytes[index + $0] == name[$0] }) else {
              continue
            }
            free[number] = after
            let isBounded =
              !isASCII[number]
              || ((index == 0 || !isWord(bytes[index - 1]))
                && (after == bytes.count || !isWord(bytes[after])))
            if isBounded { result[number].append(index..<after) }
          }
        }
      }
    }
    return result
  }

  /// The next place of one of some bytes, or the end.
  @inline(__always)
  private static func next(_ wanted: [Bool], in bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    wanted.withUnsafeBufferPointer { wanted in
      var index = start
      while index < bytes.count, !wanted[Int(bytes[index])] { index &+= 1 }
      return index
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || byte == 0x5F
  }
}
