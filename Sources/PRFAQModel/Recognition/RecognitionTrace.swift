public import PRFAQMarkdown
internal import PRFAQProse

/// What recognition observed, as lines that the fitting of weights reads.
public enum RecognitionTrace {
  /// One line a unit: first line, last line, step, label, then the names of its observations; then one line of
  /// the document's observations, all separated by spaces.
  public static func lines(of source: SourceText) -> [String] {
    let reading = Reading(tree: MarkdownParser.parse(source))
    var lines = reading.list.units.indices.map { index in
      let unit = reading.list.units[index]
      var names: [String] = []
      reading.evidence[index].forEachRow { names.append(EvidenceSet.name(ofRow: $0)) }
      return
        "unit \(unit.firstLine) \(unit.lastLine) \(reading.steps[index]) \(reading.labels[index]) "
        + names.joined(separator: " ")
    }
    lines.append("document " + KindJudge(reading: reading).observed().map { "\($0)" }.joined(separator: " "))
    return lines
  }

  /// The rows of the table of weights in their order.
  public static var rows: [String] {
    (0..<EvidenceSet.rows).map { EvidenceSet.name(ofRow: $0) }
      + Weights.Step.allCases.flatMap { step in Label.allCases.map { Weights.stepRow(step, $0) } }
  }

  /// The columns of the table of weights in their order.
  public static var labels: [String] { Label.allCases.map { "\($0)" } }

  /// The observations about whole documents, in their order.
  public static var documentRows: [String] { KindEvidence.allCases.map { "\($0)" } }
}
