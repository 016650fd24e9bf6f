public import PRFAQProse

/// A claim about the documents of a folder together: a pure function from what is known of each to findings.
public protocol FolderRule: Sendable {
  /// The kebab-case name of the rule's type; never reused, and none of a rule about single documents.
  static var id: String { get }
  /// What holds in a folder that is well kept, in one sentence.
  static var summary: Text { get }
  /// Creates the rule.
  init()
  /// What the rule has to say, in the order of the documents.
  func findings(in documents: [DocumentCard], today: CalendarDate) -> [FolderFinding]
}

/// One thing that a rule has to say about a document among others.
public struct FolderFinding: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  /// The document.
  public let file: String
  /// What is wrong and what to do, in one sentence.
  public let message: Text

  /// Creates a finding.
  public init(rule: String, file: String, message: Text) {
    self.rule = rule
    self.file = file
    self.message = message
  }
}

/// All rules about folders.
public enum FolderRules {
  /// Every rule type.
  public static let all: [any FolderRule.Type] = [
    ProductTwice.self, LaunchLongPast.self, SuccessorMissing.self,
  ]

  /// What all rules have to say, by document.
  public static func findings(in documents: [DocumentCard], today: CalendarDate) -> [FolderFinding] {
    let findings = all.flatMap { $0.init().findings(in: documents, today: today) }
    return findings.enumerated().sorted {
      $0.element.file == $1.element.file
        ? $0.offset < $1.offset
        : $0.element.file.utf8.lexicographicallyPrecedes($1.element.file.utf8)
    }.map { $0.element }
  }
}
