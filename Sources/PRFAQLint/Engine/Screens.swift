internal import PRFAQModel
internal import PRFAQProse

/// A word by which a draft speaks of something that its customers will look at.
struct Screen: Sendable, Hashable {
  /// The word's bytes in the document.
  let range: Range<Int>
  /// Whether it can only mean a screen of the product: a page may be of paper and a map on the wall.
  let isPlain: Bool
  /// Whether its sentence says what somebody does or sees there.
  let isUsed: Bool
}

extension Facts {
  /// The words by which release and answers speak of something of their own that customers look at, each word once.
  ///
  /// What is denied (`앱을 깔지 않고`), left out of this version or somebody else's is none of it.
  var screens: [Screen] {
    let parts = draft.parts.filter { part in
      switch part.kind {
      case .headline, .subheadline, .summary, .solution, .gettingStarted, .callToAction: true
      default: false
      }
    }
    let answers = draft.customerQuestions.filter { $0.kind == .experience }.compactMap { $0.answer }
    var found: [(word: String, screen: Screen)] = []
    for range in parts.map({ $0.range }) + answers {
      for match in prose.wordings(.screen, in: prose.text(of: range)) {
        let word = prose.words(match.range).lowercased()
        guard !found.contains(where: { $0.word == word }), isOwnScreen(match.range) else { continue }
        let sentence = prose.sentences[prose.sentence(at: match.range.lowerBound)].text
        let screen = Screen(
          range: prose.source(match.range), isPlain: Self.plainScreens.contains(word),
          isUsed: says(Self.uses, in: sentence))
        found.append((word, screen))
      }
    }
    return found.map { $0.screen }
  }

  private static let plainScreens: Set<String> = [
    "taps", "click", "clicks", "swipe", "누르", "눌러", "누른", "클릭", "タップ", "クリック", "点击", "點擊", "app", "web app",
    "screen", "screens", "dashboard", "dashboards", "interface", "widget", "앱", "화면", "버튼",
    "단추", "대시보드", "위젯", "アプリ", "画面", "ボタン", "ダッシュボード", "界面", "介面", "畫面", "按钮", "按鈕", "小程序",
  ]

  /// What people do with a screen, and what it does for them.
  private static let uses = Phrases([
    "show", " tells ", " says ", " asks ", " tap", "click", " open", "display", " see ", " sees ", "press",
    "appear",
    "누르", "눌러", "누른", "눌렀", "보여", "보이", "뜬다", "뜨", "표시", "켠다", "켤 ", "켜면", "연다", "열면", "나타", "고른", "고르",
    "押す", "押し", "表示", "タップ", "開く", "開け", "点击", "點擊", "显示", "顯示", "点一下", "打开", "打開",
  ])

  /// What stands before an English word for a screen where there is none, or another's.
  private static let denials = Phrases([
    "no ", "not ", "n't ", "without ", "never ", "neither ", "nor ", "instead of ", "rather than ", "other ",
    "another ", "existing ", "different ", "competing ", " than ", "traditional ", "unlike ",
  ])
  /// What follows a word in Korean or Japanese, up to the verb, where there is none.
  private static let absences = Phrases([
    "없", "않", "아니", "안 깔", "안 쓰", "못 쓰", "말고", "대신", "ない", "なく", "なし", "不要", "ません",
  ])
  /// Words for what this version leaves to later ones.
  private static let laterScreens = Phrases([
    "out of scope", "not in scope", "not in v1", "not part of", "non-goal", "later version", "v1 excludes",
    "deferred", "deliberately left", "left out", "explicitly out", "out of v", "on the roadmap", "이번 범위",
    "범위 밖", "제외", "추후", "향후", "다음 버전",
    "スコープ外", "対象外", "今後",
  ])

  /// Whether a word speaks of something that this product shows.
  private func isOwnScreen(_ word: Range<Int>) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: word.lowerBound)]
    guard !sentence.isQuoted, !says(Self.laterScreens, in: sentence.text) else { return false }
    let end = min(sentence.text.upperBound, word.upperBound + 30)
    if says(Self.absences, in: word.upperBound..<end) || isOf(word, sentence.text) { return false }
    guard smallText[word.lowerBound] < 0x80 else { return true }
    // `no app`, `without yet another app`, `a budget app's tools`.
    let start = max(sentence.text.lowerBound, word.lowerBound - 24)
    let rest = smallText[word.upperBound..<sentence.text.upperBound]
    let isOwners = rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8)
    return !says(Self.denials, in: start..<word.lowerBound) && !isOwners
  }

  /// Whether a Korean word names what customers use of others: `기존 앱`, `다른 앱`, `배달 앱마다`.
  private func isOf(_ word: Range<Int>, _ sentence: Range<Int>) -> Bool {
    says(Self.foreign, in: max(sentence.lowerBound, word.lowerBound - 16)..<word.lowerBound)
  }

  private static let foreign = Phrases(["기존", "다른", "타사", "경쟁", "별도", "여러", "他の", "別の"])
}
