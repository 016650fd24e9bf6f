extension ExampleDraft {
  /// The laundry service, announced on a date.
  static func announced(ko date: String) -> String {
    ko.with(
      .summary,
      "(서울=가상일보) \(date) — 야간 세탁 서비스 ‘달빛세탁’이 마포구에서 문을 열었다. 혼자 사는 직장인은 주말에 빨래방에서 보내던 세 시간을 돌려받는다.")
  }

  /// The tool library, announced on a date.
  static func announced(en date: String) -> String {
    en.with(
      .summary,
      """
      LEEDS / Aire Wire / \(date) — ShedShare today opened 40 tool lockers in Leeds. A renter unlocks a drill by phone \
      and pays by the hour, $3 instead of $70.
      """)
  }
}
