internal import PRFAQModel
internal import PRFAQProse

/// A word by which a draft speaks of something that its customers will look at.
struct Screen: Sendable, Hashable {
  /// The word's bytes in the document.
  let range: Range<Int>
  /// Whether it can only mean a screen of the product: a page may be of paper and a map on the wall.
  let isPlain: Bool
  /// Whether its sentence says what somebody does or sees there.
  let isUsed: Bool
}

extension Facts {
  /// The words by which release and answers speak of something of their own that customers look at, each word once.
  ///
  /// What is denied (`앱을 깔지 않고`), left out of this version or somebody else's is none of it.
  var screens: [Screen] {
    let parts = draft.parts.filter { part in
      switch part.kind {
      case .headline, .subheadline, .summary, .solution, .gettingStarted, .callToAction: true
      default: false
      }
    }
    let answers = draft.customerQuestions.filter { $0.kind == .experience }.compactMap { $0.answer }
    var found: [(word: String, screen: Screen)] = []
    for range in parts.map({ $0.range }) + answers {
      for match in prose.wordings(.screen, in: prose.text(of: range)) {
        let word = prose.words(match.range).lowercased()
        guard !found.contains(where: { $0.word == word }), isOwnScreen(match.range) else { continue }
        let sentence = prose.sentences[prose.sentence(at: match.range.lowerBound)].text
        let screen = Screen(
          range: prose.source(match.range), isPlain: Self.plainScreens.contains(word),
          isUsed: says(Self.uses, in: sentence))
        found.append((word, screen))
      }
    }
    return found.map { $0.screen }
  }

  private static let plainScreens = Set<String>(list: "screens-plain-screens")

  /// What people do with a screen, and what it does for them.
  private static let uses = Phrases(list: "screens-uses")

  /// What stands before an English word for a screen where there is none, or another's.
  private static let denials = Phrases(list: "screens-denials")
  /// What follows a word in Korean or Japanese, up to the verb, where there is none.
  private static let absences = Phrases(list: "screens-absences")
  /// Words for what this version leaves to later ones.
  private static let laterScreens = Phrases(list: "screens-later-screens")

  /// Whether a word speaks of something that this product shows.
  private func isOwnScreen(_ word: Range<Int>) -> Bool {
    let sentence = prose.sentences[prose.sentence(at: word.lowerBound)]
    guard !sentence.isQuoted, !says(Self.laterScreens, in: sentence.text) else { return false }
    let end = min(sentence.text.upperBound, word.upperBound + 30)
    if says(Self.absences, in: word.upperBound..<end) || isOf(word, sentence.text) { return false }
    guard smallText[word.lowerBound] < 0x80 else { return true }
    // `no app`, `without yet another app`, `a budget app's tools`.
    let start = max(sentence.text.lowerBound, word.lowerBound - 24)
    let rest = smallText[word.upperBound..<sentence.text.upperBound]
    let isOwners = rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8)
    return !says(Self.denials, in: start..<word.lowerBound) && !isOwners
  }

  /// Whether a Korean word names what customers use of others: `기존 앱`, `다른 앱`, `배달 앱마다`.
  private func isOf(_ word: Range<Int>, _ sentence: Range<Int>) -> Bool {
    says(Self.foreign, in: max(sentence.lowerBound, word.lowerBound - 16)..<word.lowerBound)
  }

  private static let foreign = Phrases(list: "screens-foreign")
}
