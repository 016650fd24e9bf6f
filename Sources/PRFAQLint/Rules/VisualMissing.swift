internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The draft shows what the customer will see.
public struct VisualMissing: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "visual-missing", category: .visuals, severity: .info,
    source: Text(
      ko: """
        flex.team의 “Amazon Working Backwards”: 보도자료와 FAQ 다음의 셋째 단계는 새 서비스의 시안이나 시나리오다. 다섯 \
        질문은 스토리보드, 와이어프레임, 여정 지도를 듭니다.
        """,
      en: """
        flex.team, “Amazon Working Backwards”: the third step, after release and FAQ, is a \
        mock-up or a scenario of the new service. The five questions name storyboard, \
        wireframe and journey map.
        """),
    summary: Text(
      ko: "고객이 보게 될 것을 그림이나 시나리오로 보여 줍니다.",
      en: "A picture or a scenario shows what the customer will see."),
    rationale: Text(
      ko: "같은 글을 읽고도 사람마다 다른 화면을 떠올립니다. 손그림 한 장이나 한 장면의 이야기가 그 차이를 회의 전에 드러냅니다.",
      en: """
        Readers of one text imagine different screens. A sketch or one scene told in full brings the differences out \
        before the meeting.
        """),
    examples: [
      .passes(.en, ExampleDraft.en.text),
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .ko, note: Text(ko: "mermaid로 그린 그림도 그림입니다.", en: "A diagram in mermaid is something to look at."),
        ExampleDraft.ko.replacing(
          .visual, heading: "## 고객 여정",
          """
          ```mermaid
          flowchart LR
            A[문고리에 가방을 건다] --> B[앱에서 수거를 누른다] --> C[아침에 갠 옷을 받는다]
          ```
          """
        ).text),
      .passes(
        .en,
        ExampleDraft.en.with(
          .solution,
          "ShedShare puts lockers where people walk home.\n\n<img src=\"locker.png\" alt=\"A locker\">"),
        existingPaths: ["locker.png"]),
      .passes(
        .en,
        note: Text(
          ko: "다른 곳에 있는 시제품으로 가는 링크도 볼거리입니다.", en: "A link to a prototype elsewhere is something to look at."),
        ExampleDraft.en.replacing(
          .visual, heading: "## Links", "[Clickable prototype](https://www.figma.com/proto/shedshare)"
        ).text),
      .passes(
        .en,
        note: Text(
          ko: "화면이 없는 일은 그림 없이도 떠올릴 수 있습니다.", en: "What has no screen can be imagined without a picture."),
        ExampleDraft.en.replacing(
          .solution,
          "ShedShare puts lockers where people walk home. Lockers are open all night, so nobody waits for a shop."
        ).without(.visual)),
      .passes(
        .ko,
        note: Text(
          ko: "없다고 한 앱과 남의 화면은 보여 줄 것이 아닙니다.",
          en: "There is nothing to show of an app that is denied and of a screen that is somebody else's."),
        ExampleDraft.ko.replacing(
          .solution, "달빛세탁은 앱을 깔지 않고 쓴다. 고객이 문고리에 가방을 걸고 문자를 보내면 기사가 걷어 간다. 기존 앱의 버튼을 찾지 않아도 된다."
        ).without(.visual)),
      .passes(
        .en,
        ExampleDraft.en.replacing(
          .solution,
          "ShedShare needs no app and no button. Until now renters were tied to a rental app's dashboard."
        ).without(.visual)),
      .passes(
        .en,
        note: Text(
          ko: "소스와 함께 나눠 주는 도구에는 그림을 바라지 않습니다.",
          en: "Nobody expects a mock-up of a tool that is given away with its source."),
        ExampleDraft.en.replacing(
          .callToAction, "ShedShare is open source. A button on the screen of each locker opens the door."
        ).without(.visual)),
      // A gap under its heading is the placeholder rule's.
      .passes(.ko, ExampleDraft.ko.replacing(.visual, "[혜택을 얻는 순간의 장면 설명]").text),
      .fails(.ko, "⚑⚐" + ExampleDraft.ko.without(.visual)),
      .fails(
        .en,
        "⚑⚐"
          + ExampleDraft.enNarrative.with(
            .solution,
            """
            Partbook reads the score and plays each voice by itself. A singer taps the bar on the screen where they get \
            lost, sings along, and sees where the pitch slid.
            """),
        mended: [
          "# PR/FAQ: Partbook\n":
            "# PR/FAQ: Partbook\n\n[Clickable prototype](https://www.figma.com/proto/partbook)\n"
        ]),
    ],
    yieldsTo: ["section-empty"], levels: [.bryarCarr: .off])

  /// Creates the rule.
  public init() {}

  /// One finding when there is nothing to look at.
  public func findings(in facts: Facts) -> [Finding] {
    guard facts.draft.visuals.isEmpty,
      !hasElement(in: facts), !hasDrawing(in: facts),
      !facts.links.contains(where: { isPicture($0.destination) })
    else { return [] }
    let empty = facts.emptySections.filter { $0.kind == .visual }
    guard facts.draft.parts(.visual).count <= empty.count, !isOpen(in: facts) else { return [] }
    // Soup, a leaflet or a command line need no picture to be imagined.
    let screens = facts.screens
    guard
      screens.contains(where: { $0.isPlain && ($0.isUsed || screens.count > 1) })
        // What is given away with its source is often a command line with a screen or two.
        && (!facts.isOpenSource || screens.count > 2) || !empty.isEmpty
    else {
      return []
    }
    return [
      absence(
        at: empty.first?.heading.lowerBound ?? facts.documentStart,
        message: Text(
          ko: "고객이 보게 될 화면이나 장면이 없습니다.", en: "Nothing shows what the customer will see."),
        help: Text(
          ko: "혜택을 느끼는 순간을 목업 한 장, mermaid 그림, 또는 이름 있는 고객의 한 장면으로 보여 주세요.",
          en: """
            Show the moment of benefit in a mock-up, a mermaid diagram or one scene with a customer who has a name.
            """),
        question: Text(
          ko: "고객이 처음으로 혜택을 느끼는 순간, 눈앞에 무엇이 보이나요?",
          en: "What does the customer see at the moment they first feel the benefit?"),
        notes: screens.filter { $0.isPlain && $0.isUsed }.prefix(1).map {
          Finding.Note(
            range: $0.range,
            message: Text(ko: "이것이 어떻게 생겼는지 알 수 없습니다.", en: "Nobody can tell what this looks like."))
        })
    ]
  }

  /// Whether a heading promises something to look at, and a placeholder under it waits for it.
  private func isOpen(in facts: Facts) -> Bool {
    let headings = facts.draft.tree.nodes.filter { if case .heading = $0.kind { true } else { false } }
    return facts.placeholders.contains { placeholder in
      let next = headings.partitionPoint { $0.range.lowerBound < placeholder.range.lowerBound }
      guard next > 0 else { return false }
      return HeadingTable.match(facts.bytes, headings[next - 1].contentRange)?.meaning == .visual
    }
  }

  /// Whether a block of code that is no program shows something: a screen drawn in characters, a session.
  private func hasDrawing(in facts: Facts) -> Bool {
    let pictures = [
      "", "text", "txt", "ascii", "console", "terminal", "plantuml", "puml", "dot", "graphviz", "d2",
    ]
    return facts.draft.tree.nodes.indices.contains { index in
      let node = facts.draft.tree.nodes[index]
      guard case .codeBlock = node.kind, facts.part(around: node.range)?.kind != .callToAction else {
        return false
      }
      let info = facts.draft.tree.codeInfo(of: index).split(separator: " ").first.map(String.init) ?? ""
      return pictures.contains(info.lowercased()) && facts.bytes[node.contentRange].count { $0 == 0x0A } >= 3
    }
  }

  /// Whether HTML shows a picture, a film or a page.
  private func hasElement(in facts: Facts) -> Bool {
    facts.draft.tree.nodes.contains { node in
      guard node.kind.isHTML, !facts.isComment(node) else { return false }
      let text = facts.words(node.range).lowercased()
      return ["<img", "<video", "<iframe", "<svg", "<picture", "<figure"].contains { text.contains($0) }
    }
  }

  /// Where pictures, films and prototypes are shown.
  private static let places = Phrases(list: "visual-missing-places")
  private static let endings = Phrases(list: "visual-missing-endings")

  /// Whether a link leads to a picture, a film or a prototype.
  private func isPicture(_ destination: String) -> Bool {
    let target = destination.lowercased()
    return Self.places.occur(in: target) || Self.endings.end(target)
  }
}
