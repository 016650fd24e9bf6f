internal import CWordData
internal import PRFAQProse
internal import Testing

@Suite struct DataTests {
  private func lines(_ file: prfaq_data_file) -> [String] {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func entries(_ file: prfaq_data_file) -> [[String]] {
    lines(file).filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private let languages: Set<String> = ["mul", "ko", "en", "ja", "zh", "es", "fr", "de", "pt"]

  @Test func lexiconsMatchTheirSet() {
    #expect(prfaq_lexicon_count() == 32)
    #expect(LexiconSet.all.names.count == 32)
    #expect(LexiconSet.announce.names == ["announce"])
    #expect(LexiconSet.customerRole.names == ["customer-role"])
    #expect(LexiconSet.plan.names == ["plan"])
  }

  @Test(arguments: 0..<28)
  func lexicon(number: Int) {
    let file = prfaq_lexicon(number)
    let name = String(cString: file.name)
    var seen: Set<String> = []
    var sections: [String] = []
    for entry in entries(file) {
      #expect(entry.count == 2 && languages.contains(entry[0]), "\(name): \(entry)")
      guard entry.count == 2 else { continue }
      #expect(seen.insert(entry.joined(separator: "\t")).inserted, "\(name) has \(entry) twice")
      #expect(
        entry[1] == entry[1].lowercased() && !entry[1].hasPrefix(" ") && !entry[1].hasSuffix(" "),
        "\(name): \(entry)")
      #expect(PlainText(bytes(entry[1])).bytes == bytes(entry[1]), "\(name): \(entry) is not composed")
      // A word that begins others is hashed by four letters.
      if entry[1].hasSuffix("*") { #expect(entry[1].utf8.count >= 5, "\(name): \(entry) is too short") }
      if sections.last != entry[0] { sections.append(entry[0]) }
    }
    #expect(Set(sections).count == sections.count, "\(name): languages must stand together")
    // Pronouns and audiences are few in every language.
    #expect(seen.count >= (number == 1 ? 40 : number < 22 ? 100 : 20), "\(name) has \(seen.count)")
  }

  @Test func headingsAreKeysAndStandOnce() {
    var seen: Set<String> = []
    for entry in entries(prfaq_data(prfaq_data_headings)) {
      #expect(
        entry.count == 3 && HeadingMeaning(rawValue: entry[0]) != nil && languages.contains(entry[1]),
        "\(entry)")
      guard entry.count == 3 else { continue }
      #expect(seen.insert(entry[2]).inserted, "\(entry[2]) stands twice")
      // What asks is not looked up with its mark.
      #expect(!entry[2].contains("?"), "\(entry[2])")
      // Hanja words that Korean shares are read as Hangul; the table holds them for Chinese and Japanese as they stand.
      let isHan = entry[2].unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      if !entry[2].contains("*"), !isHan { #expect(key(entry[2]) == entry[2], "\(entry[2]) is not a key") }
    }
    #expect(seen.count > 4000)
    for meaning in HeadingMeaning.allCases {
      let languages = Set(
        entries(prfaq_data(prfaq_data_headings)).filter { $0[0] == meaning.rawValue }.map { $0[1] })
      #expect(languages.isSuperset(of: ["ko", "en", "ja", "zh", "es", "fr", "de", "pt"]), "\(meaning)")
    }
  }

  @Test func affixesHaveTwoBytesAndNoQuestionMark() {
    for entry in entries(prfaq_data(prfaq_data_heading_affixes)) {
      #expect(entry[2].utf8.count > 1 || entry[0] == "prefix", "\(entry)")
      #expect(!entry[2].contains("?"), "\(entry)")
    }
    for entry in entries(prfaq_data(prfaq_data_faq_headings)) { #expect(!entry[2].contains("?"), "\(entry)") }
  }

  @Test func everyHeadingIsFoundAsWhatItIs() {
    for entry in entries(prfaq_data(prfaq_data_headings)) where !entry[2].contains("*") {
      #expect(meaning(entry[2])?.rawValue == entry[0], "\(entry)")
    }
  }

  @Test func tablesHaveTheirColumns() {
    let kinds: [(prfaq_data_id, Set<String>)] = [
      (prfaq_data_heading_affixes, ["prefix", "suffix"]),
      (prfaq_data_faq_headings, ["external", "internal", "question", "filler"]),
      (prfaq_data_cities, ["city", "not"]), (prfaq_data_media, ["media"]),
      (prfaq_data_placeholders, ["marker", "slot", "place"]),
      (prfaq_data_questions, ["start", "word", "ending", "question", "answer"]),
      (prfaq_data_units, ["percent", "money", "duration", "multiple", "count", "number", "whole", "span"]),
      (prfaq_data_five_questions, Set(FiveQuestion.allCases.map(\.rawValue))),
      (
        prfaq_data_maturity,
        [
          "research", "behaviour", "decision", "cause", "trial", "after", "next", "help", "trade-off",
          "outcome",
          "latent", "structure", "society", "therefore",
        ]
      ),
    ]
    for (id, kinds) in kinds {
      var seen: Set<[String]> = []
      for entry in entries(prfaq_data(id)) {
        #expect(
          entry.count == 3 && kinds.contains(entry[0]) && languages.contains(entry[1]) && !entry[2].isEmpty,
          "\(entry)")
        #expect(seen.insert(entry).inserted, "\(entry) stands twice")
      }
    }
  }

  @Test func hanjaReadingsAreOneRowForEveryPage() {
    let rows = lines(prfaq_data(prfaq_data_hanja_readings)).filter { !$0.isEmpty }
    #expect(rows.count == 84)
    for row in rows { #expect(row.utf8.count == 768 && row.unicodeScalars.count == 256) }
    for entry in entries(prfaq_data(prfaq_data_hanja_words)) {
      #expect(entry.count == 2 && entry[0].unicodeScalars.count == entry[1].unicodeScalars.count, "\(entry)")
    }
  }
}
