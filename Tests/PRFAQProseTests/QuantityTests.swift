internal import PRFAQProse
internal import Testing

@Suite struct QuantityTests {
  private func quantities(_ string: String, _ language: Language? = nil) -> [Quantity] {
    let all = bytes(string)
    return Quantities.find(in: all, 0..<all.count, language: language)
  }

  @Test(arguments: [
    ("73%의 고객", "73%", Quantity.Kind.percent), ("12명이 답했다", "12명", .count), ("30분을 쓴다", "30분", .duration),
    ("주 5시간", "5시간", .duration), ("월 9,900원", "9,900원", .money),
    ("200만 원을 썼다", "200만 원", .money), ("2만 6,118건을 틀렸다", "2만 6,118건", .count),
    ("3배 빨라졌다", "3배", .multiple), ("1만 3천명", "1만 3천명", .count),
    ("110여개 기업", "110여개", .count), ("세 번 물었다", "세 번", .count),
    ("절반이 떠났다", "절반", .multiple), ("두 배로 늘었다", "두 배", .multiple), ("10年 동안", "10年", .duration),
    ("3~4개", "3~4개", .count), ("200~300만원", "200~300만원", .money),
    ("23 percent of shoppers", "23 percent", .percent), ("4 hours a week", "4 hours", .duration),
    ("5x faster", "5x", .multiple), ("$19 a month", "$19", .money),
    ("US$1.5 million", "US$1.5 million", .money),
    ("a 10-minute call", "10-minute", .duration), ("47 respondents", "47 respondents", .count),
    ("312 loading bays", "312 loading bays", .count), ("two hours later", "two hours", .duration),
    ("twice as fast", "twice", .multiple), ("열일곱 명이", "열일곱 명", .count), ("한 달이 지나", "한 달", .duration),
    ("三社と", "三社", .count), ("10–15 minutes", "10–15 minutes", .duration),
    ("500+ users", "500+ users", .count), ("月額500円", "500円", .money), ("3時間かかる", "3時間", .duration),
    ("30%的客户", "30%", .percent), ("48小时内", "48小时", .duration), ("1.200 Euro", "1.200 Euro", .money),
    ("15 Minuten", "15 Minuten", .duration), ("R$ 49,90", "R$ 49,90", .money), ("€5", "€5", .money),
    ("less than 48\nhours", "48\nhours", .duration), ("전체 34\n개 동", "34\n개", .count),
    ("312\nloading bays", "312\nloading bays", .count),
    ("20 % des clients", "20 %", .percent), ("3 de los 5 días", "5 días", .duration),
  ])
  func finds(string: String, expected: String, kind: Quantity.Kind) {
    let found = quantities(string)
    #expect(found.map { text(bytes(string), $0.range) } == [expected])
    #expect(found.first?.kind == kind)
  }

  @Test(arguments: [
    "2026년 3월 2일", "2026년에 시작", "1. 개선 사항", "v2.1 출시", "02-123-4567", "010-1234-5678", "24/7 지원", "1:1 상담",
    "5G 통신", "A4 용지", "DAY1", "GPT-4", "https://a.kr/3명/10분", "Section 3 covers this",
    "3 개선", "十分な準備", "이 번호", "다섯", "10:30", "1588-1234", "Q3 2026", "jeff2명@amazon.com", "LV.1", "IPv4", "3D",
  ])
  func passesOver(string: String) {
    #expect(quantities(string).map { text(bytes(string), $0.range) } == [])
  }

  @Test func values() {
    #expect(quantities("1만 원").first?.value == 10_000)
    #expect(quantities("9,900원").first?.value == 9_900)
    #expect(quantities("3.5%").first?.value == 3.5)
    #expect(quantities("2 million users").first?.value == 2_000_000)
  }

  @Test func rough() {
    for string in ["약 30분", "110여 명", "about 30 minutes", "~20%", "500+ users", "rund 15 Minuten"] {
      #expect(quantities(string).map(\.isApproximate) == [true])
    }
    #expect(quantities("30분").map(\.isApproximate) == [false])
  }
}
