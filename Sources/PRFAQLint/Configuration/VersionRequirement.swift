/// The versions that a configuration is for, such as `>=0.1, <2`; a bare `0.1` is any `0.1.x`.
struct VersionRequirement {
  private enum Relation: String, CaseIterable {
    // Longer signs first, so that none is taken for the start of another.
    case atLeast = ">="
    case atMost = "<="
    case same = "=="
    case above = ">"
    case below = "<"
  }

  private let terms: [(relation: Relation, version: [Int])]

  /// Reads a requirement; nil when it is none.
  init?(_ text: String) {
    var terms: [(relation: Relation, version: [Int])] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      var piece = piece[...]
      Self.trim(&piece)
      let relation = Relation.allCases.first { piece.hasPrefix($0.rawValue) }
      if let relation { piece = piece.dropFirst(relation.rawValue.count) }
      Self.trim(&piece)
      guard let version = Self.numbers(piece) else { return nil }
      terms.append((relation ?? .same, version))
    }
    self.terms = terms
  }

  /// Whether a version is among them.
  func allows(_ version: String) -> Bool {
    guard let own = Self.numbers(version[...]) else { return false }
    return terms.allSatisfy { relation, version in
      // Only what the requirement gives is compared: `<2` is below 2.0.0, `0.1` is any 0.1.x.
      let padded = own + Array(repeating: 0, count: max(0, version.count - own.count))
      let shortened = Array(padded.prefix(version.count))
      return switch relation {
      case .atLeast: !padded.lexicographicallyPrecedes(version)
      case .atMost: shortened == version || padded.lexicographicallyPrecedes(version)
      case .same: shortened == version
      case .above: shortened != version && version.lexicographicallyPrecedes(padded)
      case .below: shortened != version && padded.lexicographicallyPrecedes(version)
      }
    }
  }

  /// `1.2.3` as numbers; nil for anything else.
  private static func numbers(_ text: Substring) -> [Int]? {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...3).contains(pieces.count) else { return nil }
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && piece.utf8.count <= 9 ? Int(piece) : nil
    }
    return numbers.count == pieces.count ? numbers : nil
  }

  private static func trim(_ text: inout Substring) {
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
  }
}
