internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQModel

/// Lays what the draft says of benefit and customer side by side.
struct CarriedBuilder {
  let facts: Facts

  func carried() -> [CarriedThrough] {
    let draft = facts.draft
    let release = draft.pressRelease
    func answer(_ kind: CustomerQuestion.Kind) -> Range<Int>? {
      draft.customerQuestions.first { $0.kind == kind }?.answer
    }
    let speaker = release?.quotes.first { $0.role == .customer }?.attribution
    return [
      CarriedThrough(
        subject: .benefit,
        stops: stops([
          (.headline, release?.headline), (.subheadline, release?.subheadline),
          (.benefitAnswer, answer(.benefit)),
        ])),
      CarriedThrough(
        subject: .customer,
        stops: stops([
          (.subheadline, release?.subheadline), (.customerAnswer, answer(.customer)), (.speaker, speaker),
        ])),
    ]
  }

  private func stops(_ stations: [(CarriedThrough.Station, Range<Int>?)]) -> [CarriedThrough.Stop] {
    let draft = facts.draft
    var first: Passage?
    return stations.map { station, range in
      guard let range else { return CarriedThrough.Stop(station: station, place: nil, shared: []) }
      let passage = Passage(range, kind: .other, in: draft)
      defer { first = first ?? passage }
      let shared = first.map { passage.sharedStems(with: [$0]) } ?? []
      return CarriedThrough.Stop(
        station: station, place: ReviewPlace(range, in: draft, atMost: 160),
        shared: shared.prefix(6).map { draft.source.string(passage.source($0.place)) })
    }
  }
}
