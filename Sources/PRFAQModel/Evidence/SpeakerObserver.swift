internal import PRFAQMarkdown
internal import PRFAQProse

/// A unit with somebody's words and where it tells who speaks.
struct Speaker {
  var unit: Int
  var attribution: Range<Int>
}

extension Observer {
  /// Observes what shows only beside the other speakers and the rest of the document.
  ///
  /// The makers' own organisation comes back in the text, a customer's stands beside its speaker alone; and of two
  /// who speak, one is often the other side.
  func observeSpeakers(_ found: [Speaker], _ sets: inout [EvidenceSet]) {
    guard !found.isEmpty else { return }
    let speakers = found + speakersBelow(found, &sets)
    let names = NameCounts(list.text.bytes)
    for speaker in speakers { observeOrganisation(speaker, names, &sets[speaker.unit]) }
    for unit in speakers.map(\.unit) where isBelowQuote(unit, sets) {
      let both = sets[unit - 1].union(sets[unit].intersection(Self.voice))
      (sets[unit - 1], sets[unit]) = (both, sets[unit].union(both.intersection(Self.voice)))
    }
    observeContinued(&sets)
    observeSides(&sets)
    // Words and the line below them that tells whose they are count once.
    let units = speakers.map { isBelowQuote($0.unit, sets) ? $0.unit - 1 : $0.unit }
    let leaders = units.filter { sets[$0].contains(.speakerLeader) || sets[$0].contains(.speakerOwn) }
    let customers = units.filter { sets[$0].contains(.speakerCustomer) && !sets[$0].contains(.speakerLeader) }
    for index in sets.indices where sets[index].contains(.quoteMost) || sets[index].contains(.dashAttribution)
    {
      let quote = isBelowQuote(index, sets) ? index - 1 : index
      sets[index].insert(.anotherLeader, if: Self.holdsOther(leaders, than: quote))
      sets[index].insert(.anotherCustomer, if: Self.holdsOther(customers, than: quote))
    }
  }

  /// The speakers of quotations that a line with a dash and a name of its own follows.
  private func speakersBelow(_ found: [Speaker], _ sets: inout [EvidenceSet]) -> [Speaker] {
    var below: [Speaker] = []
    for speaker in found {
      let above = speaker.unit - 1
      guard isBelowQuote(speaker.unit, sets) else { continue }
      sets[above].insert(.quoteMost)
      observeSpeaker(speaker.attribution, &sets[above])
      below.append(Speaker(unit: above, attribution: speaker.attribution))
    }
    return below
  }

  /// What is observed of a speaker, which goes for the words and for the line below them alike.
  private static let voice: EvidenceSet = [
    .speakerLeader, .speakerCustomer, .speakerStaff, .speakerOwn, .speakerProduct, .speakerKnown,
    .speakerStranger, .speakerThirdParty, .speakerPrivate, .speakerDefinite, .firstPersonUse, .weSpeak,
    .quoteOfMaker, .quoteOfUser, .quoteNamesCustomers,
  ]

  /// Whether a unit is a line with a dash and a name below somebody's words, in a block quote with marks or without.
  private func isBelowQuote(_ unit: Int, _ sets: [EvidenceSet]) -> Bool {
    guard unit > 0, sets[unit].contains(.dashAttribution), !sets[unit].contains(.quoteMost) else {
      return false
    }
    if sets[unit - 1].contains(.quoteUnattributed) { return true }
    let above = list.units[unit - 1]
    return above.blockQuote >= 0 && above.blockQuote == list.units[unit].blockQuote
      && !sets[unit - 1].contains(.dashAttribution) && !sets[unit - 1].contains(.attributed)
  }

  /// A paragraph of nobody's words right below one of somebody's goes on with them.
  private func observeContinued(_ sets: inout [EvidenceSet]) {
    for index in sets.indices.dropFirst() where sets[index].contains(.quoteUnattributed) {
      let above = list.units[index - 1]
      let isNamedBelow = index + 1 < sets.count && isBelowQuote(index + 1, sets)
      let isSpoken = sets[index - 1].contains(.quoteMost) || sets[index - 1].contains(.quoteSome)
      guard isSpoken, !isNamedBelow, above.list < 0, list.units[index].list < 0, above.table < 0,
        list.units[index].label == nil, Self.opensQuotation(list.text.bytes[list.units[index].text])
      else { continue }
      sets[index] = sets[index].union(sets[index - 1].intersection(Self.voice))
    }
  }

  /// Whether a text begins with a mark of quotation; before others somebody is named.
  private static func opensQuotation(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == 0x22 || openers.contains { text.starts(with: $0) }
  }

  private static let openers = ["“", "„", "«", "「", "『"].map { Array($0.utf8) }

  /// Marks of several quotations the one that is likeliest from the makers and the one likeliest from a customer.
  private func observeSides(_ sets: inout [EvidenceSet]) {
    let quotes = sets.indices.filter { sets[$0].contains(.quoteMost) || sets[$0].contains(.dashAttribution) }
      .map { (unit: $0, side: side(sets[$0])) }
    guard let most = quotes.map(\.side).max(), let least = quotes.map(\.side).min(), most > least + 1 else {
      return
    }
    for quote in quotes {
      sets[quote.unit].insert(.likeliestMaker, if: quote.side == most)
      sets[quote.unit].insert(.likeliestCustomer, if: quote.side == least)
    }
  }

  /// How much speaks for the makers' side, negative for a customer's: who speaks counts more than what is said.
  private func side(_ set: EvidenceSet) -> Int {
    let makers: [(Evidence, Int)] = [
      (.speakerProduct, 3), (.speakerOwn, 2), (.speakerKnown, 2), (.speakerLeader, 2), (.speakerStaff, 1),
      (.quoteOfMaker, 1), (.weSpeak, 1), (.quoteNamesCustomers, 1),
    ]
    let customers: [(Evidence, Int)] = [
      (.speakerStranger, 3), (.speakerCustomer, 2), (.speakerPrivate, 2), (.quoteOfUser, 1),
      (.firstPersonUse, 1),
    ]
    return makers.reduce(0) { $0 + (set.contains($1.0) ? $1.1 : 0) }
      - customers.reduce(0) { $0 + (set.contains($1.0) ? $1.1 : 0) }
  }

  /// Whether ascending units have another than one.
  private static func holdsOther(_ units: [Int], than unit: Int) -> Bool {
    guard let first = units.first, let last = units.last else { return false }
    return first != unit || last != unit
  }

  /// Observes whether the names behind the speaker's own come back in the document.
  private func observeOrganisation(_ speaker: Speaker, _ names: NameCounts, _ set: inout EvidenceSet) {
    let bytes = list.text.bytes
    let range = speaker.attribution
    // Behind the first comma, bracket, "at", "of" or "from" stands where somebody belongs.
    var isBehind = false
    var isKnown = false
    var isNamed = false
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x2C || bytes[index] == 0x28 { isBehind = true }
      let isStart = index == range.lowerBound || !NameCounts.isLetter(bytes[index - 1])
      guard isStart, NameCounts.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, NameCounts.isLetter(bytes[end]) { end += 1 }
      let word = bytes[index..<end]
      if word.elementsEqual("at".utf8) || word.elementsEqual("from".utf8) {
        // What stood before belongs to the title.
        (isBehind, isNamed, isKnown) = (true, false, false)
      } else if word.elementsEqual("of".utf8) {
        isBehind = true
      } else if isBehind, NameCounts.isName(word), list.matches(in: index..<end).isEmpty {
        isNamed = true
        if names.count(of: word) > 1 { isKnown = true }
      }
      index = end
    }
    set.insert(.speakerKnown, if: isKnown)
    set.insert(.speakerStranger, if: isNamed && !isKnown)
  }
}

/// How often each capitalised word of Latin letters stands in a text.
struct NameCounts {
  private var counts = [UInt8](repeating: 0, count: Self.size)

  /// Names share a counter when their hashes do, which is rare at this size and makes one look known at worst.
  private static let size = 4096

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while true {
        index = Self.nextCapital(bytes, index)
        guard index < bytes.count else { return }
        guard index == 0 || !Self.isLetter(bytes[index - 1]) else {
          index &+= 1
          continue
        }
        var hash: UInt32 = 0
        let start = index
        while index < bytes.count, Self.isLetter(bytes[index]) {
          hash = Self.next(hash, bytes[index])
          index += 1
        }
        guard index - start >= Self.shortest else { continue }
        let slot = Self.slot(hash)
        if counts[slot] < UInt8.max { counts[slot] += 1 }
      }
    }
  }

  /// The next ASCII capital, or the end; eight bytes at a time, for most words have none.
  static func nextCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let low = word & ~high
      // Adding what is missing to 0x80 sets the high bit of each byte that is no less than a bound.
      let capitals = (low &+ (0x80 - 0x41) &* ones) & ~(low &+ (0x80 - 0x5B) &* ones) & ~word & high
      if capitals != 0 { return index + capitals.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] &- 0x41 >= 26 { index += 1 }
    return index
  }

  /// How often a word occurs.
  func count(of word: ArraySlice<UInt8>) -> Int {
    Int(counts[Self.slot(word.reduce(0) { Self.next($0, $1) })])
  }

  private static let shortest = 3

  /// Whether a word is long enough for a name and begins with a capital.
  static func isName(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return word.count >= shortest && first >= 0x41 && first <= 0x5A
  }

  /// Whether a byte belongs to a word of Latin letters or digits.
  static func isLetter(_ byte: UInt8) -> Bool {
    let folded = byte | 0x20
    return (folded >= 0x61 && folded <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
  }

  private static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  private static func slot(_ hash: UInt32) -> Int { Int((hash ^ hash >> 15) & UInt32(size - 1)) }
}
