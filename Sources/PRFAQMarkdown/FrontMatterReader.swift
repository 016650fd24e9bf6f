internal import Yams

/// Composes front matter with Yams and turns its marks into byte ranges.
///
/// Only the top level and lists of texts are read. Yams hands out the node of an anchor again wherever an alias
/// names it, so that walking a few lines of aliases can take for ever; a node whose mark does not lie after
/// the place that it is met at is such an alias and is not entered.
struct FrontMatterReader {
  private let source: SourceText
  private let range: Range<Int>
  private let marks: YAMLMarks
  private let root: Node?

  init(source: SourceText, range: Range<Int>) throws(FrontMatterError) {
    let composed = try YAMLComposer.compose(source: source, range: range)
    self.source = source
    self.range = range
    marks = composed.marks
    root = composed.root
  }

  /// The entries of the mapping.
  mutating func entries() throws(FrontMatterError) -> [FrontMatter.Entry] {
    guard let root, !isEmpty(root) else { return [] }
    guard case .mapping(let mapping) = root else { throw .notAMapping(position(of: root)) }
    let pairs = Array(mapping)
    let isFlat = pairs.allSatisfy { $0.key.isScalar && $0.value.isScalar }
    if !isFlat || pairs.count > YAMLComposer.mostNodes / 4 { try checkSize(of: root) }
    let whole = YAMLSpans(bytes: source.bytes, limit: range.upperBound, isFlow: false)
    let isFlow = whole.startsFlow(at: offset(of: root))
    var floor = range.lowerBound
    var entries: [FrontMatter.Entry] = []
    for (index, pair) in pairs.enumerated() {
      guard case .scalar(let key) = pair.key, offset(of: pair.key) >= floor else {
        throw .keyIsNotText(source.position(at: max(offset(of: pair.key), floor)))
      }
      floor = offset(of: pair.key)
      let next = index + 1 < pairs.count ? offset(of: pairs[index + 1].key) : range.upperBound
      let start = offset(of: pair.key)
      let spans = YAMLSpans(
        bytes: source.bytes, limit: isFlow ? next : limit(between: start, and: next), isFlow: isFlow)
      let keyRange = start..<spans.keyEnd(from: start)
      entries.append(entry(key.string, keyRange, pair.value, spans))
    }
    return entries
  }

  private func entry(
    _ key: String, _ keyRange: Range<Int>, _ value: Node, _ spans: YAMLSpans
  ) -> FrontMatter.Entry {
    let valueStart = spans.valueStart(afterKey: keyRange.upperBound)
    let isAlias = offset(of: value) < keyRange.upperBound || spans.startsAlias(at: valueStart)
    let valueRange = valueStart..<spans.valueEnd(from: valueStart)
    let raw = source.string(valueRange)
    let read: FrontMatter.Value
    switch value {
    case _ where isAlias: read = .unsupported(raw)
    case .scalar(let scalar): read = .scalar(scalar.string)
    case .sequence(let sequence):
      read = list(Array(sequence), in: valueRange).map { .list($0) } ?? .other(raw)
    case .alias: read = .unsupported(raw)
    case .mapping: read = .other(raw)
    }
    return FrontMatter.Entry(key: key, keyRange: keyRange, value: read, valueRange: valueRange)
  }

  /// The items of a list that holds nothing but texts.
  private func list(_ nodes: [Node], in range: Range<Int>) -> [FrontMatter.Scalar]? {
    var items: [FrontMatter.Scalar] = []
    var floor = range.lowerBound
    let whole = YAMLSpans(bytes: source.bytes, limit: range.upperBound, isFlow: false)
    let isFlow = whole.startsFlow(at: range.lowerBound)
    for (index, node) in nodes.enumerated() {
      guard case .scalar(let scalar) = node, offset(of: node) >= floor else { return nil }
      let start = offset(of: node)
      var limit = range.upperBound
      if index + 1 < nodes.count {
        let next = offset(of: nodes[index + 1])
        limit = min(limit, isFlow ? next : self.limit(between: start, and: next))
      }
      guard limit >= start else { return nil }
      let spans = YAMLSpans(bytes: source.bytes, limit: limit, isFlow: isFlow)
      let end = scalar.string.isEmpty && !spans.startsQuoted(at: start) ? start : spans.valueEnd(from: start)
      items.append(FrontMatter.Scalar(text: scalar.string, range: start..<max(end, start)))
      floor = end
    }
    return items
  }

  /// Counts the values without entering aliases.
  private func checkSize(of root: Node) throws(FrontMatterError) {
    var stack: [(node: Node, depth: Int)] = [(root, 1)]
    var count = 0
    var latest = 0
    while let (node, depth) = stack.popLast() {
      count += 1
      guard count <= YAMLComposer.mostNodes else { throw .tooManyValues(position(of: node)) }
      guard depth <= YAMLComposer.deepest else { throw .tooDeep(position(of: node)) }
      let offset = offset(of: node)
      guard offset >= latest else { continue }
      latest = offset
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping.reversed() {
          stack.append((value, depth + 1))
          stack.append((key, depth + 1))
        }
      case .sequence(let sequence):
        for item in sequence.reversed() { stack.append((item, depth + 1)) }
      case .scalar, .alias: break
      }
    }
  }

  /// Whether there is nothing but blank lines and comments.
  private func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.string.isEmpty else { return false }
    return true
  }

  private func offset(of node: Node) -> Int {
    node.mark.map { marks.offset(line: $0.line, column: $0.column) } ?? range.lowerBound
  }

  private func position(of node: Node) -> SourcePosition {
    source.position(at: offset(of: node))
  }

  /// Where one value must have ended: at the start of the line of the next one.
  private func limit(between start: Int, and next: Int) -> Int {
    guard next < range.upperBound else { return next }
    let lineStart = source.lineStarts[source.line(at: next) - 1]
    return lineStart > start ? lineStart : next
  }
}

extension Node {
  /// Whether it is a single text.
  fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }
}
