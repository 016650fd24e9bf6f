internal import PRFAQProse
internal import Testing

@Suite struct PlaceholderTests {
  private func placeholders(_ string: String) -> [String] {
    let all = bytes(string)
    return Placeholders.find(in: all, 0..<all.count).map { text(all, $0.range) }
  }

  @Test(arguments: [
    ("출시일은 TBD입니다", ["TBD"]), ("TODO: write this", ["TODO"]), ("FIXME", ["FIXME"]),
    ("lorem ipsum dolor", ["lorem ipsum"]), ("[제품명]은 [고객]을 돕는다", ["[제품명]", "[고객]"]),
    ("[City, Date] — Acme", ["[City, Date]"]),
    ("<고객명>에게", ["<고객명>"]), ("<Company> announces <product>", ["<Company>", "<product>"]),
    ("{{headline}}", ["{{headline}}"]), ("{기능명} 출시", ["{기능명}"]), ("○○○ 출시", ["○○○"]),
    ("○○○, △△△를 위한", ["○○○", "△△△"]),
    ("OOO이 말했다", ["OOO"]), ("●●를 위한", ["●●"]), ("▲월 ▲일", ["▲", "▲"]), ("작성 예정", ["작성 예정"]),
    ("가격은 미정", ["미정"]), ("여기에 입력", ["여기에 입력"]), ("saves XX% of time", ["XX"]), ("XXX users", ["XXX"]),
    ("20XX년", ["20XX"]), ("YYYY-MM-DD", ["YYYY-MM-DD"]), ("価格は未定", ["未定"]), ("待定", ["待定"]),
    ("이름: ______", ["______"]),
  ])
  func finds(string: String, expected: [String]) {
    #expect(placeholders(string) == expected)
  }

  @Test(arguments: [
    "- [ ] 할 일", "- [x] done", "근거[^1]와 [1]", "A씨는 말했다", "○○대 학생", "●●병원 간호사", "사이즈는 XXL", "<br> <b>text</b>",
    "[text](https://example.com)", "(서울=연합뉴스)", "[서울=뉴시스] 당근은", "[sic]", "● 항목", "○ 항목",
    "todo el mundo", "a wip", "snake__case", "<https://example.com>", "if x < 3 and y > 2", "[[1, 2]]",
    "Xbox and X-ray", "[PR/FAQ] 등불전기",
  ])
  func passesOver(string: String) {
    #expect(placeholders(string).isEmpty)
  }
}
