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

  @Test func `lines tell the language of a part as its text does`() {
    let lines = [
      "The customer does not know what they want, and nobody asks them for it.", "", "우리 고객은 누구이며 무엇을 원하는가",
      "El cliente no sabe lo que quiere para su tienda", "顧客은 生活의 不便을 겪고 있다", "Für wen ist das? é",
      String(repeating: "la casa de los clientes ", count: 300), "1234 --- !!", "Pricing",
    ]
    for count in 0...lines.count {
      for end in ["", "\n"] {
        let text = bytes((lines + lines.reversed()).prefix(2 * count).joined(separator: "\n") + end)
        let languages = LineLanguages(text)
        #expect(languages.whole == Language.detect(text, 0..<text.count))
        let places = text.indices.filter { $0 % 7 == 0 || text[$0] == 0x0A || text[max(0, $0 - 1)] == 0x0A }
        for start in places {
          for end in [start + 40, text[start...].firstIndex(of: 0x0A) ?? text.count, text.count]
          where end >= start {
            let range = start..<min(end, text.count)
            #expect(languages.language(of: range, in: text) == Language.detect(text, range))
          }
        }
      }
    }
  }
}
