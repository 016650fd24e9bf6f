/// A JSON value with the place where it begins, so that whoever reads it can say what is wrong where.
struct JSONValue: Sendable {
  /// What kinds of value there are.
  enum Content: Sendable {
    case object([Member])
    case array([JSONValue])
    case string(String)
    case number(Int)
    /// A number that is not whole, or too large to count with.
    case otherNumber
    case bool(Bool)
    case null
  }

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    /// The byte offset of the name.
    let offset: Int
    let value: JSONValue
  }

  let content: Content
  /// The byte offset of the value.
  let offset: Int
}

/// Where bytes stop being JSON.
struct JSONError: Error, Hashable {
  /// What is wrong there.
  enum Problem: Sendable, Hashable {
    case unexpected
    case badString
    case tooDeep
  }

  let problem: Problem
  let offset: Int
}
