extension String {
  /// The particle that a quoted word asks for: the first after a consonant, the second after a vowel.
  ///
  /// Both with brackets, `은(는)`, where the last sound is not told by the letters, as in most Latin words.
  func particle(_ afterConsonant: String, _ afterVowel: String) -> String {
    guard let last = unicodeScalars.last(where: { !"”’\"'.)* ".unicodeScalars.contains($0) }) else {
      return afterVowel
    }
    switch last.value {
    case 0xAC00...0xD7A3: return (last.value - 0xAC00) % 28 == 0 ? afterVowel : afterConsonant
    // 영 일 삼 육 칠 팔 end in consonants, 이 사 오 구 do not.
    case 0x30...0x39: return [0x32, 0x34, 0x35, 0x39].contains(last.value) ? afterVowel : afterConsonant
    // 퍼센트
    case 0x25: return afterVowel
    default: return "\(afterConsonant)(\(afterVowel))"
    }
  }
}
