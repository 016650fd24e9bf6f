internal import PRFAQProse

/// A pattern for paths below a folder, read as git reads the lines of `.gitignore`.
///
/// `*` and `?` stay within a name, `**` crosses folders, `[a-z]` is one of some characters, `{a,b}` one of some words. A
/// pattern without a slash matches names at any depth; what matches a folder matches everything in it. Matching takes
/// time in proportion to pattern times path, whatever they are.
public struct Glob: Sendable, Hashable {
  private enum Token: Sendable, Hashable {
    case character(UInt32)
    case one
    case run
    case folders
    case everything
    case among([ClosedRange<UInt32>], isNegated: Bool)
  }

  private static let slash: UInt32 = 0x2F
  private static let mostAlternatives = 64

  /// The patterns that braces stand for, any of which may match.
  private let alternatives: [[Token]]

  /// Reads a pattern; nil when it can match nothing below the folder: it is empty, reaches out of the folder, is negated,
  /// leaves a bracket or brace open or has too many braces.
  public init?(_ text: String) {
    var pattern = text[...]
    if pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    let names = pattern.split(separator: "/")
    guard !names.isEmpty, !names.contains(where: { $0 == ".." || $0 == "." }), !pattern.hasPrefix("!")
    else { return nil }
    guard let expanded = Self.expand(ComposedText.scalars(pattern)) else { return nil }
    let alternatives = expanded.compactMap { Self.tokens($0) }
    guard alternatives.count == expanded.count else { return nil }
    self.alternatives = alternatives
  }

  /// Whether a path, relative to the folder and without `..`, matches.
  public func matches(_ path: String) -> Bool {
    let path = ComposedText.scalars(path)
    return alternatives.contains { Self.matches(path, $0) }
  }

  private static func matches(_ path: [UInt32], _ tokens: [Token]) -> Bool {
    var states = [Bool](repeating: false, count: tokens.count + 1)
    states[0] = true
    var isNameStart = true
    for character in path {
      skip(&states, tokens, isNameStart: isNameStart)
      // What matched a whole folder matches all that is in it.
      if character == slash, states[tokens.count] { return true }
      var next = [Bool](repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where states[index] {
        switch token {
        case .character(let expected): if character == expected { next[index + 1] = true }
        case .one: if character != slash { next[index + 1] = true }
        case .run: if character != slash { next[index] = true }
        case .folders, .everything: next[index] = true
        case .among(let ranges, let isNegated):
          if character != slash, ranges.contains(where: { $0.contains(character) }) != isNegated {
            next[index + 1] = true
          }
        }
      }
      states = next
      isNameStart = character == slash
    }
    skip(&states, tokens, isNameStart: isNameStart)
    return states[tokens.count]
  }

  /// Goes past the tokens that may stand for nothing.
  private static func skip(_ states: inout [Bool], _ tokens: [Token], isNameStart: Bool) {
    for (index, token) in tokens.enumerated() where states[index] {
      switch token {
      case .run, .everything: states[index + 1] = true
      case .folders: if isNameStart { states[index + 1] = true }
      case .character, .one, .among: break
      }
    }
  }

  /// The tokens of a pattern without braces; nil when a bracket is left open.
  private static func tokens(_ pattern: [UInt32]) -> [Token]? {
    var pattern = pattern
    if pattern.last == slash { pattern.removeLast() }
    var tokens: [Token] = []
    if pattern.first == slash {
      pattern.removeFirst()
    } else if !pattern.contains(slash) {
      tokens.append(.folders)
    }
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case 0x2A where index + 1 < pattern.count && pattern[index + 1] == 0x2A:
        index += 1
        let isFolders = index + 1 < pattern.count && pattern[index + 1] == slash
        if isFolders { index += 1 }
        tokens.append(isFolders ? .folders : .everything)
      case 0x2A: tokens.append(.run)
      case 0x3F: tokens.append(.one)
      case 0x5C where index + 1 < pattern.count:
        index += 1
        tokens.append(.character(pattern[index]))
      case 0x5B:
        guard let (token, end) = among(pattern, from: index + 1) else { return nil }
        tokens.append(token)
        index = end
      default: tokens.append(.character(pattern[index]))
      }
      index += 1
    }
    return tokens
  }

  /// The characters in brackets and where they close; nil without a closing bracket.
  private static func among(_ pattern: [UInt32], from start: Int) -> (Token, Int)? {
    var index = start
    var isNegated = false
    if index < pattern.count, pattern[index] == 0x21 || pattern[index] == 0x5E {
      isNegated = true
      index += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    while index < pattern.count {
      let low = pattern[index]
      if low == 0x5D, !ranges.isEmpty { return (.among(ranges, isNegated: isNegated), index) }
      if index + 2 < pattern.count, pattern[index + 1] == 0x2D, pattern[index + 2] != 0x5D {
        let high = pattern[index + 2]
        ranges.append(min(low, high)...max(low, high))
        index += 3
      } else {
        ranges.append(low...low)
        index += 1
      }
    }
    return nil
  }

  /// The patterns that braces stand for, first brace first; nil when there are too many or one is left
  /// open.
  private static func expand(_ pattern: [UInt32]) -> [[UInt32]]? {
    var done: [[UInt32]] = []
    var waiting = [pattern]
    while let next = waiting.popLast() {
      guard done.count + waiting.count < mostAlternatives else { return nil }
      guard let open = openBrace(in: next) else {
        done.append(next)
        continue
      }
      guard let close = next[open...].firstIndex(of: 0x7D) else { return nil }
      for word in next[(open + 1)..<close].split(separator: 0x2C, omittingEmptySubsequences: false) {
        waiting.append(Array(next[..<open] + word + next[(close + 1)...]))
      }
    }
    return done
  }
  /// Where the first brace opens that no backslash makes a letter.
  private static func openBrace(in pattern: [UInt32]) -> Int? {
    var index = 0
    while index < pattern.count, pattern[index] != 0x7B { index += pattern[index] == 0x5C ? 2 : 1 }
    return index < pattern.count ? index : nil
  }
}
