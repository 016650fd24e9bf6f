internal import CWordData
internal import PRFAQProse
internal import Testing

@Suite struct WordingTests {
  /// The words of a list that are found in a text.
  private func found(_ list: WordingSet, in text: String, _ language: Language) -> [String] {
    let all = bytes(text)
    return Wordings.find(in: all, [(range: 0..<all.count, language: language)])
      .filter { $0.lists.contains(list) }
      .map { String(decoding: all[$0.range], as: UTF8.self) }
  }

  @Test func koreanEndingsFollowWords() {
    #expect(found(.weasel, in: "다양한 사람이 다양하게 쓴다", .ko) == ["다양한", "다양하게"])
    #expect(found(.weasel, in: "다양성을 지킨다", .ko) == [])
    #expect(found(.hype, in: "혁신적인 방법으로, 혁신적으로", .ko) == ["혁신적", "혁신적"])
    #expect(found(.hype, in: "혁신을 말한다", .ko) == [])
  }

  @Test func harmlessWordingsSilenceWhatTheyHold() {
    #expect(found(.weasel, in: "자주 묻는 질문", .ko) == [])
    #expect(found(.hype, in: "어떤 시너지를 기대하나요?", .ko) == [])
    #expect(found(.weasel, in: "at most 5 minutes for most people", .en) == ["most"])
  }

  @Test func latinTermsAreWholeWords() {
    #expect(found(.hype, in: "An innovative, world-class way", .en) == ["innovative", "world-class"])
    #expect(found(.weasel, in: "almost manyfold", .en) == [])
  }

  @Test func otherLanguagesKeepTheirWords() {
    #expect(found(.hype, in: "画期的なサービス", .ja) == ["画期的"])
    #expect(found(.hype, in: "颠覆性的产品", .zh) == ["颠覆性"])
    #expect(found(.weasel, in: "many viele", .de) == [])
  }

  @Test func everyListHasTermsAndEveryTopicToo() {
    for number in 0..<prfaq_judged_count() { #expect(prfaq_judged(number).count > 100) }
    let text = String(decoding: data(prfaq_data(prfaq_data_faq_topics)), as: UTF8.self)
    let topics = Set(
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "\t" } })
    #expect(topics == Set(FAQTopic.allCases.map { $0.rawValue[...] }))
    #expect(WordingSet(.price).topics == [.price])
  }

  private func data(_ file: prfaq_data_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
