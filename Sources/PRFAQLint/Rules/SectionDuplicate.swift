internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A section of the checklist stands once.
public struct SectionDuplicate: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "section-duplicate", category: .structure, severity: .warning,
    source: Text(
      ko: "이 도구의 판단: 이름이 같은 두 부분은 글을 합친 흔적이고, 그 가운데 하나는 낡은 것입니다.",
      en: """
        Our own judgement: two sections of one name are the trace of a merge, and one of \
        them is out of date.
        """),
    summary: Text(
      ko: "같은 이름의 항목은 한 번만 나옵니다.",
      en: "A section of the checklist stands once."),
    rationale: Text(
      ko: "같은 제목이 두 번 나오면 어느 쪽이 최신인지 알 수 없고, 검토자마다 다른 글을 읽고 회의에 들어옵니다.",
      en:
        "When a heading comes twice nobody can tell which text is current, and reviewers come to the meeting "
        + "having read different ones."),
    examples: [
      .passes(
        .en,
        note: Text(
          ko: "괄호 안의 말이 다르면 다른 항목입니다.", en: "Headings that differ in brackets name two sections."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## FAQ (external)

        ### What does it cost?

        The first three loans are free.

        ## FAQ (internal)

        ### Why will this fail?

        Owners may stop lending after the first broken drill.
        """),
      .passes(
        .ko, note: Text(ko: "고객의 말은 여러 번 나올 수 있습니다.", en: "Several customers may be quoted."),
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 고객 후기

        “총무를 맡은 첫해에는 독촉 문자를 쓰다가 잠들었어요. 이제는 명단만 올립니다.” — 이가람, 배드민턴 동호회 총무

        ### 고객 후기

        “누가 냈는지 물을 필요가 없어졌습니다. 장부를 열면 보이니까요.” — 박도현, 합창단 총무
        """),
      .fails(
        .ko,
        """
        # 모임셈 PR/FAQ

        ## 보도자료

        ### 문제점

        총무 41명은 회비를 걷는 데 한 달에 6시간을 썼다(장부 조사, n=41, 가정).

        ### 해결책

        총무가 명단을 올리면 회원에게 송금 단추가 간다.

        ⚑### 문제점⚐

        총무는 누가 회비를 냈는지 통장을 뒤져 확인한다.
        """,
        mended: [
          "한 달에 6시간을 썼다(장부 조사, n=41, 가정).": "한 달에 6시간을 썼다(장부 조사, n=41, 가정).\n\n총무는 누가 회비를 냈는지 통장을 뒤져 확인한다.",
          "\n\n### 문제점\n\n총무는 누가 회비를 냈는지 통장을 뒤져 확인한다.": "",
        ]),
      .passes(
        .en,
        note: Text(
          ko: "뜻이 비슷해도 이름이 다른 항목은 다른 항목입니다.",
          en: "Sections of different names are two, however close their meaning."),
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Solution

        A tenant picks a tool, gets a code and opens the shed.

        ### How it works

        The code stops working when the tool is due back.
        """),
      .fails(
        .en,
        """
        # Shedkey PR/FAQ

        ## Press Release

        ### Shedkey lets neighbours borrow a ladder tonight

        LEEDS, May 4, 2026 — Hollow Lane today launched Shedkey, a tool library for tenants who have no room for tools.

        ## Internal FAQ

        ### What will it cost to build?

        £180,000 over nine months (estimate).

        ⚑## 2. Internal FAQ⚐

        ### Why will this fail?

        Owners may stop lending after the first broken drill.
        """, mended: ["## 2. Internal FAQ\n\n": ""]),
    ])

  /// Creates the rule.
  public init() {}

  /// One finding for each repetition of a heading among its siblings.
  public func findings(in facts: Facts) -> [Finding] {
    var findings: [Finding] = []
    // The headings that are open, outermost first, and the sections seen under each.
    var open = [Level(level: 0)]
    var named = facts.namedSections[...]
    for node in facts.draft.tree.nodes {
      guard case .heading(let level) = node.kind else { continue }
      while let top = open.last, top.level >= level { open.removeLast() }
      while let first = named.first, first.heading.lowerBound < node.range.lowerBound { named.removeFirst() }
      if let section = named.first, section.heading == node.range, isSingle(section.kind),
        let top = open.indices.last
      {
        let key = HeadingKey.normalize(facts.bytes, section.name) + remark(in: section.name, of: facts)
        let number = open[top].keys.insert(key)
        if number < open[top].sections.count {
          let first = open[top].sections[number]
          findings.append(finding(for: node.range, named: facts.words(section.name), first: first))
        } else {
          open[top].sections.append(node.range)
        }
      }
      open.append(Level(level: level))
    }
    return findings
  }

  /// A heading that is open, with the sections seen under it and what they are called.
  private struct Level {
    let level: Int
    var keys = KeySet()
    var sections: [Range<Int>] = []
  }

  /// What a heading adds in brackets, which tells sections apart: `FAQ (internal)`; a slot to fill in tells nothing yet,
  /// so each stands for itself.
  private func remark(in name: Range<Int>, of facts: Facts) -> [UInt8] {
    let bytes = facts.bytes[name]
    if facts.hasPlaceholder(in: name) { return Array(String(name.lowerBound).utf8) }
    guard let open = bytes.firstIndex(of: 0x28) else { return [] }
    return Array(bytes[open...]).smallLetters
  }

  /// Whether a second section of the name says that something went wrong; several people may be quoted.
  private func isSingle(_ kind: PartKind) -> Bool { !kind.isQuote && kind != .visual }

  private func finding(for range: Range<Int>, named name: String, first: Range<Int>) -> Finding {
    finding(
      at: range,
      message: Text(ko: "‘\(name)’ 항목이 두 번 나옵니다.", en: "The section “\(name)” stands twice."),
      evidence: name,
      help: Text(ko: "두 항목을 하나로 합치고 오래된 쪽을 지우세요.", en: "Merge the two and take out the older one."),
      question: Text(ko: "두 글 가운데 지금도 맞는 것은 어느 쪽인가요?", en: "Which of the two still holds?"),
      notes: [
        Finding.Note(range: first, message: Text(ko: "처음 나온 곳입니다.", en: "The first one is here."))
      ])
  }
}
