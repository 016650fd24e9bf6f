/// The examples of `decision-no-reason`.
enum DecisionNoReasonExamples {
  static let all: [RuleExample] = [
    .passes(
      .ko,
      ExampleDraft.ko.text
        + "\n## 결정 기록\n\n- 2026-11-03 가방을 두 개에서 하나로 줄임. 시험에서 둘째 가방이 비어 있었기 때문임\n"),
    .passes(
      .en,
      note: Text(ko: "까닭이 한마디라도 있으면 됩니다.", en: "A word of reason will do."),
      ExampleDraft.en.text
        + "\n## Decision log\n\n- 2026-11-03 lockers stay open at night, since most drills go out after eight\n"
    ),
    .fails(
      .ko,
      ExampleDraft.ko.text + "\n## 결정 기록\n\n- ⚑2026-11-03 가방을 두 개에서 하나로 줄임⚐\n",
      mended: ["하나로 줄임": "하나로 줄임. 둘째 가방이 비어 있었기 때문임"]),
    .fails(
      .en,
      ExampleDraft.en.text + "\n## Decision log\n\n- ⚑2026-11-03 lockers stay open at night⚐\n",
      mended: [
        "lockers stay open at night": "lockers stay open at night, because most drills go out after eight"
      ]),
  ]
}
