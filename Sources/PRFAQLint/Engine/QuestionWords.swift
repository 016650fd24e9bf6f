/// Questions reduced to the words that tell them apart.
enum QuestionWords {
  /// English words that carry no meaning of their own in a question; question words and modals of duty do.
  private static let empty: Set<String> = [
    "a", "an", "the", "is", "are", "was", "be", "do", "does", "did", "will", "would", "it", "this", "that",
    "of",
    "for", "in", "on", "to", "at", "there", "so", "please",
  ]
  /// Polite and plain endings of Korean questions, longest first.
  private static let endings = [
    "하겠습니까", "되겠습니까", "했습니까", "하였나요", "인가요", "은가요", "한가요", "하나요", "되나요", "했나요", "할까요", "될까요", "입니까",
    "습니까", "합니까", "됩니까", "인지요", "이에요", "하는가", "되는가", "예요", "나요", "까요", "인가", "은가", "는가", "한가", "할까", "될까",
    "인지", "죠", "요",
  ]
  private static let particles = ["에서는", "에게는", "으로", "에서", "에게", "은", "는", "이", "가", "을", "를", "도"]

  /// The words of a question without articles, auxiliaries, particles, endings and marks.
  static func core(of question: String) -> Set<String> {
    var core: Set<String> = []
    for word in question.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let word = String(word)
      if word.unicodeScalars.contains(where: { (0xAC00...0xD7A3).contains($0.value) }) {
        core.insert(stem(korean: word))
      } else if !empty.contains(word) {
        core.insert(
          word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word)
      }
    }
    core.remove("")
    return core
  }

  /// A Korean word without its ending or its particle.
  private static func stem(korean word: String) -> String {
    for ending in endings where word.hasSuffix(ending) && word.count > ending.count {
      return String(word.dropLast(ending.count))
    }
    for particle in particles where word.hasSuffix(particle) && word.count >= particle.count + 2 {
      return String(word.dropLast(particle.count))
    }
    return word
  }
}
