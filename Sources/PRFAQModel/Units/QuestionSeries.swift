internal import PRFAQMarkdown
internal import PRFAQProse

/// Finds questions that only their row makes plain: three and more set alike, some of which ask, each with an answer.
///
/// `Who pays` above its answer may be a topic; between `Are we liable` and `Is my child tracked` it is a question.
struct QuestionSeries {
  let list: UnitList

  /// A unit that may ask and the words with which it would.
  private struct Candidate {
    var unit: Int
    var words: Range<Int>
    /// Whether the words ask by themselves.
    var isSure: Bool
    /// Whether they open as questions do.
    var isLikely: Bool
  }

  /// The units that ask because their neighbours do, with their words.
  func find() -> [(unit: Int, words: Range<Int>)] {
    var found: [(unit: Int, words: Range<Int>)] = []
    var run: [Int] = []
    func close() {
      if run.count >= Self.fewest {
        found += list.units[run[0]].form == .tableRow ? rows(run) : items(run)
      }
      run = []
    }
    for (index, unit) in list.units.enumerated() {
      let isRow = unit.form == .tableRow && !unit.isTableHeader
      let isItem = unit.list >= 0 && unit.listDepth == 1 && unit.form == .listItem && unit.label == nil
      guard isRow || isItem else {
        // What stands in an item below its first paragraph breaks no row of items.
        if unit.list < 0 || unit.form == .tableRow { close() }
        continue
      }
      if let first = run.first.map({ list.units[$0] }),
        first.form != unit.form || first.table != unit.table || first.list != unit.list
      {
        close()
      }
      run.append(index)
    }
    close()
    return found + spoken()
  }

  private static let fewest = 3

  /// Rows that have their questions in one column, where the next cell answers.
  private func rows(_ run: [Int]) -> [(unit: Int, words: Range<Int>)] {
    let bytes = list.text.bytes
    let cells = run.map { row in
      bytes[list.units[row].text].split(separator: 0x09, omittingEmptySubsequences: false).prefix(5).map {
        $0.startIndex..<$0.endIndex
      }
    }
    let columns = (cells.map(\.count).min() ?? 0) - 1
    for column in 0..<max(0, min(columns, 4)) {
      let candidates = zip(run, cells).map { candidate($0, $1[column]) }
      guard isSeries(candidates) else { continue }
      return candidates.filter { !$0.words.isEmpty && !$0.isSure }.map { ($0.unit, $0.words) }
    }
    return []
  }

  /// List items that ask on their first line and answer below.
  private func items(_ run: [Int]) -> [(unit: Int, words: Range<Int>)] {
    let bytes = list.text.bytes
    let candidates = run.compactMap { item -> Candidate? in
      let text = list.units[item].text
      guard let end = bytes[text.prefix(Self.longest)].firstIndex(of: 0x0A) else { return nil }
      return candidate(item, text.lowerBound..<end)
    }
    guard candidates.count * 4 >= run.count * 3, isSeries(candidates) else { return [] }
    return candidates.filter { $0.isLikely && !$0.isSure }.map { ($0.unit, $0.words) }
  }

  /// Paragraphs that open with what somebody will say, between quotation marks, and answer behind an arrow or below.
  private func spoken() -> [(unit: Int, words: Range<Int>)] {
    var found: [(unit: Int, words: Range<Int>)] = []
    var run: [Candidate] = []
    func close() {
      if run.count >= Self.fewest, run.count(where: \.isSure) * 3 >= run.count {
        found += run.map { ($0.unit, $0.words) }
      }
      run = []
    }
    for (index, unit) in list.units.enumerated() {
      if unit.isHeading || unit.form == .tableRow {
        close()
      } else if let words = quotedOpening(unit.text) {
        run.append(candidate(index, words))
      } else if let last = run.last, index > last.unit + 2 {
        close()
      }
    }
    close()
    return found
  }

  /// The words between quotation marks at the start of a text that an answer follows.
  private func quotedOpening(_ text: Range<Int>) -> Range<Int>? {
    list.text.bytes.withUnsafeBufferPointer { bytes in
      guard let mark = Self.marks.first(where: { starts(bytes, text, with: $0.open) }) else { return nil }
      let start = text.lowerBound + mark.open.count
      let limit = min(text.upperBound, start + Self.longest)
      guard
        let end = (start..<max(start, limit)).first(where: {
          starts(bytes, $0..<text.upperBound, with: mark.close)
        }), end > start, !bytes[start..<end].contains(0x0A)
      else { return nil }
      var at = end + mark.close.count
      while at < text.upperBound, bytes[at] == 0x20 { at += 1 }
      let isBelow = at < text.upperBound && bytes[at] == 0x0A
      let arrow = Self.arrows.first { starts(bytes, at..<text.upperBound, with: $0) }
      guard isBelow || arrow != nil else { return nil }
      at += isBelow ? 1 : arrow?.count ?? 0
      while at < text.upperBound, bytes[at] <= 0x20 { at += 1 }
      // Who spoke stands behind a dash.
      let isAnswer =
        text.upperBound - at >= 6 && !Self.dashes.contains { starts(bytes, at..<text.upperBound, with: $0) }
      return isAnswer ? start..<end : nil
    }
  }

  private func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with word: [UInt8]) -> Bool {
    range.count >= word.count && bytes[range.lowerBound..<(range.lowerBound + word.count)].elementsEqual(word)
  }

  private static let marks: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("“", "”"), ("„", "“"), ("「", "」"), ("『", "』"), ("«", "»"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  private static let arrows = ["→", "⇒", "->", "=>", "➜", "➡"].map { Array($0.utf8) }
  private static let dashes = ["-", "–", "—", "―", "("].map { Array($0.utf8) }

  private func candidate(_ unit: Int, _ words: Range<Int>) -> Candidate {
    let bytes = list.text.bytes
    // A few words tell the language of a document in Latin letters less surely than the whole does.
    let language = isOfLatin ? list.language : Language.detect(bytes, words)
    let isSure = QuestionForm.isQuestion(bytes, words, language: language)
    return Candidate(
      unit: unit, words: words, isSure: isSure,
      isLikely: isSure
        || words.count <= Self.longest && QuestionForm.opensAsking(bytes, words, language: language))
  }

  /// Whether the document is in one of the languages in Latin letters.
  private var isOfLatin: Bool { [.en, .es, .fr, .de, .pt].contains(list.language) }

  /// Longer words are no question without a mark, in bytes.
  private static let longest = 150

  private func isSeries(_ candidates: [Candidate]) -> Bool {
    let likely = candidates.count(where: \.isLikely)
    return candidates.count >= Self.fewest && likely * 5 >= candidates.count * 3
      && candidates.count(where: \.isSure) * 3 >= candidates.count
  }
}
