/// A way to write PR/FAQs that the checklist can be held to; where the sources disagree, the profile decides.
public enum Profile: String, Sendable, Hashable, CaseIterable {
  /// Eight release items, five questions, two FAQs and a visual; the release on one or two A4 pages.
  case standard
  /// The template of Bryar and Carr, “Working Backwards” (2021): one page, a FAQ of five, neither five questions nor
  /// a visual.
  case bryarCarr = "bryar-carr"

  /// What it asks for, in one sentence.
  public var summary: Text {
    switch self {
    case .standard:
      Text(
        ko: "보도자료 여덟 항목, 다섯 가지 질문, 외부·내부 FAQ, 시각 자료, A4 1~2장",
        en: "eight release items, five questions, an external and an internal FAQ, a visual, 1–2 A4 pages")
    case .bryarCarr:
      Text(
        ko: "『순서 파괴』의 틀: 보도자료 한 장, FAQ 다섯 장, 다섯 가지 질문과 시각 자료는 없어도 됨",
        en: "the template of “Working Backwards”: one page, a FAQ of five, no five questions or visual needed"
      )
    }
  }

  /// How long the parts may be.
  ///
  /// flex.team, “Amazon Working Backwards”, asks for one or two A4 pages; Bryar and Carr for less than one page of
  /// release and five or less of FAQ, and so six in all.
  public var pages: PageBudget {
    switch self {
    case .standard: PageBudget(releaseAim: 2, release: 2, faq: 5, total: 6)
    case .bryarCarr: PageBudget(releaseAim: 1, release: 1, faq: 5, total: 6)
    }
  }
}
