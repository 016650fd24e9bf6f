internal import PRFAQModel
internal import PRFAQProse

/// Who pays for what is free stands in the draft.
///
/// Judged of a product that is free for everybody: no amount of money and no word for income or a budget stands
/// anywhere. One finding a draft, at the answer that says so or else in the release.
public struct FreeUnfunded: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "free-unfunded", category: .evidence, severity: .info,
    source: Text(
      ko: "Bryar와 Carr의 템플릿: 얼마이고 비용을 어떻게 회수하는지 묻는다. flex.team의 “Amazon Working Backwards”: 투자금은 얼마나 필요한가.",
      en: """
        Bryar & Carr's template asks for the price and how the cost is earned back. flex.team, “Amazon Working \
        Backwards”: how much has to be invested.
        """),
    summary: Text(ko: "무료라면 비용을 누가 내는지 있습니다.", en: "Who pays for what is free stands in the draft."),
    rationale: Text(
      ko: "무료인 제품도 만들고 돌리는 데 돈이 듭니다. 누가 내는지 없으면 고객은 데이터로 값을 치르거나 곧 유료가 된다고 여깁니다.",
      en: """
        What is free costs money to build and to run. Where nobody is said to pay it, customers think that they pay \
        with their data, or will have to pay soon.
        """),
    examples: [
      .passes(.ko, ExampleDraft.ko.text),
      .passes(
        .en, note: Text(ko: "누가 얼마를 내는지 말하는 답입니다.", en: "It says who pays."),
        free(
          "Yes, ShedShare is free to use. The city of Leeds pays for the lockers until 2030.",
          budget: "The council's grant")),
      .fails(
        .en, free("Yes, ShedShare is ⚑completely free⚐ for all renters.", budget: "Nobody so far"),
        mended: ["Nobody so far": "The sponsor, a chain of builders' merchants, pays until 2030"]),
      .fails(.ko, koreanFree("가입도 이용도 ⚑전부 무료입니다⚐.")),
    ],
    yieldsTo: ["placeholder", "template-instruction-left"], isOptIn: true,
    languages: [.ko, .koHanja, .en, .ja, .zh])

  private static func free(_ answer: String, budget: String) -> String {
    ExampleDraft.en.replacing(
      .summary,
      "LEEDS / Aire Wire / April 5, 2027 — ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill by phone and hangs the shelf in ten minutes."
    ).replacing(.problem, "A drill is used for 13 minutes in its life. Renters lose the cupboard to it.")
      .replacing(
        .solution, "The customer scans the door, picks a tool and unlocks it. Lockers are open all night."
      ).replacing(
        .callToAction,
        "Find the nearest locker and sign up at [shedshare.example/leeds](https://shedshare.example/leeds)."
      ).replacing(
        .internalFAQ,
        "### Who has to be convinced?\n\n\(budget).\n\n### Why might it fail?\n\nTheft above 4 percent."
      )
      .with(.externalFAQ, "### What does it cost?\n\n\(answer)\n\n### Where are the lockers?\n\nIn Leeds.")
  }

  private static func koreanFree(_ answer: String) -> String {
    ExampleDraft.ko.replacing(
      .callToAction, "마포구에 사는 사람은 [달빛세탁 앱](https://moonwash.example/start)에서 가입할 수 있다."
    )
    .replacing(.internalFAQ, "### 누구를 설득해야 하는가?\n\n밤에 기계를 돌릴 세탁소 다섯 곳이다.").with(
      .externalFAQ, "### 요금은 얼마인가요?\n\n\(answer)\n\n### 옷이 상하면요?\n\n전액 배상합니다.")
  }

  /// Creates the rule.
  public init() {}

  private static let free = Phrases(list: "free-unfunded-free")
  private static let funds = Phrases(list: "free-unfunded-funds")

  /// One finding for a product that is free and paid for by nobody.
  public func findings(in facts: Facts) -> [Finding] {
    guard !facts.isForm, facts.draft.kind != .template, facts.mayHold(Self.free),
      !facts.prose.quantities.contains(where: { $0.kind == .money }),
      !facts.says(Self.funds, in: facts.smallText.indices)
    else { return [] }
    let places = Self.free.places(in: facts.smallText, facts.smallText.indices).filter { place in
      let sentence = facts.prose.sentences[facts.prose.sentence(at: place)]
      let part = facts.prose.blocks[sentence.block].part
      return sentence.role == .statement && !sentence.isQuoted && (part.isRelease || part.isFAQ)
    }
    let answer = places.first { facts.prose.block(of: facts.prose.sentence(at: $0)).part.isFAQ }
    guard let place = answer ?? places.first else { return [] }
    let range = facts.words(at: place, count: 2)
    let words = facts.words(range)
    return [
      finding(
        at: range,
        message: Text(
          ko: "‘\(words)’: 비용을 누가 내는지 문서 어디에도 없습니다.",
          en: "“\(words)”: nothing in the draft says who pays for it."),
        evidence: words,
        help: Text(
          ko: "한 해 운영비가 얼마이고 누가 내는지, 어떤 조건에서 유료가 되는지 내부 FAQ에 쓰세요.",
          en:
            "Say in the internal FAQ what a year of it costs, who pays that, and what would make it cost something."
        ),
        question: Text(
          ko: "이용자가 열 배가 되면 늘어난 비용은 누가 내나요?",
          en: "With ten times as many users, who pays what that costs?"))
    ]
  }
}
