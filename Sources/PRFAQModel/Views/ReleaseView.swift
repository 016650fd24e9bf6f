internal import PRFAQMarkdown
internal import PRFAQProse

/// The press release, as a view of the units that belong to it.
struct ReleaseView {
  let reading: Reading

  func build() -> PressRelease? {
    guard reading.kinds.contains(where: { $0.isRelease }) else { return nil }
    var release = PressRelease()
    for index in reading.kinds.indices {
      let unit = reading.list.units[index]
      guard let body = body(index) else { continue }
      let range = reading.list.source(body)
      switch reading.kinds[index] {
      case .headline: if release.headline == nil { release.headline = range }
      case .subheadline: if release.subheadline == nil { release.subheadline = range }
      case .summary: release.summary.append(range)
      case .problem: release.problems.append(range)
      case .solution: release.solution.append(range)
      case .customerQuote: add(quote(index, .customer), to: &release)
      case .leaderQuote: add(quote(index, .leader), to: &release)
      case .quote: add(quote(index, .unknown), to: &release)
      case .gettingStarted: release.gettingStarted.append(range)
      case .callToAction: addCallToAction(unit, range, to: &release)
      case .boilerplate: release.boilerplate.append(range)
      default: continue
      }
      if release.dateline == nil, reading.kinds[index].isRelease, mayHaveDateline(index) {
        release.dateline = dateline(unit)
      }
    }
    return release
  }

  /// The text of a unit without its label; nil for headings that only name what follows.
  private func body(_ index: Int) -> Range<Int>? {
    let unit = reading.list.units[index]
    let bytes = reading.list.text.bytes
    var low = unit.meaning != nil ? unit.body.lowerBound : unit.text.lowerBound
    if unit.isHeading, unit.meaning != nil {
      // `## Press Release: Shedkey lets neighbours borrow a ladder` names the release and is its headline as well.
      guard reading.kinds[index] == .headline,
        let label = HeadingTable.label(bytes, unit.text, reading.list.vocabulary)
      else { return nil }
      low = label.content.lowerBound
    }
    var high = unit.text.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// Whether a dateline was observed, or none was looked for: in code and in the head of a letter.
  private func mayHaveDateline(_ index: Int) -> Bool {
    let unit = reading.list.units[index]
    let set = reading.evidence[index]
    return set.contains(.dateline) || set.contains(.datelinePlaceholder) || unit.form == .code
      || unit.label != nil && unit.meaning == .titleBlock
  }

  private func dateline(_ unit: Unit) -> DatelineView? {
    let bytes = reading.list.text.bytes
    guard
      let found = Dateline.find(in: bytes, unit.body, vocabulary: reading.list.vocabulary)
        ?? Dateline.find(in: bytes, unit.text, vocabulary: reading.list.vocabulary)
    else {
      return nil
    }
    let list = reading.list
    return DatelineView(
      range: list.source(found.range), city: found.city.map { list.source($0) },
      media: found.media.map { list.source($0) }, dateRange: found.dateRange.map { list.source($0) },
      date: found.date, isPlaceholder: found.isPlaceholder)
  }

  /// Joins a quotation's further paragraphs to its first.
  private func add(_ quote: Quote, to release: inout PressRelease) {
    if let last = release.quotes.last, last.role == quote.role, last.attribution == nil,
      reading.tree.lineDistance(from: last.range.upperBound, to: quote.range.lowerBound) <= 2
    {
      var joined = last
      joined.range = last.range.lowerBound..<quote.range.upperBound
      joined.attribution = quote.attribution
      joined.speaker = quote.speaker
      joined.title = quote.title
      release.quotes[release.quotes.count - 1] = joined
      return
    }
    release.quotes.append(quote)
  }

  private func quote(_ index: Int, _ role: Quote.Role) -> Quote {
    let unit = reading.list.units[index]
    let list = reading.list
    let body = body(index) ?? unit.text
    let found = Quotations.find(in: list.text.bytes, body).max { $0.range.count < $1.range.count }
    let attribution = found?.attribution ?? lastLine(body)
    let named = attribution.map { SpeakerName.split(list.text.bytes, $0, list.vocabulary) }
    return Quote(
      role: role, range: list.source(body), text: list.source(found?.innerRange ?? body),
      attribution: attribution.map { list.source($0) },
      speaker: named?.name.map { list.source($0) }, title: named?.title.map { list.source($0) })
  }

  /// A last line that begins with a dash names who speaks.
  private func lastLine(_ body: Range<Int>) -> Range<Int>? {
    let bytes = reading.list.text.bytes
    var start = body.upperBound
    while start > body.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
    guard let dash = SpeakerName.afterDash(bytes, start..<body.upperBound) else { return nil }
    return dash
  }

  private func addCallToAction(_ unit: Unit, _ range: Range<Int>, to release: inout PressRelease) {
    var call = release.callToAction ?? CallToAction(ranges: [], links: [], contacts: [])
    call.ranges.append(range)
    for span in reading.list.spans(in: unit.text) where span.kind == .link {
      let target = reading.tree.destination(of: span.node) ?? ""
      let node = reading.tree.nodes[span.node].range
      if target.hasPrefix("mailto:") { call.contacts.append(node) } else { call.links.append(node) }
    }
    for contact in Contacts.find(in: reading.list.text.bytes, unit.text) {
      let source = reading.list.source(contact.range)
      if contact.kind == .address { call.links.append(source) } else { call.contacts.append(source) }
    }
    release.callToAction = call
  }
}
