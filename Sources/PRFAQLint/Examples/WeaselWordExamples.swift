/// The examples of `weasel-word`.
enum WeaselWordExamples {
  static let all: [RuleExample] = [
    .passes(.ko, ExampleDraft.ko.text),
    .passes(.en, ExampleDraft.en.text),
    .passes(
      .ko,
      note: Text(
        ko: "같은 문장에 수치가 있으면 모호하지 않고, ‘다양성’과 ‘자주 묻는 질문’은 모호한 말이 아닙니다.",
        en: "A number in the same sentence settles it; 다양성 (diversity) and 자주 묻는 질문 (FAQ) are not vague."),
      ExampleDraft.ko.with(
        .subheadline, "빨래방에 갈 시간이 없는 직장인이 주말 세 시간을 크게 줄여 9분만 쓴다")),
    .passes(
      .en,
      note: Text(
        ko: "‘at most’와 ‘as many’는 정도를 말하지 않습니다.", en: "“At most” and “as many” leave nothing vague."),
      ExampleDraft.en.with(
        .subheadline, "Renters who own no tools walk at most one street and carry as many as they like")),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .internalFAQ,
        """
        ### 투자금은 얼마나 필요한가?

        열두 달 동안 2억 8천만 원이다.

        ### 세탁소 주인들은 찬성하는가?

        ⚑대체로⚐ 찬성하는 분위기이다.
        """)),
    .fails(.ko, ExampleDraft.ko.with(.subheadline, "직장인이 ⚑빠르게⚐ 빨래를 끝내고 아침에 옷을 받는다")),
    .fails(
      .ko,
      ExampleDraft.ko.with(
        .problem,
        """
        1. ⚑많은⚐ 직장인이 밤늦게 퇴근해 세탁기를 돌리지 못한다. 소음 항의를 받아 빨래가 밀린다.
        2. 주말 빨래방에는 줄이 길다. 대부분 오전을 버린다.
        3. 널 곳이 없어 옷에서 냄새가 난다. 다시 빠느라 상당한 물과 시간을 버린다.
        """)),
    .fails(
      .en,
      ExampleDraft.en.with(
        .subheadline, "Renters who own no tools hang a shelf ⚑faster⚐ without buying a drill")),
    .fails(
      .en,
      ExampleDraft.en.with(
        .problem,
        """
        1. ⚑Many⚐ renters buy a drill that lies in the cupboard. Often they lose it when they move.
        2. Hire shops close early. People who work wait for Saturday and waste quite a morning.
        """)),
  ]
}
