internal import PRFAQProse

/// The bytes of a string.
func bytes(_ string: String) -> [UInt8] { Array(string.utf8) }

/// The text of a range.
func text(_ bytes: [UInt8], _ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

/// The key of a heading as a string.
func key(_ heading: String) -> String {
  let heading = bytes(heading)
  return String(decoding: HeadingKey.normalize(heading, 0..<heading.count), as: UTF8.self)
}

/// The meaning of a heading.
func meaning(_ heading: String) -> HeadingMeaning? {
  let heading = bytes(heading)
  return HeadingTable.meanings(of: heading, 0..<heading.count)
}

/// The sentences of a text.
func sentences(_ string: String, _ language: Language) -> [String] {
  let all = bytes(string)
  return Sentences.ranges(in: all, 0..<all.count, language: language).map { text(all, $0) }
}

/// The terms of a text that belong to some lists.
func terms(_ string: String, _ lists: LexiconSet, _ language: Language? = nil) -> [String] {
  let all = bytes(string)
  return Lexicon.shared.matches(in: all, 0..<all.count, language: language, lists: lists).map {
    text(all, $0.range)
  }
}
