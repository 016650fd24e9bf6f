internal import Yams

/// Composes YAML that anybody may have written, within limits.
enum YAMLComposer {
  static let largest = 64 * 1024
  static let deepest = 32
  static let mostNodes = 10_000
  /// Yams recurses, on stacks that may be small.
  static let steepest = 128

  /// The tree of a stretch of a document, and what turns its marks into offsets.
  static func compose(
    source: SourceText, range: Range<Int>
  ) throws(FrontMatterError) -> (root: Node?, marks: YAMLMarks) {
    guard range.count <= largest else { throw .tooLarge(source.position(at: range.lowerBound)) }
    guard let text = String(validating: source.bytes[range], as: UTF8.self) else {
      throw .notUTF8(source.position(at: range.lowerBound))
    }
    let marks = YAMLMarks(bytes: source.bytes, range: range)
    if let offset = YAMLSteepness.offset(in: source.bytes, range: range, limit: steepest) {
      throw .tooDeep(source.position(at: offset))
    }
    // Nodes are read as they are, and what Yams builds values with takes long to set up.
    let constructor = Constructor([:], [:], [:])
    do {
      return (try Yams.compose(yaml: text, .basic, constructor, .utf8), marks)
    } catch let error as YamlError {
      throw typed(error, source: source, text: text, marks: marks)
    } catch {
      throw .syntax("\(error)", source.position(at: range.lowerBound))
    }
  }

  private static func typed(
    _ error: YamlError, source: SourceText, text: String, marks: YAMLMarks
  ) -> FrontMatterError {
    func position(_ mark: Mark) -> SourcePosition {
      source.position(at: marks.offset(line: mark.line, column: mark.column))
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return .syntax(problem, position(mark))
    case .reader(let problem, let offset, _, _):
      let index =
        text.index(text.startIndex, offsetBy: offset ?? 0, limitedBy: text.endIndex) ?? text.endIndex
      let distance = text.utf8.distance(from: text.startIndex, to: index)
      return .syntax(problem, source.position(at: marks.range.lowerBound + distance))
    case .duplicatedKeysInMapping(let keys, let context):
      let first = marks.offset(line: context.mark.line, column: context.mark.column)
      return .duplicateKey(keys.first ?? "", source.position(at: marks.repetition(ofKeyAt: first) ?? first))
    default:
      return .syntax("\(error)", source.position(at: marks.range.lowerBound))
    }
  }
}
