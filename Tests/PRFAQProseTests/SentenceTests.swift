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
    ("J. K. Rowling wrote. Fine.", ["J. K. Rowling wrote.", "Fine."]),
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
    ("무엇인가요? 이것입니다!", ["무엇인가요?", "이것입니다!"]), ("2026. 3. 2. 출시한다. 끝.", ["2026. 3. 2. 출시한다.", "끝."]),
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
