internal import PRFAQProse
internal import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("우리 고객은 누구이며 무엇을 원하는가", Language.ko), ("GitHub Actions에서 쓰는 도구를 설명합니다. CI 파이프라인", .ko),
    ("顧客은 生活의 不便을 겪고 있다", .koHanja), ("第二章 자주 묻는 質問", .koHanja), ("お客様は誰ですか", .ja), ("導入コスト", .ja),
    ("常见问题解答", .zh), ("我們的客戶是誰？", .zh),
    ("The customer does not know what they want", .en),
    ("El cliente no sabe lo que quiere para su tienda", .es),
    ("Le client ne sait pas ce qu'il veut pour son magasin", .fr),
    ("Der Kunde weiß nicht, was er für sein Geschäft braucht", .de),
    ("O cliente não sabe o que quer para a sua loja", .pt), ("Pricing", .en), ("", .other),
    ("1234 --- !!", .other), ("Привет, как дела", .other),
  ])
  func detects(string: String, expected: Language) {
    let all = bytes(string)
    #expect(Language.detect(all, 0..<all.count) == expected)
  }

  @Test func aLongTextInAnotherLatinLanguageIsOther() {
    let all = bytes(
      String(
        repeating:
          "Asiakas ei tiedä mitä hän haluaa koska kukaan ei kysy häneltä ikinä mitään tärkeää tuotteesta ",
        count: 4))
    #expect(Language.detect(all, 0..<all.count) == .other)
  }
}
