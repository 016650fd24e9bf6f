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
    note(.secondPerson, seen.contains(.guidanceSome) && seen.contains(.quantitiesFew))
  }

  /// Headings of one level with nothing between them and the next.
  private var emptySections: Int {
    let units = reading.list.units
    return units.indices.dropLast().count { index in
      let (unit, next) = (units[index], units[index + 1])
      return unit.isHeading && !unit.isQuestion && next.isHeading && next.level <= unit.level
    }
  }
}
