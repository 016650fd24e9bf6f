import Foundation
import Testing

@testable import PRFAQProse

/// The tables that are laid out ahead; `PRFAQ_RECORD_TABLES=1` lays them out anew.
@Suite struct WordTablesTests {
  /// The tables of the word lists as they are.
  private func laidOut() -> [UInt8] {
    var writer = WordTableWriter(fingerprint: WordTables.fingerprint())
    for table in WordTables.Table.allCases {
      writer.begin(table)
      switch table {
      case .lexicon: LexiconIndex.build().lay(out: &writer)
      case .guidance: LexiconIndex.build(lists: .guidance).lay(out: &writer)
      case .wordings: WordingTable().lay(out: &writer)
      case .release: ReleaseWords.build().lay(out: &writer)
      case .fiveQuestions: FiveQuestionIndex().lay(out: &writer)
      case .headings: HeadingIndex().lay(out: &writer)
      case .faqHeadings: FAQHeadings().lay(out: &writer)
      case .questions: lay(QuestionWords.file, &writer)
      case .placeholders: lay(SlotWords.file, &writer)
      case .units: lay(Units.file, &writer)
      case .cities: lay(DatelineWords.cityFile, &writer)
      case .media: lay(DatelineWords.mediaFile, &writer)
      case .phrases: PhraseLists().lay(out: &writer)
      case .unitWords: lay(Units.wordFile, &writer)
      }
    }
    return writer.bytes
  }

  private func lay(_ file: TermList.File, _ writer: inout WordTableWriter) {
    TermList(file.id, kinds: file.kinds).index.lay(out: &writer)
  }

  @Test func `the tables in the binary are those of the word lists`() throws {
    let expected = laidOut()
    if ProcessInfo.processInfo.environment["PRFAQ_RECORD_TABLES"] != nil {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/CWordData/laid-out/tables.bin").standardized
      try Data(expected).write(to: file)
      return
    }
    #expect(
      [UInt8](DataFile.wordTables) == expected,
      "a word list has changed: run the tests with PRFAQ_RECORD_TABLES=1 and build again")
  }

  @Test func `tables of other word lists are not read`() {
    let bytes = DataFile.wordTables
    let fingerprint = WordTables.fingerprint()
    for table in WordTables.Table.allCases {
      #expect(WordTables(bytes, of: fingerprint).parts(of: table) != nil)
      #expect(WordTables(bytes, of: fingerprint &+ 1).parts(of: table) == nil)
    }
    #expect(
      WordTables(UnsafeBufferPointer(rebasing: bytes[..<8]), of: fingerprint).parts(of: .lexicon) == nil)
  }

  @Test func `an index that was laid out finds what it found before`() throws {
    let built = LexiconIndex.build()
    var writer = WordTableWriter(fingerprint: 1)
    writer.begin(.lexicon)
    built.lay(out: &writer)
    let text = Array("Today we announce it. 오늘 출시하는 서비스는 무료이며, two hours and TBD. Für Kunden ab März.".utf8)
    let read = writer.bytes.withUnsafeBufferPointer { bytes -> [String] in
      guard var parts = WordTables(bytes, of: 1).parts(of: .lexicon) else { return [] }
      return found(LexiconIndex(&parts), text)
    }
    #expect(read == found(built, text))
    #expect(read.count > 8)
  }

  private func found(_ index: LexiconIndex, _ text: [UInt8]) -> [String] {
    var all: [String] = []
    text.withUnsafeBufferPointer { text in
      LexiconScan.with(index) { scan in
        scan.run(text, 0..<text.count) { number, term, range in
          all.append("\(number) \(term.lists) \(term.flags) \(range)")
        }
      }
    }
    return all
  }
}
