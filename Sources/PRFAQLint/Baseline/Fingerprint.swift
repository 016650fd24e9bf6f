internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// What a finding is known by from one version of a document to the next.
///
/// It holds the rule, what the finding quotes, and where in the document's structure that stands; no line, no
/// column, no heading's wording. So it stays when lines move, when paragraphs are wrapped anew, when text comes
/// before it or when its section moves.
public struct Fingerprint: Sendable {
  /// The id of the rule.
  public let rule: String
  /// The words quoted, on one line and composed to NFC; `#` and a kind of part where they are that part's heading;
  /// empty where something is missing.
  public let says: String
  /// The kind of part that the words stand in; empty where something is missing.
  public let part: String
  /// The question whose answer the words stand in; empty elsewhere.
  public let question: String
  /// Which one it is among those of the document that have the rule, the words and the question in common, from 1.
  public let ordinal: Int

  /// Creates a fingerprint.
  public init(rule: String, says: String, part: String = "", question: String = "", ordinal: Int = 1) {
    self.rule = rule
    self.says = says
    self.part = part
    self.question = question
    self.ordinal = ordinal
  }

  /// The fingerprints of all findings of a document, in the order of the findings.
  public static func all(of findings: [Finding], in facts: Facts) -> [Fingerprint] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      let first = Fingerprint(finding, in: facts)
      let count = counts[first.thread, default: 0] + 1
      counts[first.thread] = count
      return Fingerprint(
        rule: first.rule, says: first.says, part: first.part, question: first.question, ordinal: count)
    }
  }

  private init(_ finding: Finding, in facts: Facts) {
    let heading = facts.headingKind(of: finding)
    let isSomewhere = !finding.isAboutAbsence && heading == nil
    self.init(
      rule: finding.rule, says: heading.map { "#" + $0.rawValue } ?? Self.line(finding.evidence),
      part: isSomewhere ? facts.part(around: finding.range)?.kind.rawValue ?? "" : "",
      question: isSomewhere
        ? facts.question(around: finding.range).map { Self.line(facts.words($0)) } ?? "" : "")
  }

  /// The text on one line, composed, without the marks of a quotation that goes on.
  private static func line(_ text: String) -> String {
    if PlainLine.is(text) { return text }
    let lines = String(decoding: PlainText(Array(text.utf8)).bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    return lines.enumerated().flatMap { index, line in
      (index == 0 ? line : line.drop { $0 == ">" || $0.isWhitespace }).split(whereSeparator: \.isWhitespace)
    }.joined(separator: " ")
  }
}

extension Fingerprint {
  /// How many characters of a quotation count; reports shorten long ones, and where depends on blanks.
  private static let counted = 40

  /// The rule and the words, as two versions are compared by them; blanks do not count.
  ///
  /// A text in Chinese or Japanese may be wrapped where there is no blank.
  public var identity: String { rule + "\u{1F}" + Self.squeezed(says) }

  /// The identity and the place in the document's structure.
  public var place: String { [identity, part, Self.squeezed(question)].joined(separator: "\u{1F}") }

  /// The identity and the question: what other programs follow it by, for a section that moves may be taken for another
  /// kind of part.
  private var thread: String { [identity, "", Self.squeezed(question)].joined(separator: "\u{1F}") }

  private static func squeezed(_ text: String) -> String {
    if PlainLine.is(text) { return PlainLine.squeezed(text, atMost: counted) }
    return String(text.lazy.filter { !$0.isWhitespace && $0 != "…" }.prefix(counted))
  }

  /// Sixteen hexadecimal digits that stand for it in the reports of other programs.
  public var hexadecimal: String { Self.hexadecimal(thread + "\u{1F}\(ordinal)") }

  /// Sixteen hexadecimal digits for reports in which it has to differ from those of other files.
  public func hexadecimal(inFile path: String) -> String {
    Self.hexadecimal(path + "\u{1F}\(thread)\u{1F}\(ordinal)")
  }

  private static func hexadecimal(_ text: String) -> String {
    // FNV-1a; the digits have to be the same in every version of the tool.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Facts {
  /// The kind of part whose heading a finding is about; nil when it is about other words.
  ///
  /// A heading may be worded anew; what it names stays.
  func headingKind(of finding: Finding) -> PartKind? {
    let index = namedSections.partitionPoint { $0.heading.upperBound <= finding.range.lowerBound }
    if index < namedSections.count, namedSections[index].heading.contains(finding.range),
      finding.range.contains(namedSections[index].name)
    {
      return namedSections[index].kind
    }
    guard let part = part(around: finding.range), let heading = part.headingRange,
      finding.range.contains(heading),
      draft.source.line(at: finding.range.lowerBound) == draft.source.line(at: heading.lowerBound),
      finding.range.upperBound <= draft.wholeLine(at: heading.lowerBound).upperBound
    else { return nil }
    // The words of these are what the document says, not what a section is called.
    switch part.kind {
    case .titleBlock, .headline, .subheadline, .customerQuestion, .other: return nil
    default: return question(around: heading)?.overlaps(heading) ?? false ? nil : part.kind
    }
  }

  /// The words of the question that a range stands in or under.
  func question(around range: Range<Int>) -> Range<Int>? {
    let at = range.lowerBound
    for questions in [draft.externalFAQ, draft.internalFAQ, draft.faq] {
      let index = questions.partitionPoint { $0.range.upperBound < at }
      if index < questions.count, questions[index].range.lowerBound <= at { return questions[index].question }
    }
    let index = draft.customerQuestions.partitionPoint { $0.range.upperBound < at }
    guard index < draft.customerQuestions.count, draft.customerQuestions[index].range.lowerBound <= at else {
      return nil
    }
    return draft.customerQuestions[index].question
  }
}
