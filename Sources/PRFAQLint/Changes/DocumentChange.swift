internal import PRFAQMarkdown
internal import PRFAQModel

/// What a change has touched in a document.
public enum DocumentChange: Sendable, Hashable {
  /// Everything: there was no such document before.
  case whole
  /// Some lines.
  case lines([Hunk])

  /// A stretch of lines that a change touched, in terms of the document as it is now.
  ///
  /// Lines begin at 1 and end at line feeds alone, as version control counts them.
  public struct Hunk: Sendable, Hashable {
    /// The first line that was added or edited; where lines were only taken out, the one before them, or 0.
    public let line: Int
    /// How many lines were added or edited; 0 where lines were only taken out.
    public let count: Int

    /// Creates a hunk.
    public init(line: Int, count: Int) {
      self.line = line
      self.count = count
    }
  }
}

extension Facts {
  /// For each finding whether it belongs to what a change has touched.
  ///
  /// A finding belongs to a change that added or edited one of its lines, or one of its notes' lines. One about a
  /// heading or a question speaks of what stands under it, so it belongs to a change anywhere in that section. One
  /// about something that is missing belongs to every change of the document.
  public func isTouched(_ findings: [Finding], by change: DocumentChange) -> [Bool] {
    guard case .lines(let hunks) = change else { return findings.map { _ in true } }
    let lines = LineFeeds(draft.source.bytes)
    return findings.map { finding in
      if finding.isAboutAbsence { return !hunks.isEmpty }
      let places = [finding.range] + finding.notes.map { $0.range }
      if places.contains(where: { hunks.touch(lines.lines(of: $0), countsRemovals: false) }) { return true }
      guard isAboutSection(finding) else { return false }
      let section = section(around: finding.range)
      return hunks.touch(lines.linesAndBlanks(of: section, in: draft.source.bytes), countsRemovals: true)
    }
  }

  /// Whether a finding quotes the whole of a heading or a question, and so is about what it opens.
  private func isAboutSection(_ finding: Finding) -> Bool {
    headingKind(of: finding) != nil
      || question(around: finding.range).map { finding.range.contains($0) } ?? false
  }
}

extension [DocumentChange.Hunk] {
  /// Whether one of the hunks, which are in order, touches some lines.
  fileprivate func touch(_ lines: ClosedRange<Int>, countsRemovals: Bool) -> Bool {
    var index = partitionPoint { $0.line + Swift.max($0.count, 1) <= lines.lowerBound }
    while index < count, self[index].line <= lines.upperBound {
      if self[index].count > 0 || countsRemovals { return true }
      index += 1
    }
    return false
  }
}

/// Where the lines of a text end that are told apart by line feeds alone.
private struct LineFeeds {
  private let ends: [Int]

  init(_ bytes: [UInt8]) {
    ends = bytes.indices.filter { bytes[$0] == 0x0A }
  }

  /// The line of an offset, from 1.
  private func line(at offset: Int) -> Int { ends.partitionPoint { $0 < offset } + 1 }

  /// The lines that a range covers; an empty range stands on one.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: range.lowerBound)
    return first...max(first, line(at: range.isEmpty ? range.lowerBound : range.upperBound - 1))
  }

  /// The lines that a range covers and the blank ones behind it.
  func linesAndBlanks(of range: Range<Int>, in bytes: [UInt8]) -> ClosedRange<Int> {
    var end = range.upperBound
    while end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D || bytes[end] == 0x20 { end += 1 }
    return lines(of: range.lowerBound..<end)
  }
}
