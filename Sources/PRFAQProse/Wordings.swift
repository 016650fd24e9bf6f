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
  ) -> [WordingMatch] { read(bytes, blocks).wordings }

  /// The same, with the words that readers of their own ask for.
  public static func read(
    _ bytes: [UInt8], _ blocks: [(range: Range<Int>, language: Language)]
  ) -> ProseWords {
    let table = WordingTable.shared
    let lists = table.lists
    var words = ProseWords()
    var settler = WordingSettler()
    bytes.withUnsafeBufferPointer { text in
      LexiconScan.with(table.index.tables) { scan in
        for block in blocks {
          let languages = LexiconIndex.languages(for: block.language)
          scan.run(text, block.range.clamped(toCount: text.count)) { number, term, range in
            let list = WordingSet(rawValue: lists[number])
            if list.rawValue >> WordingTable.firstOther != 0 {
              words.add(range, kinds: UInt32(truncatingIfNeeded: list.rawValue >> WordingTable.firstOther))
            } else if term.flags & languages != 0 {
              settler.add(WordingMatch(range: range, lists: list))
            }
          }
          settler.settle(into: &words.wordings)
        }
      }
    }
    return words
  }
}

/// What one pass over the prose of a document finds: wordings, and words for readers of their own.
public struct ProseWords: Sendable {
  /// The wordings that rules judge, in order.
  public fileprivate(set) var wordings: [WordingMatch] = []
  /// Numbers in words, for `Quantities`.
  public private(set) var numbers = TermPlaces()
  /// Words that stand for text still to be written, for `Placeholders`.
  public private(set) var markers = TermPlaces()

  /// Creates what is found in no text at all.
  public init() {}

  /// Adds words that are no wording; the lowest bit of the kinds is a marker's, those behind it are a number's.
  mutating func add(_ range: Range<Int>, kinds: UInt32) {
    if kinds & 1 != 0 { markers.add(range, kinds: SlotWords.marker) }
    if kinds > 1 { numbers.add(range, kinds: kinds >> 1) }
  }
}

/// Decides between terms that overlap; blocks come in order.
private struct WordingSettler {
  /// The terms of the block at hand, of those that begin together the longest first; behind them is what is left of
  /// other blocks.
  private var candidates: [WordingMatch] = []
  private var count = 0
  /// For every list, where its last match ends.
  private var covered = [Int](repeating: 0, count: 64)

  init() {}

  /// Takes a term of the block; terms come in order of where they begin.
  mutating func add(_ match: WordingMatch) {
    var place = count
    if count == candidates.count { candidates.append(match) }
    while place > 0, candidates[place - 1].range.lowerBound == match.range.lowerBound,
      candidates[place - 1].range.upperBound < match.range.upperBound
    {
      candidates[place] = candidates[place - 1]
      place -= 1
    }
    candidates[place] = match
    count += 1
  }

  /// Keeps of overlapping terms of one list the first and longest, and of those in a harmless wording none.
  mutating func settle(into found: inout [WordingMatch]) {
    guard count > 0 else { return }
    var harmless = 0..<0
    for candidate in candidates[..<count] {
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
    count = 0
  }
}

/// The terms of all lists, laid out for lookup.
struct WordingTable: Sendable {
  static let shared = WordTables.shared.parts(of: .wordings).map { WordingTable($0) } ?? WordingTable()

  let index: LexiconIndex
  /// The list of each term, by its number; the bits from `firstOther` on are of words that are no wordings.
  let lists: WordTableArray<UInt64>
  /// The bit of markers of placeholders; those of numbers in words, as `Units` has them, follow.
  static let firstOther: UInt64 = 60

  /// Reads it from the parts of a table.
  private init(_ parts: WordTableParts) {
    var parts = parts
    index = LexiconIndex(&parts)
    lists = WordTableArray(parts.next())
  }

  /// Lays it out.
  func lay(out writer: inout WordTableWriter) {
    index.lay(out: &writer)
    writer.add(lists.array)
  }

  /// Builds it from the lists.
  init() {
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
    index.add(from: topics) { writer in
      topics.forEachLine { line in
        if !topics.repeats(name, at: line), let tab = topics.offset(of: 0x09, in: line) {
          name = line.lowerBound..<tab + 1
          topic = FAQTopic(rawValue: String(decoding: topics[line.lowerBound..<tab], as: UTF8.self))
        }
        guard let topic else { return }
        writer.add(line: (line.lowerBound + name.count)..<line.upperBound, lists: 1)
        if writer.terms.count > lists.count { lists.append(WordingSet(topic)) }
      }
    }
    for (file, first) in [(SlotWords.markerFile, Self.firstOther), (Units.wordFile, Self.firstOther + 1)] {
      TermList.add(file, to: &index)
      lists += index.terms[lists.count...].map { WordingSet(rawValue: UInt64($0.lists) << first) }
    }
    index.seal()
    self.index = index
    self.lists = WordTableArray(lists.map { $0.rawValue })
  }
}
