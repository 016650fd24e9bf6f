internal import PRFAQModel
internal import PRFAQProse

/// Release and FAQ send customers to one site.
public struct CtaLinkInconsistent: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "cta-link-inconsistent", category: .consistency, severity: .info,
    source: Text(
      ko: "Bryar와 Carr의 템플릿에서 이끌어 냈습니다. 마지막 줄이 고객에게 갈 곳을 알려 주는데, 갈 곳이 둘이면 없는 것과 같습니다.",
      en: """
        Follows from Bryar & Carr's template, whose last line tells customers where to go: \
        two places are none.
        """),
    summary: Text(ko: "보도자료와 FAQ는 고객을 같은 사이트로 보냅니다.", en: "Release and FAQ send customers to one site."),
    rationale: Text(
      ko: "주소의 도메인이 다르면 고객은 어느 쪽이 진짜인지 의심합니다.",
      en: "With two hosts customers wonder which of them is the real one."),
    examples: [
      .passes(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          "### 어디에서 가입하나요?\n\n[앱](https://moonwash.example/join)에서 가입합니다.\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷이 상하면요?\n\n배상합니다."
        )),
      .passes(.en, ExampleDraft.en.text),
      .fails(
        .ko,
        ExampleDraft.ko.with(
          .externalFAQ,
          "### 어디에서 가입하나요?\n\n⚑[앱](https://dalbit-laundry.example/join)⚐에서 가입합니다.\n\n### 요금은 얼마인가요?\n\n9,900원입니다.\n\n### 옷이 상하면요?\n\n배상합니다."
        )),
      .fails(
        .en,
        ExampleDraft.en.with(
          .externalFAQ,
          "### Where do I sign up?\n\nSign up at ⚑[our site](https://tools4leeds.example/join)⚐.\n\n### How much does it cost?\n\n$3 an hour.\n\n### Where are the lockers?\n\nIn Leeds."
        )),
    ], yieldsTo: ["link-empty"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  private static let joining = Phrases(list: "cta-link-inconsistent-joining")

  /// One finding for each answer about joining that links to another host than the call to action.
  public func findings(in facts: Facts) -> [Finding] {
    let called = facts.callRanges.flatMap { facts.links(in: $0) }.compactMap { Self.host(of: $0) }
    guard
      let first = facts.callRanges.flatMap({ facts.links(in: $0) }).first(where: { Self.host(of: $0) != nil })
    else { return [] }
    return facts.draft.externalFAQ.flatMap { question -> [Finding] in
      guard let answer = question.answer, facts.says(Self.joining, inSource: question.range)
      else { return [] }
      return facts.links(in: answer).filter { link in
        Self.host(of: link).map { !called.contains($0) } ?? false
      }.map { link in
        finding(
          at: link.range,
          message: Text(
            ko: "보도자료와 다른 사이트입니다: \(Self.host(of: link) ?? "")",
            en: "The release names another site than \(Self.host(of: link) ?? "")."),
          evidence: facts.words(link.range),
          help: Text(ko: "같은 사이트로 통일하세요.", en: "Send customers to one site."),
          question: Text(ko: "고객이 가야 할 주소는 어느 쪽인가요?", en: "Which address should customers go to?"),
          notes: [
            Finding.Note(
              range: first.range, message: Text(ko: "보도자료는 여기로 보냅니다.", en: "The release sends them here."))
          ])
      }
    }
  }

  /// The last two labels of a web address.
  private static func host(of link: Link) -> String? {
    guard !link.isImage, let start = link.destination.range(ofScheme: "://") else { return nil }
    let host = link.destination[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    let labels = host.split(separator: ".")
    return labels.count > 1 ? labels.suffix(2).joined(separator: ".") : nil
  }
}

extension String {
  /// The index behind a mark between scheme and host.
  fileprivate func range(ofScheme mark: String) -> String.Index? {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix(mark) else { return nil }
    return index(colon, offsetBy: mark.count)
  }
}
