internal import PRFAQMarkdown
internal import PRFAQProse

/// Decides what a document is as a whole.
///
/// Like the labels of units: observations with weights, the data file `recognition/kinds.txt`.
struct KindJudge {
  let reading: Reading

  /// The outcomes that are told apart by weight.
  private enum Outcome: Int, CaseIterable {
    case draft
    case template
    case none
  }

  func judge() -> (kind: DocumentKind, reasons: [KindEvidence]) {
    let observed = observed()
    var scores = [Int32](repeating: 0, count: Outcome.allCases.count)
    for evidence in observed {
      for outcome in Outcome.allCases {
        scores[outcome.rawValue] += KindWeights.shared.weight(evidence, outcome.rawValue)
      }
    }
    let best = Outcome.allCases.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .none
    let rival =
      Outcome.allCases.filter { $0 != best }.max { scores[$0.rawValue] < scores[$1.rawValue] } ?? .none
    let reasons =
      observed
      .map { evidence in
        (
          evidence: evidence,
          gain: KindWeights.shared.weight(evidence, best.rawValue)
            - KindWeights.shared.weight(evidence, rival.rawValue)
        )
      }
      .filter { $0.gain > 0 && $0.evidence != .bias }
      .sorted { ($1.gain, $0.evidence.rawValue) < ($0.gain, $1.evidence.rawValue) }
      .prefix(4).map { $0.evidence }
    let kind: DocumentKind
    switch best {
    case .template: kind = .template
    case .none: kind = .none
    case .draft: kind = draftKind
    }
    return (kind, reasons)
  }

  /// A draft without questions is a release, one without a release a FAQ.
  private var draftKind: DocumentKind {
    let hasFAQ = reading.kinds.contains { $0.isFAQ }
    let hasRelease = reading.kinds.contains { $0.isRelease && $0 != .pressRelease && $0 != .boilerplate }
    return hasFAQ && !hasRelease ? .faq : hasFAQ ? .prfaq : .pressRelease
  }

  /// What is seen of the document as a whole.
  func observed() -> [KindEvidence] {
    let list = reading.list
    let units = list.units
    var seen = KindEvidenceSet()
    seen.insert(.bias)
    func note(_ evidence: KindEvidence, _ condition: Bool) { if condition { seen.insert(evidence) } }

    let meanings = units.reduce(into: [HeadingMeaning]()) { found, unit in
      if let meaning = unit.meaning, !found.contains(meaning) { found.append(meaning) }
    }
    let releaseMeanings = meanings.filter(\.isReleaseItem).count
    note(.releaseHeading, meanings.contains(.pressRelease))
    note(
      .faqHeading,
      meanings.contains(.faq) || meanings.contains(.externalFAQ) || meanings.contains(.internalFAQ))
    note(.audienceHeadings, meanings.contains(.externalFAQ) || meanings.contains(.internalFAQ))
    note(.fiveQuestionsHeading, meanings.contains(.fiveQuestions))
    note(.releaseHeadings2, releaseMeanings >= 2)
    note(.releaseHeadings4, releaseMeanings >= 4)
    note(.releaseHeadings6, releaseMeanings >= 6)
    note(
      .otherHeadings4,
      units.count { $0.isHeading && ($0.meaning == .other || $0.meaning == nil && !$0.isQuestion) } >= 5)

    let evidence = reading.evidence
    note(.headlineFound, reading.kinds.contains(.headline))
    note(.datelineFound, evidence.contains { $0.contains(.dateline) && !$0.contains(.heading1) })
    note(.datelinePlaceholder, evidence.contains { $0.contains(.datelinePlaceholder) })
    note(.quoteFound, evidence.contains { $0.contains(.attributed) || $0.contains(.dashAttribution) })
    note(.announcement, evidence.contains { $0.contains(.today) && $0.contains(.announce) })
    note(.summaryAndSolution, reading.kinds.contains(.summary) && reading.kinds.contains(.solution))
    note(.problemFound, reading.kinds.contains(.problem))
    let questions = units.count { $0.isQuestion }
    note(.questions1, questions >= 1)
    note(.questions4, questions >= 4)
    note(.questions10, questions >= 10)
    note(.answersEmpty, emptyAnswers * 2 > questions && questions >= 2)
    note(.unitsFew, units.count < 12)
    note(.unitsMany, units.count > 120)
    shares(&seen)
    words(&seen)
    blanks(&seen)
    naming(&seen)
    wholes(&seen)
    genre(&seen)
    substance(&seen)
    setting(&seen)
    note(.metadataFound, evidence.contains { $0.contains(.metadata) && $0.contains(.labelled) })
    note(.productNamed, (reading.product?.occurrences.count ?? 0) >= 6)
    return KindEvidence.allCases.filter { seen.contains($0) }
  }

  private func shares(_ seen: inout KindEvidenceSet) {
    var release = 0
    var faq = 0
    var other = 0
    var code = 0
    var items = 0
    var total = 0
    for (index, unit) in reading.list.units.enumerated() {
      let size = unit.text.count
      total += size
      if reading.kinds[index].isRelease { release += size }
      if reading.kinds[index].isFAQ { faq += size }
      if reading.kinds[index] == .other { other += size }
      if unit.form == .code { code += size }
      if unit.list >= 0 { items += size }
    }
    if release * 3 > total { seen.insert(.releaseShareHigh) }
    if faq * 3 > total { seen.insert(.faqShareHigh) }
    if other * 3 > total { seen.insert(.otherShareHigh) }
    if code * 5 > total { seen.insert(.codeMuch) }
    if items * 2 > total { seen.insert(.listsMuch) }
  }

  private func words(_ seen: inout KindEvidenceSet) {
    let bytes = reading.list.text.bytes
    var guidance = 0
    var method = 0
    for match in reading.list.matches where match.lists.contains(.guidance) { guidance += 1 }
    // The usual headings name the method; only what else is said of it is talk about it.
    var unit = 0
    for match in reading.list.matches where match.lists.contains(.method) {
      let at = match.range.lowerBound
      while unit < reading.list.units.count, reading.list.units[unit].text.upperBound <= at { unit += 1 }
      guard unit < reading.list.units.count else { break }
      if reading.list.units[unit].meaning == nil, reading.list.units[unit].text.lowerBound <= at {
        method += 1
      }
    }
    let placeholders = Placeholders.find(in: bytes, words: reading.list.words).count
    let kilobytes = max(1, bytes.count / 1000)
    if guidance >= 2 { seen.insert(.guidanceSome) }
    if guidance >= 3 * kilobytes { seen.insert(.guidanceMany) }
    if method >= 3 { seen.insert(.methodSome) }
    if method >= max(6, 3 * kilobytes) {
      seen.insert(.methodMany)
      // Under the headings of a release's items a draft writes the items; who talks of writing them teaches.
      if seen.contains(.releaseHeadings2) { seen.insert(.methodTaught) }
    }
    if placeholders >= 1 { seen.insert(.placeholders1) }
    if placeholders >= 4 { seen.insert(.placeholders4) }
    if placeholders >= 3 * kilobytes { seen.insert(.placeholdersDense) }
    let comments = reading.tree.nodes.count { if case .htmlBlock = $0.kind { true } else { false } }
    if comments >= 4 { seen.insert(.commentsMuch) }
    let imperatives = reading.evidence.count { $0.contains(.guidance) }
    let count = reading.evidence.count
    if imperatives * 12 > count { seen.insert(.imperativeSome) }
    if imperatives * 5 > count { seen.insert(.imperativeMuch) }
    if imperatives * 5 > count * 2 { seen.insert(.imperativeMost) }
    let quantities = reading.evidence.count { $0.contains(.quantity) }
    if quantities * 25 < count { seen.insert(.quantitiesFew) }
    if quantities * 4 > count { seen.insert(.quantitiesMany) }
    let examples = reading.list.matches.count { $0.lists.contains(.exampleMark) }
    if examples >= 3, examples >= kilobytes { seen.insert(.examplesMany) }
  }
}

extension HeadingMeaning {
  /// Whether it names somebody's words.
  var isQuote: Bool { self == .quote || self == .customerQuote || self == .leaderQuote }

  /// Whether it names an item of the press release.
  var isReleaseItem: Bool {
    switch self {
    case .headline, .subheadline, .summary, .problem, .solution, .customerQuote, .leaderQuote, .quote,
      .gettingStarted, .callToAction, .boilerplate:
      true
    default: false
    }
  }
}
