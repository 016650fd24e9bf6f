/// Composition to NFC for the scripts that drafts are written in: Hangul by arithmetic, Latin and kana by table.
///
/// macOS hands out decomposed Hangul; without this nothing in a Korean document would match.
enum Composer {
  /// Whether a scalar joins the one before it.
  @inline(__always)
  static func isMark(_ s: UInt32) -> Bool {
    (s >= 0x300 && s <= 0x36F) || (s >= 0x1161 && s <= 0x11C2) || s == 0x3099 || s == 0x309A
  }

  /// The composition of two scalars, or nil when they stay apart.
  static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    if base >= 0x1100, base <= 0x1112, mark >= 0x1161, mark <= 0x1175 {
      return 0xAC00 + ((base - 0x1100) * 21 + (mark - 0x1161)) * 28
    }
    if mark >= 0x11A8, mark <= 0x11C2 {
      guard base >= 0xAC00, base <= 0xD7A3, (base - 0xAC00) % 28 == 0 else { return nil }
      return base + (mark - 0x11A7)
    }
    if mark == 0x3099 || mark == 0x309A { return kana(base, mark) }
    return latin(base, mark)
  }

  private static func kana(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let hiragana = base >= 0x30A1 && base <= 0x30FE ? base - 0x60 : base
    let isRowH = hiragana >= 0x306F && hiragana <= 0x307B && (hiragana - 0x306F) % 3 == 0
    if mark == 0x309A { return isRowH ? base + 2 : nil }
    if base == 0x3046 { return 0x3094 }
    if base == 0x30A6 { return 0x30F4 }
    let voiced =
      isRowH || (hiragana >= 0x304B && hiragana <= 0x3061 && hiragana % 2 == 1)
      || hiragana == 0x3064 || hiragana == 0x3066 || hiragana == 0x3068
    return voiced ? base + 1 : nil
  }

  private static func latin(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard Scalars.isASCIILetter(base) else { return nil }
    let lower = base | 0x20
    let isUpper = base != lower
    guard let found = latinTable[lower << 16 | mark] else { return nil }
    return isUpper ? upper(found) : found
  }

  private static func upper(_ s: UInt32) -> UInt32 {
    if s == 0xFF { return 0x178 }
    if s < 0x100 { return s - 0x20 }
    return s < 0x138 || (s >= 0x14A && s <= 0x177) ? s & ~1 : s - 1
  }

  private static let latinTable: [UInt32: UInt32] = {
    let rows: [(mark: UInt32, letters: StaticString, composed: StaticString)] = [
      (0x300, "aeiou", "àèìòù"), (0x301, "aeiouycnslrz", "áéíóúýćńśĺŕź"),
      (0x302, "aeioucghjswy", "âêîôûĉĝĥĵŝŵŷ"), (0x303, "anoiu", "ãñõĩũ"),
      (0x308, "aeiouy", "äëïöüÿ"), (0x30A, "au", "åů"), (0x304, "aeiou", "āēīōū"),
      (0x306, "aegiou", "ăĕğĭŏŭ"), (0x307, "cegz", "ċėġż"), (0x30B, "ou", "őű"),
      (0x30C, "cdenrstz", "čďěňřšťž"), (0x327, "cgklnrst", "çģķļņŗşţ"), (0x328, "aeiu", "ąęįų"),
    ]
    var table: [UInt32: UInt32] = [:]
    for row in rows {
      let composed = "\(row.composed)".unicodeScalars
      for (letter, result) in zip("\(row.letters)".unicodeScalars, composed) {
        table[letter.value << 16 | row.mark] = result.value
      }
    }
    return table
  }()
}
