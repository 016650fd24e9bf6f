internal import PRFAQProse
internal import Testing

@Suite struct LexiconTests {
  @Test func latinTermsAreWholeWords() {
    #expect(terms("We save time. Saved!", .benefit, .en) == ["save", "Saved"])
    #expect(terms("unsaved renewal", .benefit, .en) == [])
    #expect(terms("FRUSTRATING and frustrated", .pain, .en) == ["FRUSTRAT", "frustrat"])
    #expect(terms("It is now available.", .today, .en) == ["now available"])
    #expect(terms("available nowhere", .today, .en) == [])
    #expect(terms("PM이 말했다", .staffRole, .ko) == ["PM"])
    #expect(terms("3PM", .staffRole, .en) == [])
    #expect(terms("Ärger und ÄRGER", .pain, .de) == ["Ärger", "ÄRGER"])
    #expect(terms("Économies", .benefit, .fr) == ["Économies"])
  }

  @Test func koreanTermsBeginAWord() {
    #expect(terms("불편을 줄였다", .pain, .ko) == ["불편"])
    #expect(terms("고객은 고객에게", .customerRole, .ko) == ["고객", "고객"])
    #expect(terms("우리고객은", .customerRole, .ko) == [])
    #expect(terms("9,900원을 낸다", .price, .ko) == ["원"])
    #expect(terms("김민지대표이사는", .leaderRole, .ko) == ["대표이사"])
    #expect(terms("AI기반으로 GitHub통해", .mechanism, .ko) == ["기반으로", "통해"])
  }

  @Test func japaneseAndChineseTermsStandAnywhere() {
    #expect(terms("利用者が困っています", .pain, .ja) == ["困って"])
    #expect(terms("他笑着说道", .said, .zh) == ["笑着说"])
    #expect(terms("现正式推出", .announce, .zh) == ["正式推出"])
  }

  @Test func ofOverlappingTermsOfAListTheFirstAndLongestCounts() {
    #expect(terms("available today", .today, .en) == ["available today"])
    let all = bytes("오늘부터")
    let found = Lexicon.shared.matches(in: all, 0..<all.count, language: .ko, lists: .today)
    #expect(found == [LexiconMatch(range: 0..<12, lists: .today)])
  }

  @Test func aTermOfSeveralListsIsOneMatch() {
    let all = bytes("roadmap")
    let found = Lexicon.shared.matches(in: all, 0..<all.count, language: .en)
    #expect(found.count == 1)
    #expect(found.first?.lists.isSuperset(of: [.internalTopic, .plan]) == true)
  }

  @Test func languagesKeepApart() {
    #expect(terms("画面に表示", .said, .ja) == [])
    #expect(terms("他表示", .said, .zh) == ["表示"])
    #expect(terms("todo", .pain, .es) == [])
    #expect(terms("gift", .pain, .de) == [])
  }

  @Test(arguments: [
    ("顧客의 不便을 줄인다", "고객의 불편을 줄인다"), ("오늘 發表했다", "오늘 발표했다"), ("代表는 强調했다", "대표는 강조했다"),
    ("利用 料金은 無料", "이용 요금은 무료"),
  ])
  func hanjaMatchesLikeHangul(hanja: String, hangul: String) {
    let first = bytes(hanja)
    let second = bytes(hangul)
    #expect(
      Lexicon.shared.matches(in: first, 0..<first.count, language: .koHanja)
        == Lexicon.shared.matches(in: second, 0..<second.count, language: .ko))
  }

  @Test func decomposedTextMatchesOnceComposed() {
    let plain = PlainText(
      bytes("\u{1107}\u{116E}\u{11AF}\u{1111}\u{1167}\u{11AB}\u{1112}\u{1161}\u{1103}\u{1161}"))
    #expect(String(decoding: plain.bytes, as: UTF8.self) == "불편하다")
    #expect(Lexicon.shared.matches(in: plain.bytes, plain.range, language: .ko, lists: .pain).count == 1)
  }

  @Test func aRangeIsAWallToMatches() {
    let all = bytes("now available today")
    #expect(Lexicon.shared.matches(in: all, 0..<7, language: .en, lists: .today) == [])
    #expect(Lexicon.shared.matches(in: all, 50..<60, language: .en) == [])
  }
}

@Suite struct HanjaTests {
  private func fold(_ string: String) -> String {
    var all = bytes(string)
    Hanja.fold(&all, 0..<all.count)
    return String(decoding: all, as: UTF8.self)
  }

  @Test(arguments: [
    ("顧客", "고객"), ("不便", "불편"), ("不足", "부족"), ("不正", "부정"), ("不動產", "부동산"), ("不動産", "부동산"), ("女性", "여성"),
    ("男女", "남녀"), ("老人", "노인"), ("敬老", "경로"), ("利用", "이용"),
    ("便利", "편리"), ("年度", "연도"), ("20年", "20년"), ("來年", "내년"), ("未來", "미래"), ("理由", "이유"), ("比率", "비율"),
    ("數字", "숫자"), ("回數券", "회수권"), ("架空利益", "가공이익"),
    ("單數旅券", "단수여권"),
    ("能率", "능률"), ("確率", "확률"), ("旣存", "기존"), ("最尖端", "최첨단"),
    ("金額", "금액"), ("車輛", "차량"), ("更新", "갱신"), ("變更", "변경"), ("復活", "부활"), ("回復", "회복"), ("音樂", "음악"),
    ("東亞", "동아"), ("顧客의 소리", "고객의 소리"), ("新製品", "신제품"),
    ("问题", "问题"), ("가나 abc", "가나 abc"),
  ])
  func reads(hanja: String, hangul: String) {
    #expect(fold(hanja) == hangul)
  }

  @Test func keepsEveryOffset() {
    let source = "顧客 不便 abc 問題點을"
    #expect(bytes(fold(source)).count == bytes(source).count)
  }

  @Test func onlyWithinTheRange() {
    var all = bytes("顧客顧客")
    Hanja.fold(&all, 6..<12)
    #expect(String(decoding: all, as: UTF8.self) == "顧客고객")
  }
}
