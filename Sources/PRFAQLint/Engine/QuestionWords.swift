/// Questions reduced to the words that tell them apart.
enum QuestionWords {
  /// English words that carry no meaning of their own in a question; question words and modals of duty do.
  private static let empty: Set<String> = [
    "a", "an", "the", "is", "are", "was", "be", "do", "does", "did", "will", "would", "it", "this", "that",
    "of",
    "for", "in", "on", "to", "at", "there", "so", "please",
  ]
  /// Polite and plain endings of Korean questions, longest first.
  private static let endings = measured([
    "하겠습니까", "되겠습니까", "했습니까", "하였나요", "인가요", "은가요", "한가요", "하나요", "되나요", "했나요", "할까요", "될까요", "입니까",
    "습니까", "합니까", "됩니까", "인지요", "이에요", "하는가", "되는가", "예요", "나요", "까요", "인가", "은가", "는가", "한가", "할까", "될까",
    "인지", "죠", "요",
  ])
  private static let particles = measured([
    "에서는", "에게는", "으로", "에서", "에게", "은", "는", "이", "가", "을", "를", "도",
  ])

  /// The words of a question without articles, auxiliaries, particles, endings and marks.
  static func core(of question: String) -> Set<String> {
    var core: Set<String> = []
    for word in words(of: question.lowercased()) {
      if word.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) {
        core.insert(stem(korean: word))
      } else if !empty.contains(word) {
        let isPlural = word.utf8.last == 0x73 && word.count > 3 && !word.hasSuffix("ss")
        core.insert(isPlural ? String(word.dropLast()) : word)
      }
    }
    core.remove("")
    return core
  }

  /// The stretches of letters and numbers in a text.
  private static func words(of text: String) -> [String] {
    // Characters take long to tell apart; in plain Korean and English each is one scalar.
    guard text.unicodeScalars.allSatisfy({ isPlain($0.value) }) else {
      return text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return text.unicodeScalars.split { $0.value < 0x80 ? !isWord($0.value) : $0.value < 0xAC00 }.map {
      String($0)
    }
  }

  /// ASCII but control characters, Hangul syllables, and the commonest marks.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    (0x20...0x7E).contains(scalar) || (0xAC00...0xD7A3).contains(scalar) || (0x2013...0x201E).contains(scalar)
      || scalar == 0xB7
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar | 0x20) || (0x30...0x39).contains(scalar)
  }

  /// A Korean word without its ending or its particle.
  private static func stem(korean word: String) -> String {
    let length = word.count
    for (ending, count) in endings where ends(word, ending) && length > count {
      return String(word.dropLast(count))
    }
    for (particle, count) in particles where ends(word, particle) && length >= count + 2 {
      return String(word.dropLast(count))
    }
    return word
  }

  private static func ends(_ word: String, _ ending: [UInt8]) -> Bool {
    word.utf8.last == ending.last && word.utf8.count >= ending.count
      && word.utf8.suffix(ending.count).elementsEqual(ending)
  }

  /// The bytes of each ending and how many characters it has.
  private static func measured(_ endings: [String]) -> [([UInt8], Int)] {
    endings.map { (Array($0.utf8), $0.count) }
  }
}
