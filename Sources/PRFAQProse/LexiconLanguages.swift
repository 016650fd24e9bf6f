extension LexiconIndex {
  static let japanese: UInt16 = 1 << 3
  static let chinese: UInt16 = 1 << 4
  private static let korean: UInt16 = 1
  private static let english: UInt16 = 1 << 2
  private static let common: UInt16 = 1 << 15

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

  /// The index for texts of a language, built when first used: its own terms and those of every language, English
  /// ones too where Latin letters are foreign.
  static func index(for language: Language?) -> LexiconIndex {
    switch language {
    case nil: everything
    case .ko, .koHanja: forKorean
    case .ja: forJapanese
    case .zh: forChinese
    case .en, .other: forEnglish
    case .es: forSpanish
    case .fr: forFrench
    case .de: forGerman
    case .pt: forPortuguese
    }
  }

  private static let everything = build(.max)
  private static let forKorean = build(korean | english | common)
  private static let forJapanese = build(japanese | english | common)
  private static let forChinese = build(chinese | english | common)
  private static let forEnglish = build(english | common)
  private static let forSpanish = build(1 << 5 | common)
  private static let forFrench = build(1 << 6 | common)
  private static let forGerman = build(1 << 7 | common)
  private static let forPortuguese = build(1 << 8 | common)

  /// The words of guidance alone, in every language, for a pass over a whole document that asks for nothing else.
  static let guidance = build(.max, lists: .guidance)

  static func build(_ languages: UInt16, lists: LexiconSet = .all) -> LexiconIndex {
    var index = LexiconIndex()
    index.reserve(lists != .all ? 256 : languages == .max ? 8192 : 3072)
    for number in 0..<DataFile.lexiconCount where lists.rawValue >> UInt32(number) & 1 == 1 {
      index.add(DataFile.lexicon(number), list: number, languages: languages)
    }
    return index
  }
}
