internal import PRFAQMarkdown
public import PRFAQModel

extension Law {
  /// The parts of a draft are a partition of its lines, and its typed fields lie in the text.
  public static func holdDraft(_ draft: Draft) {
    let source = draft.source
    for part in draft.parts {
      holdBounds(part.range, in: source, "part \(part.kind)")
      hold(!part.range.isEmpty, "part \(part.kind) holds something")
      hold(!part.because.isEmpty, "part \(part.kind) says why")
      if let heading = part.headingRange { hold(heading, in: part.range, "heading of \(part.kind)") }
    }
    holdOrder(draft.parts.map { $0.range }, "part")
    holdPartition(draft)
    holdQuestions(draft)
    if let release = draft.pressRelease { holdRelease(release, in: draft) }
    for visual in draft.visuals { holdBounds(visual.range, in: source, "visual") }
  }

  /// Every line with text is in exactly one part, and no part is blank.
  private static func holdPartition(_ draft: Draft) {
    let source = draft.source
    var part = 0
    for line in 1...source.lineStarts.count {
      guard let text = source.textRange(ofLine: line) else { continue }
      while part < draft.parts.count, draft.parts[part].range.upperBound <= text.lowerBound { part += 1 }
      guard part < draft.parts.count else { fail("line \(line) is in a part") }
      hold(text, in: draft.parts[part].range, "line \(line)")
    }
    for part in draft.parts {
      hold(
        source.bytes[part.range].contains { $0 != 0x20 && !(0x09...0x0D).contains($0) },
        "part \(part.kind) holds more than blanks")
    }
  }

  private static func holdQuestions(_ draft: Draft) {
    for item in draft.externalFAQ + draft.internalFAQ + draft.faq {
      holdBounds(item.range, in: draft.source, "question and answer")
      hold(item.question, in: item.range, "question")
      if let answer = item.answer { hold(answer, in: item.range, "answer") }
      if let topic = item.topic { holdBounds(topic, in: draft.source, "topic") }
    }
    for item in draft.customerQuestions {
      holdBounds(item.range, in: draft.source, "customer question")
      hold(item.question, in: item.range, "customer question")
      if let answer = item.answer { hold(answer, in: item.range, "answer of a customer question") }
    }
  }

  private static func holdRelease(_ release: PressRelease, in draft: Draft) {
    var ranges = release.summary + release.problems + release.solution + release.gettingStarted
    ranges += release.boilerplate + [release.headline, release.subheadline].compactMap { $0 }
    if let dateline = release.dateline {
      let elements = [dateline.city, dateline.media, dateline.dateRange].compactMap { $0 }
      for element in elements { hold(element, in: dateline.range, "element of the dateline") }
      ranges.append(dateline.range)
    }
    for quote in release.quotes {
      hold(quote.text, in: quote.range, "words of a quote")
      ranges += [quote.range, quote.attribution, quote.speaker, quote.title].compactMap { $0 }
    }
    if let call = release.callToAction { ranges += call.ranges + call.links + call.contacts }
    for range in ranges { holdBounds(range, in: draft.source, "range of the release") }
  }
}

extension SourceText {
  /// The bytes of a line from its first to its last visible character; nil when it has none.
  ///
  /// Whether something invisible, such as a control character or a wide blank, counts as text is left open.
  fileprivate func textRange(ofLine line: Int) -> Range<Int>? {
    let range = lineRange(line)
    let text = string(range)
    guard text.unicodeScalars.contains(where: { $0.isVisible }) else { return nil }
    let leading = text.unicodeScalars.prefix { !$0.isVisible }
    let trailing = text.unicodeScalars.reversed().prefix { !$0.isVisible }
    return range.lowerBound + leading.reduce(0) { $0 + UTF8.width($1) }..<range.upperBound
      - trailing.reduce(0) { $0 + UTF8.width($1) }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar shows something on the page.
  fileprivate var isVisible: Bool {
    if properties.isWhitespace { return false }
    return properties.generalCategory != .control && properties.generalCategory != .format
  }
}
