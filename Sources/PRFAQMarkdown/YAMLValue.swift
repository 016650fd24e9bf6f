internal import Yams

/// A value of a YAML text, with its place.
public struct YAMLValue: Sendable, Hashable {
  /// What the value is.
  public indirect enum Content: Sendable, Hashable {
    /// A single text, number or the like, as written; empty where nothing stands.
    case scalar(String)
    /// A list.
    case list([YAMLValue])
    /// Keys and values, in order; no two keys are equal.
    case mapping([Pair])
    /// An alias such as `*name`; aliases are never expanded.
    case alias
  }

  /// A key and its value.
  public struct Pair: Sendable, Hashable {
    /// The key as text.
    public let key: String
    /// Where the key begins.
    public let keyOffset: Int
    /// What stands after it.
    public let value: YAMLValue
  }

  /// What the value is.
  public let content: Content
  /// Whether a text stands in quotes, so that it is no number and no truth value.
  public let isQuoted: Bool
  /// The byte offset at which the value begins.
  public let offset: Int

  /// Reads a whole text, a byte order mark at its start left aside; nil when there is nothing in it.
  public static func read(_ source: SourceText) throws(FrontMatterError) -> YAMLValue? {
    let hasMark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let range = (hasMark ? 3 : 0)..<source.bytes.count
    let composed = try YAMLComposer.compose(source: source, range: range)
    guard let root = composed.root else { return nil }
    var reader = YAMLTreeReader(source: source, marks: composed.marks)
    let value = try reader.value(root, depth: 1, isFirst: true)
    return value.content == .scalar("") && !value.isQuoted ? nil : value
  }
}

/// Turns the nodes of Yams into values.
///
/// Yams hands out the node of an anchor again wherever an alias names it. Nodes are met in the order in which they
/// are written, so one that lies no further than what has been met already is an alias and is not entered.
private struct YAMLTreeReader {
  let source: SourceText
  let marks: YAMLMarks
  private var latest = -1
  private var count = 0

  init(source: SourceText, marks: YAMLMarks) {
    self.source = source
    self.marks = marks
  }

  /// `isFirst` says that the node may begin where the one around it does.
  mutating func value(_ node: Node, depth: Int, isFirst: Bool) throws(FrontMatterError) -> YAMLValue {
    let offset = node.mark.map { marks.offset(line: $0.line, column: $0.column) } ?? marks.range.lowerBound
    count += 1
    guard count <= YAMLComposer.mostNodes else { throw .tooManyValues(source.position(at: offset)) }
    guard depth <= YAMLComposer.deepest else { throw .tooDeep(source.position(at: offset)) }
    guard offset > latest || isFirst && offset == latest else {
      return YAMLValue(content: .alias, isQuoted: false, offset: aliasOffset())
    }
    latest = offset
    switch node {
    case .alias:
      return YAMLValue(content: .alias, isQuoted: false, offset: offset)
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      // The offset of an empty value may be that of what follows it.
      return YAMLValue(content: .scalar(scalar.string), isQuoted: isQuoted, offset: offset)
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(item, depth: depth + 1, isFirst: items.isEmpty)) }
      return YAMLValue(content: .list(items), isQuoted: false, offset: offset)
    case .mapping(let mapping):
      var pairs: [YAMLValue.Pair] = []
      for (keyNode, valueNode) in mapping {
        let key = try value(keyNode, depth: depth + 1, isFirst: pairs.isEmpty)
        guard case .scalar(let text) = key.content else {
          throw .keyIsNotText(source.position(at: key.offset))
        }
        let value = try value(valueNode, depth: depth + 1, isFirst: false)
        pairs.append(YAMLValue.Pair(key: text, keyOffset: key.offset, value: value))
      }
      return YAMLValue(content: .mapping(pairs), isQuoted: false, offset: offset)
    }
  }

  /// Where the alias stands that comes after what has been met.
  private mutating func aliasOffset() -> Int {
    let spans = YAMLSpans(bytes: source.bytes, limit: marks.range.upperBound, isFlow: false)
    var index = max(latest, marks.range.lowerBound)
    if spans.startsQuoted(at: index) { index = spans.valueEnd(from: index) }
    while index < marks.range.upperBound {
      let before = index > marks.range.lowerBound ? source.bytes[index - 1] : 0x20
      if spans.startsAlias(at: index),
        before.isSpace || before == UInt8(ascii: "[") || before == UInt8(ascii: ",")
      {
        latest = max(latest, index)
        return index
      }
      index += 1
    }
    return max(latest, marks.range.lowerBound)
  }
}
