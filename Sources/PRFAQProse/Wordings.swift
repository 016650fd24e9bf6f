internal import CWordData

/// A wording of the lists found in a text.
public struct WordingMatch: Sendable, Hashable {
  /// Where it stands.
  public let range: Range<Int>
  /// The lists that have it.
  public let lists: WordingSet
}

/// Finds the wordings that rules judge, all lists in one pass.
///
/// Terms match as those of the word lists do: Latin ones whole words, Korean ones at the start of a word whatever
/// ending follows, so that `다양한` is found and `다양성` is not.
public enum Wordings {
  /// The wordings in some blocks of a text, in order; of overlapping terms of one list the first and longest.
  ///
  /// Only the terms of a block's language and those of every language are looked for. Hanja must have been read as
  /// Hangul before.
  public static func find(
    in bytes: [UInt8], _ blocks: [(range: Range<Int>, language: Language)]
  ) -> [WordingMatch] {
    let table = WordingTable.shared
    var found: [WordingMatch] = []
    var candidates: [WordingMatch] = []
    // Where the last term of each list ends; blocks come in order.
    var covered = [Int](repeating: 0, count: 64)
    bytes.withUnsafeBufferPointer { text in
      LexiconScan.with(table.index) { scan in
        for block in blocks {
          let languages = LexiconIndex.languages(for: block.language)
          candidates.removeAll(keepingCapacity: true)
          scan.run(text, block.range.clamped(toCount: text.count)) { number, term, range in
            if term.flags & languages != 0 {
              candidates.append(WordingMatch(range: range, lists: table.lists[number]))
            }
          }
          settle(&candidates, &covered, into: &found)
        }
      }
    }
    return found
  }

  /// Keeps of overlapping terms of one list the first and longest, and of those in a harmless wording none.
  private static func settle(
    _ candidates: inout [WordingMatch], _ covered: inout [Int], into found: inout [WordingMatch]
  ) {
    guard !candidates.isEmpty else { return }
    candidates.sort { left, right in
      (left.range.lowerBound, right.range.upperBound) < (right.range.lowerBound, left.range.upperBound)
    }
    var harmless = 0..<0
    for candidate in candidates {
      if candidate.lists == .harmless {
        if candidate.range.upperBound > harmless.upperBound { harmless = candidate.range }
        continue
      }
      // Harmless wordings that hold a term begin before it or are longer, and so come first.
      if candidate.range.upperBound <= harmless.upperBound { continue }
      let list = candidate.lists.rawValue.trailingZeroBitCount
      guard covered[list] <= candidate.range.lowerBound else { continue }
      covered[list] = candidate.range.upperBound
      if let last = found.last, last.range == candidate.range {
        found[found.count - 1] = WordingMatch(range: last.range, lists: last.lists.union(candidate.lists))
      } else {
        found.append(candidate)
      }
    }
  }
}

/// The terms of all lists, laid out for lookup.
private struct WordingTable: Sendable {
  static let shared = WordingTable()

  let index: LexiconIndex
  /// The list of each term, by its number.
  let lists: [WordingSet]

  private init() {
    var index = LexiconIndex()
    index.reserve(4096)
    var lists: [WordingSet] = []
    func fill(_ list: WordingSet) {
      lists += Array(repeating: list, count: index.terms.count - lists.count)
    }
    for number in 0..<prfaq_judged_count() {
      let file = prfaq_judged(number)
      index.add(UnsafeBufferPointer(start: file.bytes, count: file.count), list: 0)
      fill(WordingSet(rawValue: 1 << UInt64(number)))
    }
    let topics = DataFile.bytes(prfaq_data_faq_topics)
    // Lines of one topic stand together.
    var name = 0..<0
    var topic: FAQTopic?
    topics.forEachLine { line in
      if !topics.repeats(name, at: line), let tab = topics.offset(of: 0x09, in: line) {
        name = line.lowerBound..<tab + 1
        topic = FAQTopic(rawValue: String(decoding: topics[line.lowerBound..<tab], as: UTF8.self))
      }
      guard let topic else { return }
      index.add(
        UnsafeBufferPointer(rebasing: topics[(line.lowerBound + name.count)..<line.upperBound]), list: 0)
      fill(WordingSet(topic))
    }
    self.index = index
    self.lists = lists
  }
}
