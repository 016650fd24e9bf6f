public import PRFAQMarkdown
internal import PRFAQProse

/// What recognition observed, as lines that the fitting of weights reads.
public enum RecognitionTrace {
  /// The names of all rows, labels and document rows, one line each; one line a unit: first line, last line, step,
  /// label, a bit for each label that it may have, then its observations; one line a group of questions: first line,
  /// last line, its observations; and one line of the document's observations, all separated by spaces.
  public static func lines(of source: SourceText) -> [String] {
    let reading = Reading(tree: MarkdownParser.parse(source, pastCommentsMarked: DirectiveComment.marker))
    var lines = [
      "rows " + rows.joined(separator: " "), "labels " + labels.joined(separator: " "),
      "documentRows " + documentRows.joined(separator: " "),
      "audienceRows " + AudienceEvidence.allCases.map { "\($0)" }.joined(separator: " "),
    ]
    let allowed = reading.allowed
    for index in reading.list.units.indices {
      let unit = reading.list.units[index]
      var line =
        "unit \(unit.firstLine) \(unit.lastLine) \(reading.steps[index]) \(reading.labels[index]) \(allowed[index])"
      reading.evidence[index].forEachRow { line += " " + EvidenceSet.name(ofRow: $0) }
      lines.append(line)
    }
    let audience = Audience(
      list: reading.list, outline: reading.outline, kinds: reading.labels.map { $0.kind })
    for group in audience.observedGroups() {
      let units = reading.list.units[group.units]
      guard let first = units.first, let last = units.last else { continue }
      let seen = group.evidence.map { "\($0)" }.joined(separator: " ")
      lines.append("group \(first.firstLine) \(last.lastLine) \(seen)")
    }
    lines.append("document " + KindJudge(reading: reading).observed().map { "\($0)" }.joined(separator: " "))
    return lines
  }

  /// The rows of the table of weights in their order.
  private static var rows: [String] {
    (0..<EvidenceSet.rows).map { EvidenceSet.name(ofRow: $0) }
      + Weights.Step.allCases.flatMap { step in Label.allCases.map { Weights.stepRow(step, $0) } }
  }

  /// The columns of the table of weights in their order.
  private static var labels: [String] { Label.allCases.map { "\($0)" } }

  /// The observations about whole documents, in their order.
  private static var documentRows: [String] { KindEvidence.allCases.map { "\($0)" } }
}
