/// Finds talk of opinions and intentions: questions that invite them, and figures that come from them.
enum OpinionQuestion {
  private static let phrases = PhraseSet([
    Phrase(
      [
        ["좋은", "괜찮은", "멋진", "유용한", "필요한"], ["생각", "아이디어", "제품", "서비스", "기능"],
        ["이라고 생각", "라고 생각", "이라고 느끼", "라고 느끼"],
      ], gap: 1),
    Phrase(
      [
        ["구매", "구입", "이용", "사용", "결제", "가입", "구독", "설치", "추천"],
        ["하시겠", "하겠다", "하겠느냐", "하겠냐", "할 의향", "하실 의향", "할 생각", "하실 생각", "할 것 같", "하고 싶다", "의향", "의사가"],
      ], gap: 1),
    Phrase([["쓰고 싶다", "사고 싶다", "써 보고 싶다", "써보고 싶다", "갖고 싶다", "쓰고 싶어"]]),
    Phrase([["「使う」と", "「使いたい」と", "使うと答", "使いたいと答", "買うと答", "買いたいと答", "使いますか", "買いますか", "購入意向", "利用意向"]]),
    Phrase([["愿意购买", "願意購買", "愿意使用", "願意使用", "愿意付", "願意付", "会购买", "會購買", "您会", "您會", "购买意向", "購買意向"]]),
    Phrase([
      [
        "쓰시겠", "사시겠", "써 보시겠", "써보시겠", "쓰겠다고", "쓰겠다”", "쓰겠다\"", "쓸 거라고", "있으면 쓰", "나오면 쓰", "사겠다고", "사겠다”",
        "써 보겠다고", "써보겠다고", "쓸 의향", "살 의향",
      ]
    ]),
    Phrase([["얼마"], ["지불", "내시겠", "쓰시겠", "낼 의향", "결제하시겠"]], gap: 24),
    Phrase([["지불 의사", "지불의사", "지불 의향", "지불의향"]]),
    Phrase([["나오면", "출시되면", "생기면", "있다면", "제공되면"], ["시겠", "겠다", "하실 건", "의향"]], gap: 60),
    Phrase([["반응이 좋", "반응이 뜨거", "호응이", "긍정적 반응", "긍정적인 반응", "좋을 것 같다고", "관심을 보였"]]),
    Phrase([["좋다고", "필요하다고", "원한다고", "마음에 든다고"], ["했", "답", "응답", "말"]], gap: 1),
    Phrase(
      [
        ["do you think", "do you believe", "do you feel"],
        ["good", "great", "useful", "cool", "helpful", "nice"],
      ], gap: 40),
    Phrase(
      [
        ["would you", "if they would", "whether they would"],
        ["buy", "use", "purchase", "subscribe", "recommend", "switch", "consider", "try", "sign up", "pay"],
      ], gap: 14),
    Phrase([["purchase intent", "intent to buy", "intention to buy", "willing to pay", "willingness to pay"]]
    ),
    Phrase(
      [
        ["said", "say", "told us", "indicated", "reported", "answered", "responded"],
        [
          "would use", "would buy", "would pay", "would try", "would switch", "would recommend",
          "would subscribe",
          "would sign", "would want", "would definitely", "would probably", "would consider", "would like",
          "they'd", "they’d",
        ],
      ], gap: 12),
    Phrase([["loved the idea", "liked the idea", "love the idea", "like the idea", "loved our idea"]]),
    Phrase([["positive feedback", "great response", "enthusiastic response", "great feedback"]]),
  ])

  /// Words by which a sentence speaks against such questions.
  private static let criticism = PhraseSet([
    Phrase([
      [
        "하지 않", "아니라", "대신", "말고", "묻지", "not ask", "instead", "rather than", "avoid", "did not", "do not",
        "didn't", "don't", "never ask",
      ]
    ])
  ])

  /// The first such words of a sentence of a lower-case text; none where the sentence speaks against them.
  static func find(in text: [UInt8], _ sentence: Range<Int>) -> Range<Int>? {
    guard let found = phrases.first(in: text, sentence) else { return nil }
    return criticism.first(in: text, sentence) == nil ? found.place : nil
  }
}
