internal import PRFAQMarkdown
internal import PRFAQProse

extension Observer {
  /// Observes quotations in a unit and who speaks, and adds the speakers.
  func observeSpeech(
    _ index: Int, _ words: ArraySlice<LexiconMatch>, _ set: inout EvidenceSet, _ speakers: inout [Speaker]
  ) {
    let unit = list.units[index]
    guard unit.form != .code, unit.form != .heading else { return }
    let bytes = list.text.bytes
    let quotations = Quotations.find(in: bytes, unit.body)
    set.insert(.said, if: words.contains { $0.lists.contains(.said) })
    var quoted = 0
    for quotation in quotations {
      quoted += quotation.range.count
      observeVoice(quotation.innerRange, &set)
      if let attribution = quotation.attribution {
        set.insert(.attributed)
        observeSpeaker(attribution, &set)
        speakers.append(Speaker(unit: index, attribution: attribution))
      }
    }
    if quoted > 0 {
      set.insert(quoted * 2 > unit.body.count ? .quoteMost : .quoteSome)
    }
    if let dash = dashAttribution(index) {
      set.insert(.dashAttribution)
      observeSpeaker(dash, &set)
      speakers.append(Speaker(unit: index, attribution: dash))
    }
    if quoted * 2 > unit.body.count, !set.contains(.attributed), !set.contains(.dashAttribution),
      let name = signature(unit, after: quotations.last?.range) ?? speakerName(index)
    {
      observeSpeaker(name, &set)
      speakers.append(Speaker(unit: index, attribution: name))
    }
    if quoted * 2 > unit.body.count, let label = unit.label, unit.meaning?.isQuote ?? false {
      observeSpeaker(label, &set)
    }
    if quoted > 0 || unit.blockQuote >= 0 {
      set.insert(.firstPersonUse, if: words.contains { $0.lists.contains(.firstPerson) })
      set.insert(.weSpeak, if: words.contains { $0.lists.contains(.we) })
    }
    if quoted == 0, unit.blockQuote >= 0 { observeVoice(unit.text, &set) }
    let isQuote = set.contains(.quoteMost)
    set.insert(
      .quoteUnattributed, if: isQuote && !set.contains(.attributed) && !set.contains(.dashAttribution))
    set.insert(.quoteListed, if: isQuote && unit.list >= 0)
  }

  /// What follows the last quotation of a unit without a verb or a dash: a name and what the speaker does.
  private func signature(_ unit: Unit, after quotation: Range<Int>?) -> Range<Int>? {
    guard let quotation else { return nil }
    let rest = quotation.upperBound..<max(quotation.upperBound, unit.text.upperBound)
    let worded = list.text.bytes[rest].count { $0 > 0x40 }
    return worded >= 4 && rest.count <= Self.longestSignature ? rest : nil
  }

  /// The label before a quotation or the heading right above it, which tells who speaks where nothing else does.
  private func speakerName(_ index: Int) -> Range<Int>? {
    if let label = list.units[index].label { return label }
    guard index > 0, list.units[index - 1].isHeading, list.units[index - 1].meaning != .pressRelease,
      list.units[index - 1].text.count <= Self.longestSignature
    else { return nil }
    return list.units[index - 1].text
  }

  /// Observes what is said in a quotation: of making the product, of using it, of those it is made for.
  private func observeVoice(_ range: Range<Int>, _ set: inout EvidenceSet) {
    for match in list.matches(in: range) {
      set.insert(.quoteOfMaker, if: match.lists.contains(.makerVoice))
      set.insert(.quoteOfUser, if: match.lists.contains(.userVoice))
      set.insert(.quoteNamesCustomers, if: match.lists.contains(.customerRole))
    }
  }

  func observeSpeaker(_ range: Range<Int>, _ set: inout EvidenceSet) {
    for match in list.matches(in: range) {
      set.insert(.speakerLeader, if: match.lists.contains(.leaderRole))
      set.insert(.speakerCustomer, if: match.lists.contains(.customerRole))
      set.insert(.speakerStaff, if: match.lists.contains(.staffRole))
      set.insert(.speakerThirdParty, if: match.lists.contains(.thirdParty))
    }
    set.insert(.speakerPrivate, if: PrivateSpeaker.isNamed(list.text.bytes, range))
    set.insert(.speakerDefinite, if: isRoleAlone(range))
    set.insert(.speakerProduct, if: namesProduct(range))
    set.insert(.speakerOwn, if: namesOwnSide(range))
  }

  /// Whether an attribution begins with a role of the makers, with or without an article: "the developer".
  private func isRoleAlone(_ range: Range<Int>) -> Bool {
    let bytes = list.text.bytes
    var start = range.lowerBound
    func passMarks() {
      while start < range.upperBound, bytes[start] <= 0x20 || bytes[start] == 0x2D { start += 1 }
    }
    passMarks()
    if let verb = list.matches(in: range).first, verb.lists.contains(.said), verb.range.lowerBound == start {
      start = verb.range.upperBound
      passMarks()
    }
    let hasArticle = Self.articles.contains { bytes[start..<range.upperBound].starts(with: $0) }
    let reach = start + (hasArticle ? Self.longestRoleOpening : 0)
    return list.matches(in: start..<range.upperBound).contains { match in
      match.range.lowerBound <= reach && !match.lists.isDisjoint(with: [.leaderRole, .staffRole])
    }
  }

  /// What leads to somebody of whom there is one.
  private static let articles = ["the ", "The ", "its ", "our ", "der ", "die ", "el ", "la ", "le "].map {
    Array($0.utf8)
  }

  /// How many bytes an article and what describes the role take: "the ChoreSync Lead".
  private static let longestRoleOpening = 24

  private func namesProduct(_ range: Range<Int>) -> Bool {
    guard let product else { return false }
    let first = product.occurrences.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return first < product.occurrences.count && product.occurrences[first].lowerBound < range.upperBound
  }

  /// Whether an attribution names the product or a name that the opening of the document has.
  ///
  /// That is the company, the team, the place that announces; customers come from elsewhere.
  private func namesOwnSide(_ range: Range<Int>) -> Bool {
    if namesProduct(range) { return true }
    let bytes = list.text.bytes
    let opening = 0..<min(range.lowerBound, openingEnd)
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let isEnd =
        index == range.upperBound || bytes[index] <= 0x20 || bytes[index] == 0x2C || bytes[index] == 0x28
      guard isEnd else { continue }
      let word = start..<index
      start = index + 1
      guard isNameLike(bytes[word]), occurs(word, in: opening), list.matches(in: word).isEmpty else {
        continue
      }
      return true
    }
    return false
  }

  /// Where the opening of the document ends: its first six units, headline and announcement among them.
  private var openingEnd: Int { min(list.units.prefix(6).last?.text.upperBound ?? 0, 4096) }

  /// A capitalised word, or one of three letters and more in a script without case.
  private func isNameLike(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first >= 0xE3 { return word.count >= 9 }
    return word.count >= 4 && first >= 0x41 && first <= 0x5A
  }

  private func occurs(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    guard range.count >= word.count else { return false }
    let bytes = list.text.bytes
    return bytes.withUnsafeBufferPointer { buffer in
      let first = buffer[word.lowerBound]
      for start in range.lowerBound...(range.upperBound - word.count) where buffer[start] == first {
        if (1..<word.count).allSatisfy({ buffer[start + $0] == buffer[word.lowerBound + $0] }) { return true }
      }
      return false
    }
  }

  /// More bytes than a name and a title take.
  private static let longestSignature = 160

  /// Whether a short item below the text of a block quote ends it.
  private func isSignature(_ index: Int) -> Bool {
    let unit = list.units[index]
    guard unit.blockQuote >= 0, unit.ordinal == 0, unit.text.count <= Self.longestSignature, index > 0
    else { return false }
    let above = list.units[index - 1]
    let next = index + 1 < list.units.count ? list.units[index + 1].blockQuote : -1
    return above.blockQuote == unit.blockQuote && above.list < 0 && next != unit.blockQuote
  }

  /// A last line that begins with a dash and is short: `— Name, title`.
  private func dashAttribution(_ index: Int) -> Range<Int>? {
    let unit = list.units[index]
    // A dash before an item of a list is its bullet, but below a block quote's words it leads to who speaks.
    guard unit.list < 0 else { return isSignature(index) ? unit.text : nil }
    let bytes = list.text.bytes
    let end = unit.text.upperBound
    var start = end
    let isNone = bytes.withUnsafeBufferPointer { bytes in
      // Most texts have no dash near their end.
      let near = UnsafeBufferPointer(
        rebasing: bytes[max(unit.text.lowerBound, end - Self.longestSignature)..<end])
      if ByteSearch.first(0x2D, or: 0xE2, in: near, from: 0) == near.count { return true }
      // Most lines are too long; where they begin does not matter.
      let limit = end - Self.longestSignature - 1
      if limit >= unit.text.lowerBound, bytes[limit] != 0x20,
        ByteSearch.first(0x0A, in: UnsafeBufferPointer(rebasing: bytes[limit..<end]), from: 0) == end - limit
      {
        return true
      }
      while start > unit.text.lowerBound, bytes[start - 1] != 0x0A {
        start -= 1
        // A longer line is none, wherever it begins.
        if end - start > Self.longestSignature, bytes[start] != 0x20 { return true }
      }
      return false
    }
    if isNone { return nil }
    var index = start
    while index < unit.text.upperBound, bytes[index] == 0x20 { index += 1 }
    guard end - index <= Self.longestSignature, index < end else { return nil }
    let isDash =
      (bytes[index] == 0x2D && index + 1 < unit.text.upperBound && bytes[index + 1] == 0x20
        || bytes[index] == 0x2D)
      || (index + 2 < unit.text.upperBound && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        && (0x92...0x95).contains(bytes[index + 2]))
    guard isDash else { return nil }
    return index..<unit.text.upperBound
  }
}
