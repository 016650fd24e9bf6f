internal import PRFAQMarkdown
internal import PRFAQModel
internal import Testing

/// The law of the partition: parts are in order, do not overlap, and hold every line with text.
enum PartitionLaw {
  static func check(_ source: SourceText, sourceLocation: SourceLocation = #_sourceLocation) {
    let draft = Recognizer.draft(from: source)
    var end = 0
    var covered = [Bool](repeating: false, count: source.lineStarts.count)
    for part in draft.parts {
      #expect(part.range.lowerBound >= end, sourceLocation: sourceLocation)
      #expect(part.range.upperBound <= source.bytes.count, sourceLocation: sourceLocation)
      #expect(!part.range.isEmpty, "a part holds nothing", sourceLocation: sourceLocation)
      end = part.range.upperBound
      let first = source.line(at: part.range.lowerBound)
      let last = source.line(at: max(part.range.lowerBound, part.range.upperBound - 1))
      for line in first...last {
        #expect(!covered[line - 1], "line \(line) is in two parts", sourceLocation: sourceLocation)
        covered[line - 1] = true
      }
    }
    for line in covered.indices where !covered[line] {
      let bytes = source.bytes[source.lineRange(line + 1)]
      let isBlank = bytes.allSatisfy { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      #expect(isBlank, "line \(line + 1) is in no part", sourceLocation: sourceLocation)
    }
  }
}
