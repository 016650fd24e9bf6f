/// One thing that a rule has to say about one place in a document.
public struct Finding: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  /// How much it weighs: first as its rule says, then as the configuration does.
  public internal(set) var severity: Severity
  /// The bytes that it is about; empty where something is missing, at the place where it belongs.
  public let range: Range<Int>
  /// What is wrong, in one sentence.
  public let message: Text
  /// The words of the document that show it, quoted; empty where something is missing.
  public let evidence: String
  /// What to write instead.
  public let help: Text
  /// One question to the author.
  public let question: Text
  /// Other places that belong to it.
  public let notes: [Note]
  /// Ways to mend it.
  public let fixes: [Fix]

  /// A remark with a place of its own.
  public struct Note: Sendable, Hashable {
    /// The bytes that it is about.
    public let range: Range<Int>
    /// The remark.
    public let message: Text

    /// Creates a note.
    public init(range: Range<Int>, message: Text) {
      self.range = range
      self.message = message
    }
  }

  /// Creates a finding.
  public init(
    rule: String, severity: Severity, range: Range<Int>, message: Text, evidence: String = "",
    help: Text, question: Text, notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.evidence = evidence
    self.help = help
    self.question = question
    self.notes = notes
    self.fixes = fixes
  }
}

/// A set of edits that mends a finding.
public struct Fix: Sendable, Hashable {
  /// Whether a fix may change what the text means.
  public enum Safety: String, Sendable, Hashable {
    case safe
    case unsafe
  }

  /// One replacement of bytes.
  public struct Edit: Sendable, Hashable {
    /// The bytes to replace.
    public let range: Range<Int>
    /// What stands there afterwards.
    public let replacement: String

    /// Creates an edit.
    public init(range: Range<Int>, replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What the fix does.
  public let title: Text
  /// Whether it may change the meaning.
  public let safety: Safety
  /// The edits, in order, none overlapping another.
  public let edits: [Edit]

  /// Creates a fix.
  public init(title: Text, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
