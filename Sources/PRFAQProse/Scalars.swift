/// What kind of character a scalar is, as far as matching cares.
enum Scalars {
  @inline(__always)
  static func isHangul(_ s: UInt32) -> Bool {
    (s >= 0xAC00 && s <= 0xD7A3) || (s >= 0x3131 && s <= 0x318E) || (s >= 0x1100 && s <= 0x11FF)
  }

  @inline(__always)
  static func isKana(_ s: UInt32) -> Bool {
    (s >= 0x3041 && s <= 0x30FF && s != 0x30FB && s != 0x30A0) || (s >= 0xFF66 && s <= 0xFF9F)
  }

  @inline(__always)
  static func isHan(_ s: UInt32) -> Bool {
    (s >= 0x4E00 && s <= 0x9FFF) || (s >= 0x3400 && s <= 0x4DBF) || (s >= 0xF900 && s <= 0xFAFF)
      || s == 0x3005
      || (s >= 0x20000 && s <= 0x3FFFF)
  }

  @inline(__always)
  static func isCJK(_ s: UInt32) -> Bool { s >= 0x1100 && (isHangul(s) || isHan(s) || isKana(s)) }

  @inline(__always)
  static func isASCIILetter(_ s: UInt32) -> Bool { (s | 0x20) >= 0x61 && (s | 0x20) <= 0x7A && s < 0x80 }

  @inline(__always)
  static func isDigit(_ s: UInt32) -> Bool { s >= 0x30 && s <= 0x39 }

  /// Latin letters with and without accents.
  @inline(__always)
  static func isLatin(_ s: UInt32) -> Bool {
    isASCIILetter(s)
      || (s >= 0xAA
        && (s == 0xAA || s == 0xBA || (s >= 0xC0 && s <= 0x24F && s != 0xD7 && s != 0xF7)
          || (s >= 0x1E00 && s <= 0x1EFF)))
  }

  /// Any letter: Latin, CJK, or of another alphabet.
  @inline(__always)
  static func isLetter(_ s: UInt32) -> Bool {
    isLatin(s) || isCJK(s) || isOtherAlphabet(s)
  }

  @inline(__always)
  static func isOtherAlphabet(_ s: UInt32) -> Bool { s >= 0x370 && s <= 0x10FF && s != 0x37E && s != 0x387 }

  @inline(__always)
  static func isSpace(_ s: UInt32) -> Bool {
    s == 0x20 || (s >= 0x09 && s <= 0x0D) || s == 0xA0 || s == 0x3000 || (s >= 0x2000 && s <= 0x200A)
      || s == 0x202F
      || s == 0x205F || s == 0x2028 || s == 0x2029
  }

  /// Characters that show nothing: zero-width marks, joiners, variation selectors, direction marks.
  @inline(__always)
  static func isInvisible(_ s: UInt32) -> Bool {
    s >= 0xAD
      && (s == 0xAD || (s >= 0x200B && s <= 0x200F) || (s >= 0x202A && s <= 0x202E)
        || (s >= 0x2060 && s <= 0x2064)
        || s == 0xFEFF || (s >= 0xFE00 && s <= 0xFE0F) || (s >= 0xE0100 && s <= 0xE01EF))
  }

  /// Dashes of any width; the hyphen-minus counts.
  @inline(__always)
  static func isDash(_ s: UInt32) -> Bool {
    s == 0x2D || (s >= 0x2010 && s <= 0x2015) || s == 0x2212 || s == 0x2E3A || s == 0xFF0D || s == 0xFE58
  }

  /// Pictographs, bullets, arrows, box shapes: what people put before a heading.
  static func isPictograph(_ s: UInt32) -> Bool {
    if s < 0xA7 { return false }
    if s == 0xA7 || s == 0xA9 || s == 0xAE || s == 0xB6 || s == 0xB7 || s == 0x203B || s == 0x2122 {
      return true
    }
    if s == 0x2020 || s == 0x2021 || s == 0x2022 || s == 0x2023 || s == 0x2043 || s == 0x2219 || s == 0x22C5 {
      return true
    }
    if s >= 0x2190 && s <= 0x23FF { return !(s >= 0x2200 && s <= 0x22FF) }
    if s >= 0x2500 && s <= 0x2BFF { return !(s >= 0x2776 && s <= 0x2793) && !(s >= 0x27E6 && s <= 0x27EF) }
    if s == 0x3003 || s == 0x3012 || s == 0x301C || s == 0x3030 || s == 0x303D || s == 0x30FB || s == 0xFF65 {
      return true
    }
    if s == 0x3297 || s == 0x3299 || s == 0x20E3 { return true }
    return s >= 0x1F000 && s <= 0x1FAFF && !(s >= 0x1F100 && s <= 0x1F12F)
  }

  /// Simple case folding for ASCII, Latin-1, Latin Extended-A and full-width letters.
  @inline(__always)
  static func lowercased(_ s: UInt32) -> UInt32 {
    if s < 0x80 { return s >= 0x41 && s <= 0x5A ? s | 0x20 : s }
    if s >= 0xC0 && s <= 0xDE { return s == 0xD7 ? s : s + 0x20 }
    if s >= 0x100 && s <= 0x17F {
      if s == 0x178 { return 0xFF }
      if s == 0x130 || s == 0x131 || s == 0x138 || s == 0x149 || s == 0x17F { return s }
      let oddIsLower = s < 0x138 || (s >= 0x14A && s <= 0x177)
      return oddIsLower ? s | 1 : (s & 1 == 1 ? s + 1 : s)
    }
    return s
  }

  @inline(__always)
  static func isUppercase(_ s: UInt32) -> Bool { lowercased(s) != s }
}
