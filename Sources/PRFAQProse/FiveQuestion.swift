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

/// What a heading or a question has of the five questions.
public struct FiveReading: Sendable, Hashable {
  /// The question that it asks; nil when no wording was found.
  public var question: FiveQuestion?
  /// How surely: 1 is a short name such as "Customer" or 근거, which means the question only among its fellows;
  /// from 2 on it is the number of key words found.
  public var score = 0
  /// The questions that single words hint at, one bit for each in their usual order.
  public var hints: UInt8 = 0

  /// Creates the reading of words that have nothing of the questions.
  public init() {}

  /// Whether a word hints at the question.
  public func hints(at question: FiveQuestion) -> Bool { hints & question.bit != 0 }
}

extension FiveQuestion {
  /// Its bit among the hints.
  var bit: UInt8 {
    switch self {
    case .customer: 1
    case .problem: 2
    case .benefit: 4
    case .evidence: 8
    case .experience: 16
    }
  }
}

/// Recognises the five questions in full, in paraphrase and by short names.
public enum FiveQuestions {
  /// The question that a heading or a question asks, if its words tell.
  public static func match(_ bytes: [UInt8], _ range: Range<Int>) -> (question: FiveQuestion, score: Int)? {
    let reading = read(bytes, range)
    return reading.question.map { ($0, reading.score) }
  }

  /// What a heading or a question has of the five questions, hints included.
  public static func read(_ bytes: [UInt8], _ range: Range<Int>) -> FiveReading {
    range.count <= longest ? read(HeadingWords(bytes, range)) : FiveReading()
  }

  /// The longest text that is taken for a question, in bytes.
  public static let longest = 400

  /// What a heading has of the five questions whose words are read already.
  public static func read(_ words: HeadingWords) -> FiveReading {
    var best = FiveReading()
    guard words.range.count <= longest else { return best }
    let index = FiveQuestionIndex.shared
    var first: UnsafeBufferPointer<UInt8>?
    words.keys.forEach { key -> Never? in
      let whole = first ?? key
      first = whole
      if key.isEmpty { return nil }
      // Without its question mark a heading has the same stems, but it may be a name.
      let found = isRest(key, of: whole) ? index.name(key) : index.read(key)
      best.hints |= found.hints
      if found.score > best.score { (best.question, best.score) = (found.question, found.score) }
      return nil
    }
    return best
  }

  /// Whether a key is another one without its question mark and the blank before that.
  private static func isRest(_ key: UnsafeBufferPointer<UInt8>, of whole: UnsafeBufferPointer<UInt8>) -> Bool
  {
    guard whole.last == 0x3F, key.count < whole.count else { return false }
    let isNext = key.count == whole.count - 1 || key.count == whole.count - 2 && whole[key.count] == 0x20
    return isNext && whole.starts(with: key)
  }
}
