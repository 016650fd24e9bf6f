internal import PRFAQProse
internal import Testing

@Suite struct QuotationTests {
  private func quotations(_ string: String, _ language: Language? = nil) -> [(
    inner: String, attribution: String?
  )] {
    let all = bytes(string)
    return Quotations.find(in: all, 0..<all.count, language: language).map {
      (text(all, $0.innerRange), $0.attribution.map { text(all, $0) })
    }
  }

  @Test(arguments: [
    (
      "“I got my evenings back,” said Ann Lee, a nurse in Leeds.", "I got my evenings back,",
      "said Ann Lee, a nurse in Leeds."
    ), ("\"I got my evenings back,\" says Ann Lee.", "I got my evenings back,", "says Ann Lee."),
    (
      "Ann Lee, founder of Acme, said: “We listened to nurses.”", "We listened to nurses.",
      "Ann Lee, founder of Acme, said:"
    ), ("“We listened to nurses first.” — Ann Lee, CEO", "We listened to nurses first.", "Ann Lee, CEO"),
    ("“We listened to nurses first.”\n— Ann Lee, CEO", "We listened to nurses first.", "Ann Lee, CEO"),
    ("“저는 매달 두 시간을 아낍니다.”라고 김민지 씨는 말했다.", "저는 매달 두 시간을 아낍니다.", "라고 김민지 씨는 말했다."),
    ("김민지 대표는 “고객의 시간을 돌려 드리고 싶었다”고 말했다.", "고객의 시간을 돌려 드리고 싶었다", "김민지 대표는"),
    ("\"고객의 시간을 돌려 드리고 싶었다\" - 김민지, 대표", "고객의 시간을 돌려 드리고 싶었다", "김민지, 대표"),
    ("„Ich habe meine Abende zurück“, sagt Anna Klein.", "Ich habe meine Abende zurück", "sagt Anna Klein."),
    (
      "« J'ai retrouvé mes soirées », explique Anne Leroy.", " J'ai retrouvé mes soirées ",
      "explique Anne Leroy."
    ),
    ("店主の田中さんは「朝の電話がなくなりました」と話します。", "朝の電話がなくなりました", "店主の田中さんは"),
    ("王女士说：“以前每天要打二十个电话。”", "以前每天要打二十个电话。", "王女士说："), ("“以前每天要打二十个电话。”王女士说。", "以前每天要打二十个电话。", "王女士说。"),
    ("“그 뒤로 야근이 없어졌어요.” (이수진, 카페 점주)", "그 뒤로 야근이 없어졌어요.", "이수진, 카페 점주"),
  ])
  func finds(string: String, inner: String, attribution: String) {
    let found = quotations(string)
    #expect(found.map(\.inner) == [inner])
    #expect(found.first?.attribution == attribution)
  }

  @Test func splitQuotationsAreOne() {
    let all = bytes("“I lost every Sunday to this,” said Ann Lee, a nurse. “Now I go hiking instead.”")
    let found = Quotations.find(in: all, 0..<all.count)
    #expect(found.count == 1)
    #expect(found.first?.parts.count == 2)
    #expect(found.first?.attribution.map { text(all, $0) } == "said Ann Lee, a nurse.")
    #expect(found.first?.range == 0..<all.count)
  }

  @Test func twoSpeakersAreTwo() {
    let all = bytes(
      "“I lost every Sunday to this,” said Ann. She meant it. “We had to act at once,” said Bob.")
    #expect(Quotations.find(in: all, 0..<all.count).count == 2)
  }

  @Test(arguments: [
    "It's the customers' problem and it isn't ours", "the “easy” button", "‘썸타임’을 출시했다",
    "Don’t say we didn’t tell the users’ story", "27\" and 32\" monitors are here now",
    "“never closed and so no quotation",
    "「노쇼막이」를 열었다",
  ])
  func none(string: String) {
    #expect(quotations(string).isEmpty)
  }

  @Test func unattributed() {
    #expect(quotations("“We listened to nurses first.”").first?.attribution == nil)
  }
}
