extension LexiconIndex {
  static let japanese: UInt16 = 1 << 3
  static let chinese: UInt16 = 1 << 4
  private static let korean: UInt16 = 1
  private static let english: UInt16 = 1 << 2
  private static let common: UInt16 = 1 << 15
  /// Every language.
  private static let any: UInt16 = common | (1 << 9 - 1)

  /// The bit of a language, by the first two letters of its name; `mul` is every language.
  static func languageBit(_ tag: UInt16) -> UInt16 {
    switch tag {
    case 0x6B6F: korean
    case 0x656E: english
    case 0x6A61: japanese
    case 0x7A68: chinese
    case 0x6573: 1 << 5
    case 0x6672: 1 << 6
    case 0x6465: 1 << 7
    case 0x7074: 1 << 8
    default: common
    }
  }

  /// The bits of the terms that are looked for in texts of a language: its own and those of every language, English
  /// ones too where Latin letters are foreign.
  static func languages(for language: Language?) -> UInt16 {
    switch language {
    case nil: any
    case .ko, .koHanja: korean | english | common
    case .ja: japanese | english | common
    case .zh: chinese | english | common
    case .en, .other: english | common
    case .es: 1 << 5 | common
    case .fr: 1 << 6 | common
    case .de: 1 << 7 | common
    case .pt: 1 << 8 | common
    }
  }

  /// The terms of all lists, and words for readers of their own; built when first used.
  static let everything = read(.lexicon) ?? build()

  /// The words of guidance alone, for a pass over a whole document that asks for nothing else.
  static let guidance = read(.guidance) ?? build(lists: .guidance)

  /// The index of a table that is laid out.
  static func read(_ table: WordTables.Table) -> LexiconIndex? {
    guard var parts = WordTables.shared.parts(of: table) else { return nil }
    return LexiconIndex(&parts)
  }

  /// Builds the index of some lists.
  static func build(lists: LexiconSet = .all) -> LexiconIndex {
    var index = LexiconIndex()
    index.reserve(lists == .all ? 8192 : 256)
    for number in 0..<DataFile.lexiconCount where lists.rawValue >> UInt32(number) & 1 == 1 {
      index.add(DataFile.lexicon(number), list: number)
    }
    if lists == .all {
      TermList.add(SlotWords.markerFile, to: &index, firstOther: firstOther)
      TermList.add(Units.wordFile, to: &index, firstOther: firstOther + 1)
    }
    index.seal()
    return index
  }
}
