/// One question with its answer.
public struct QuestionAndAnswer: Sendable, Hashable {
  /// The question as written, without number or markup.
  public var question: Range<Int>
  /// The bytes from the question's line to the end of the answer.
  public var range: Range<Int>
  /// The answer; nil when nothing follows.
  public var answer: Range<Int>?
  /// The heading of the topic group that it stands under.
  public var topic: Range<Int>?
}

/// One of the five questions that define the customer.
public struct CustomerQuestion: Sendable, Hashable {
  /// Which of the five.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case customer
    case problem
    case benefit
    case evidence
    case experience
  }
  /// Which of the five.
  public var kind: Kind
  /// The question as written, without number or markup.
  public var question: Range<Int>
  /// The bytes from the question's line to the end of the answer.
  public var range: Range<Int>
  /// The answer; nil when nothing follows.
  public var answer: Range<Int>?
}

/// Something to look at: an image, a diagram or a described scene.
public struct Visual: Sendable, Hashable {
  /// What kind of picture it is.
  public enum Kind: String, Sendable, Hashable {
    case image
    case diagram
    case prototype
    case scenario
  }
  /// What kind of picture it is.
  public var kind: Kind
  /// The bytes of the image, block or paragraph.
  public var range: Range<Int>
  /// The address of an image or prototype, decoded.
  public var destination: String?
}
