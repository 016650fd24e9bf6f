internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// What shows when release, questions and headings are seen together.
  func wholes(_ seen: inout KindEvidenceSet) {
    func note(_ evidence: KindEvidence, _ condition: Bool) { if condition { seen.insert(evidence) } }
    let units = reading.list.units
    let items = PartKind.allCases.filter { kind in
      kind.isRelease && kind != .pressRelease && reading.kinds.contains(kind)
    }
    note(.kindsFew, items.count <= 2)
    note(.kindsMany, items.count >= 6)
    let hasRelease = seen.contains(.releaseHeading)
    let hasFAQ = seen.contains(.faqHeading)
    note(.bothHeadings, hasRelease && hasFAQ)
    note(.neitherHeading, !hasRelease && !hasFAQ)
    note(
      .headlineAnnounces,
      units.indices.contains { reading.kinds[$0] == .headline && reading.evidence[$0].contains(.announce) })
    note(.sectionsEmpty, emptySections >= 3)
    note(
      .methodInHeadings,
      units.indices.count { units[$0].isHeading && reading.evidence[$0].contains(.method) } >= 2)
    note(.fiveFound, reading.kinds.contains(.customerQuestion))
    note(
      .fullRelease,
      seen.contains(.datelineFound) && seen.contains(.announcement) && seen.contains(.quoteFound))
    note(.releaseAlone, seen.contains(.releaseShareHigh) && !seen.contains(.questions1))
    let questions = units.count { $0.isQuestion }
    note(.questionShareHigh, questions * 4 > units.count)
    note(
      .planHeadings,
      units.indices.count { index in
        let set = reading.evidence[index]
        return units[index].isHeading
          && (set.contains(.plan) || set.contains(.risk) || set.contains(.metrics))
      } >= 2)
    let quotes = reading.evidence.count { $0.contains(.attributed) || $0.contains(.dashAttribution) }
    note(.quotesMany, quotes >= 2)
    note(.faqAndRelease, seen.contains(.summaryAndSolution) && seen.contains(.questions4))
    // Advice in an answer is no guidance to a writer yet; where there is much of it, it is.
    let isFilled =
      !seen.contains(.answersEmpty) && !seen.contains(.guidanceMany) && !seen.contains(.placeholders4)
      && !seen.contains(.slots3) && !seen.contains(.methodSome)
    note(
      .answeredAndReleased,
      isFilled && !seen.contains(.guidanceSome) && hasRelease && hasFAQ && seen.contains(.questions1)
        && reading.kinds.contains(.summary))
    note(
      .titledQuestions, isFilled && hasFAQ && seen.contains(.titleNamesMethod) && seen.contains(.questions4))
    note(.itemsHeaded, isFilled && !seen.contains(.guidanceSome) && seen.contains(.releaseHeadings6))
    note(.titleNamesProduct, seen.contains(.titleNamesMethod) && titleNamesProduct)
    note(.releaseUnnamed, seen.contains(.releaseAlone) && !seen.contains(.titleNamesMethod))
    note(.answersFull, hasFullAnswers)
    note(
      .nothingOfDraft,
      seen.contains(.unannounced) && !hasRelease && !seen.contains(.headlineAnnounces)
        && !seen.contains(.fiveFound) && !seen.contains(.audienceHeadings)
        && !seen.contains(.releaseHeadings4))
    let boxes = reading.tree.nodes.count { node in
      if case .item(isChecked: .some) = node.kind { true } else { false }
    }
    note(.boxesToTick, boxes >= Self.manyBoxes)
    note(.secondPerson, seen.contains(.guidanceSome) && seen.contains(.quantitiesFew))
  }

  /// Whether the first heading, or the first line without one, has the name of the product.
  private var titleNamesProduct: Bool {
    guard let product = reading.product,
      let title = reading.list.units.first(where: { $0.isHeading }) ?? reading.list.units.first
    else { return false }
    return product.occurrences.contains { title.text.overlaps($0) }
  }

  /// Whether what stands in the FAQs beside their questions is a sentence and more for each of at least three.
  private var hasFullAnswers: Bool {
    var (asked, answered) = (0, 0)
    for (index, unit) in reading.list.units.enumerated() where reading.kinds[index].isFAQ {
      if unit.isQuestion {
        asked += 1
        answered += unit.label == nil ? 0 : unit.body.count
      } else if !unit.isHeading {
        answered += unit.text.count
      }
    }
    return asked >= 3 && answered >= asked * Self.fullAnswer
  }

  /// More than the open points of a draft.
  private static let manyBoxes = 8

  /// Two lines of text, in bytes.
  private static let fullAnswer = 150

  /// Headings of one level with nothing between them and the next.
  private var emptySections: Int {
    let units = reading.list.units
    return units.indices.dropLast().count { index in
      let (unit, next) = (units[index], units[index + 1])
      return unit.isHeading && !unit.isQuestion && next.isHeading && next.level <= unit.level
    }
  }
}
