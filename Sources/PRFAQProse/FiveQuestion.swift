/// One of the five questions that define the customer.
public enum FiveQuestion: String, Sendable, CaseIterable {
  /// Who is the customer?
  case customer
  /// What is the customer's problem or opportunity?
  case problem
  /// What is the most important customer benefit?
  case benefit
  /// How do you know what customers need or want?
  case evidence
  /// What does the customer experience look like?
  case experience
}

/// Recognises the five questions in full, in paraphrase and by short names.
public enum FiveQuestions {
  /// The question that a heading or a question asks, and how surely.
  ///
  /// A score of 1 is a short name such as "Customer" or 근거, which means the question only among its
  /// fellows; from 2 on it is the number of key words found.
  public static func match(_ bytes: [UInt8], _ range: Range<Int>) -> (question: FiveQuestion, score: Int)? {
    range.count <= longest ? match(HeadingWords(bytes, range)) : nil
  }

  /// The longest text that is taken for a question, in bytes.
  private static let longest = 400

  /// The question that a heading asks whose words are read already, and how surely.
  public static func match(_ words: HeadingWords) -> (question: FiveQuestion, score: Int)? {
    guard words.range.count <= longest else { return nil }
    var best: (question: FiveQuestion, score: Int)?
    for key in words.keys {
      guard let found = FiveQuestionIndex.shared.match(key), found.score > (best?.score ?? 0) else {
        continue
      }
      best = found
    }
    return best
  }
}
