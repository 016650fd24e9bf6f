internal import PRFAQLint
internal import PRFAQModel

/// Text as it is compared: what it says, however it is wrapped, emphasised, quoted or spaced.
struct ComparedText: Sendable, Hashable {
  /// The letters, digits and signs of amounts, in order; small letters, composed.
  let key: String
  /// The same without numbers.
  let unnumbered: String

  init(_ text: String) {
    let kept = text.lowercased().precomposedForComparison.filter { character in
      character.isLetter || character.isNumber || "%$€¥£₩+".contains(character)
    }
    key = kept
    unnumbered = kept.filter { !$0.isNumber }
  }

  init(_ range: Range<Int>, in draft: Draft) { self.init(ReviewWording.words(range, in: draft)) }

  /// How much two texts have in common, from 0 to 1, by their pairs of characters.
  func likeness(_ other: ComparedText) -> Double {
    let own = Self.pairs(key)
    let others = Self.pairs(other.key)
    guard !own.isEmpty, !others.isEmpty else { return key == other.key ? 1 : 0 }
    return Double(own.intersection(others).count) / Double(own.union(others).count)
  }

  private static func pairs(_ text: String) -> Set<String> {
    // Enough to know a text by, however long it is.
    let characters = Array(text.prefix(400))
    guard characters.count > 1 else { return [] }
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }
}

extension String {
  /// The text with Hangul composed, as strings compare but sets of characters do not.
  fileprivate var precomposedForComparison: String {
    String(decoding: ComposedBytes.of(self), as: UTF8.self)
  }
}
