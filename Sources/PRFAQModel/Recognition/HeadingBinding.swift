internal import PRFAQProse

/// What a heading that the table knows word for word may be labelled, whatever else speaks for another label.
///
/// An author who writes "Internal FAQ" means it. The names of release items stand in other places too: a FAQ has
/// topics and the five questions have names such as "Problem", so they bind less outside a release.
struct HeadingBinding {
  /// A bit for each label that is allowed.
  typealias Labels = UInt32

  static let any = Labels.max

  /// The bits of all labels that there are.
  static let all = Labels(1) << Labels(Label.allCases.count) - 1

  /// The labels that each unit may have, by whether it stands beside the release and whether anything about it or its
  /// section has to do with the five customer questions.
  ///
  /// A heading with the five questions right below it may be theirs, even where it only speaks of questions.
  static func labels(
    of list: UnitList, _ outline: Outline, isBesideRelease: [Bool], mayAskFive: [Bool],
    _ evidence: [EvidenceSet]
  ) -> [Labels] {
    list.units.indices.map { index in
      let unit = list.units[index]
      var allowed = labels(for: unit, under: outline.places[index].under)
      let set = evidence[index]
      let opensFive = set.contains(.beforeFiveSeries) || set.contains(.beforeFiveWindow)
      if opensFive, unit.meaning?.isFAQ ?? false { allowed |= bits(.customerQuestion) }
      if isBesideRelease[index] { allowed &= besideRelease }
      // Code shows a product or how to begin; nobody announces or speaks in it.
      if unit.form == .code {
        allowed &= ~bits(
          .headline, .subheadline, .summary, .problem, .customerQuote, .leaderQuote, .quote, .boilerplate)
        // Nor does a draft begin with it: that is a draft shown in some other document.
        if index == 0 { allowed &= bits(.titleBlock, .visual, .other) }
      }
      // `Open issues` may be a topic of a FAQ, but not where there is none; `Annex A: what neighbours ask` may be one.
      if !outline.hasFAQKey, unit.meaning == .other, unit.isHeading, unit.isSurelyNamed {
        allowed &= ~bits(.faq)
      }
      return mayAskFive[index] ? allowed : allowed & ~bits(.customerQuestion)
    }
  }

  /// The labels that a unit may have, with what the nearest heading above it says.
  static func labels(for unit: Unit, under heading: HeadingMeaning?) -> Labels {
    let labels = labels(for: unit)
    guard heading == .pressRelease, unit.meaning?.isReleaseItem ?? false else { return labels }
    return labels & ~bits(.faq, .customerQuestion, .other)
  }

  /// The labels of a section that stands beside the release.
  static let besideRelease = bits(.titleBlock, .faq, .customerQuestion, .visual, .other)

  private static func labels(for unit: Unit) -> Labels {
    guard unit.isHeading || unit.label != nil && unit.list < 0, unit.isSurelyNamed, let meaning = unit.meaning
    else { return any }
    switch meaning {
    case .faq, .externalFAQ, .internalFAQ: return bits(.faq)
    case .fiveQuestions: return bits(.customerQuestion)
    case .pressRelease: return bits(.pressRelease, .titleBlock)
    case .headline: return bits(.headline)
    case .subheadline: return bits(.subheadline)
    case .customerQuote: return bits(.customerQuote, .faq)
    case .leaderQuote: return bits(.leaderQuote, .faq)
    case .boilerplate: return bits(.boilerplate, .faq, .other)
    case .problem: return bits(.problem, .faq, .customerQuestion, .other)
    case .solution: return bits(.solution, .faq, .customerQuestion, .other)
    case .gettingStarted, .callToAction: return bits(.callToAction, .faq, .other)
    case .summary, .quote, .visual, .titleBlock, .other: return any
    }
  }

  private static func bits(_ labels: Label...) -> Labels {
    labels.reduce(0) { $0 | 1 << Labels($1.rawValue) }
  }
}
