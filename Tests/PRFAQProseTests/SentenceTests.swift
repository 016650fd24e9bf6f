internal import PRFAQProse
internal import Testing

@Suite struct SentenceTests {
  @Test(arguments: [
    ("One here. Two there! Three?", ["One here.", "Two there!", "Three?"]),
    ("It costs 3.5 euros. Fine.", ["It costs 3.5 euros.", "Fine."]),
    (
      "Mr. Kim met Dr. Lee in Seattle, Wash. yesterday.", ["Mr. Kim met Dr. Lee in Seattle, Wash. yesterday."]
    ), ("We use tools, e.g. Linear. Done.", ["We use tools, e.g. Linear.", "Done."]),
    ("Write to jeff@amazon.com now. Bye.", ["Write to jeff@amazon.com now.", "Bye."]),
    ("She said “I tried. It works.” and left. Next.", ["She said “I tried. It works.” and left.", "Next."]),
    ("“It works. Really.” The team agreed.", ["“It works. Really.”", "The team agreed."]),
    ("wait... then go. Now", ["wait... then go.", "Now"]),
    ("Ask “Who waits?” — and get an answer. Fine.", ["Ask “Who waits?” — and get an answer.", "Fine."]),
    ("As said in\n§3 above. Fine.", ["As said in\n§3 above.", "Fine."]),
    ("J. K. Rowling wrote. Fine.", ["J. K. Rowling wrote.", "Fine."]),
    ("No. It does not. See No. 5 below.", ["No.", "It does not.", "See No. 5 below."]),
    (
      "Pack by 4 p.m. A van comes. It opens at 9 a.m. Eastern. Bye.",
      ["Pack by 4 p.m.", "A van comes.", "It opens at 9 a.m. Eastern.", "Bye."]
    ),
    ("It runs. v1 is local. iOS comes later.", ["It runs.", "v1 is local. iOS comes later."]),
    ("Boxes, tape, etc. Then it leaves.", ["Boxes, tape, etc.", "Then it leaves."]),
    ("Q1. What does it cost? A1. Nothing.", ["Q1. What does it cost?", "A1. Nothing."]),
    ("A record for HR. Profiles follow.", ["A record for HR.", "Profiles follow."]),
    ("Slots open at 18 h. Book one.", ["Slots open at 18 h.", "Book one."]),
    ("It is read with a warning.   turns lists over.", ["It is read with a warning.", "turns lists over."]),
    ("First line\ngoes on. Second.", ["First line\ngoes on.", "Second."]),
    ("Title\n\nBody text.", ["Title", "Body text."]), ("", []), ("   ", []),
  ])
  func english(string: String, expected: [String]) {
    #expect(sentences(string, .en) == expected)
  }

  @Test(arguments: [
    ("고객은 기다린다. 그래서 떠난다.", ["고객은 기다린다.", "그래서 떠난다."]), ("고객은 기다렸다.그래서 떠났다.", ["고객은 기다렸다.", "그래서 떠났다."]),
    ("LV.1 단계는 3.5점이다. 끝", ["LV.1 단계는 3.5점이다.", "끝"]),
    ("그는 “좋다. 정말 좋다.”라고 말했다. 끝났다.", ["그는 “좋다. 정말 좋다.”라고 말했다.", "끝났다."]),
    ("’26. 4월 요금을 확정한다. 끝.", ["’26. 4월 요금을 확정한다.", "끝."]),
    ("무엇인가요? 이것입니다!", ["무엇인가요?", "이것입니다!"]), ("2026. 3. 2. 출시한다. 끝.", ["2026. 3. 2. 출시한다.", "끝."]),
    ("52분을 기다린다. (출처: 관찰) 그래서 떠난다.", ["52분을 기다린다. (출처: 관찰) 그래서 떠난다."]),
    ("“이제 산에 갑니다.” 오세영 간호사", ["“이제 산에 갑니다.” 오세영 간호사"]),
    ("팀에 열었어요. flagsweep은 찾아요.", ["팀에 열었어요.", "flagsweep은 찾아요."]),
    ("1. 먼저 묻고, 2. 다시 묻는다.", ["1. 먼저 묻고, 2. 다시 묻는다."]),
    ("빨래가 밀림\n• 줄이 김\n이어지는 줄", ["빨래가 밀림", "• 줄이 김\n이어지는 줄"]),
    ("가. 접수 나. 배송", ["가. 접수 나. 배송"]), ("Ⅱ. 고객 문답", ["Ⅱ. 고객 문답"]), ("붙임 1. 위치도 한 부.", ["붙임 1. 위치도 한 부."]),
    ("한글로 돌아온다… 시월 개시", ["한글로 돌아온다… 시월 개시"]), ("기다렸다… 끝.", ["기다렸다… 끝."]),
    ("이 앱은 누구나 쓴다. 무료다.", ["이 앱은 누구나 쓴다.", "무료다."]),
  ])
  func korean(string: String, expected: [String]) {
    #expect(sentences(string, .ko) == expected)
  }

  @Test(arguments: [
    ("待つ。去る。", ["待つ。", "去る。"]), ("彼は「待つ。去る。」と話した。終わり。", ["彼は「待つ。去る。」と話した。", "終わり。"]),
    ("好吗？好！", ["好吗？", "好！"]), ("“很好。”他说。完", ["“很好。”他说。", "完"]),
  ])
  func unspaced(string: String, expected: [String]) {
    #expect(sentences(string, .ja) == expected)
  }
}
