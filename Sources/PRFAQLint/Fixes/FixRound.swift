internal import PRFAQMarkdown

/// Fixes of one round that can be carried out together.
struct FixRound: Sendable {
  /// The findings that they mend.
  let findings: [Finding]
  /// All their edits, in order.
  let edits: [Fix.Edit]

  /// One fix for each finding, as far as they keep out of one another's way; the later one waits.
  init(_ candidates: [(finding: Finding, fix: Fix)]) {
    var pieces: [(edit: Fix.Edit, owner: Int)] = []
    for (owner, candidate) in candidates.enumerated() {
      pieces += candidate.fix.edits.map { ($0, owner) }
    }
    pieces.sort { left, right in
      let (a, b) = (left.edit.range, right.edit.range)
      return (a.lowerBound, a.upperBound, left.owner) < (b.lowerBound, b.upperBound, right.owner)
    }
    var waits = [Bool](repeating: false, count: candidates.count)
    var last: (edit: Fix.Edit, owner: Int)?
    for piece in pieces where !waits[piece.owner] {
      if let other = last, !waits[other.owner], other.owner != piece.owner, other.edit.collides(piece.edit) {
        waits[max(other.owner, piece.owner)] = true
        if waits[piece.owner] { continue }
      }
      last = piece
    }
    findings = candidates.indices.filter { !waits[$0] }.map { candidates[$0].finding }
    edits = pieces.filter { !waits[$0.owner] }.map { $0.edit }
  }

  /// The text after the round.
  func applied(to source: SourceText) -> SourceText {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var start = 0
    for edit in edits {
      bytes += source.bytes[start..<edit.range.lowerBound]
      bytes += edit.replacement.utf8
      start = edit.range.upperBound
    }
    return SourceText(bytes: bytes + source.bytes[start...])
  }

  /// The findings of the round that are among those of the text after it.
  func unmended(among remaining: [Finding]) -> Set<Finding> {
    guard !remaining.isEmpty else { return [] }
    var changes = TextChanges()
    changes.add(edits)
    let left = Dictionary(grouping: remaining) { $0.rule }.mapValues { FoundPlaces($0) }
    return Set(
      findings.filter { finding in
        let (start, end) = (finding.range.lowerBound, finding.range.upperBound)
        return left[finding.rule]?.holds(changes.offset(of: start)..<changes.offset(of: end)) ?? false
      })
  }
}

/// Where the findings of one rule are.
private struct FoundPlaces {
  /// Disjoint and in order.
  private var ranges: [Range<Int>] = []
  private var holdsAbsence = false

  /// The places of findings that are in order.
  init(_ findings: [Finding]) {
    for range in findings.map({ $0.range }) {
      if range.isEmpty {
        holdsAbsence = true
      } else if let last = ranges.last, last.upperBound > range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether one of them is at a place; what is missing may be missed at another place than before.
  func holds(_ place: Range<Int>) -> Bool {
    if place.isEmpty { return holdsAbsence }
    let index = ranges.partitionPoint { $0.upperBound <= place.lowerBound }
    return index < ranges.count && ranges[index].lowerBound < place.upperBound
  }
}

extension Fix.Edit {
  /// Whether it is unclear what stands there once both are carried out; the other one starts no earlier.
  fileprivate func collides(_ other: Fix.Edit) -> Bool {
    if range.upperBound > other.range.lowerBound { return true }
    // Two things put in at one place, or put in where another begins or ends, have no order.
    return range.upperBound == other.range.lowerBound && (range.isEmpty || other.range.isEmpty)
  }
}

extension Fix {
  /// Whether the edits are in order, lie in a text, cut no character, and change something.
  func isSound(in source: SourceText) -> Bool {
    let bytes = source.bytes
    var end = 0
    for edit in edits {
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count else { return false }
      for offset in [edit.range.lowerBound, edit.range.upperBound] where offset < bytes.count {
        if bytes[offset] & 0xC0 == 0x80 { return false }
      }
      end = edit.range.upperBound
    }
    return edits.contains { !bytes[$0.range].elementsEqual($0.replacement.utf8) }
  }
}
