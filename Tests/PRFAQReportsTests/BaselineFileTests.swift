import Foundation
import PRFAQLint
import PRFAQMarkdown
import PRFAQReports
import Testing

/// How baselines are written and read.
@Suite struct BaselineFileTests {
  private static let baseline = Baseline(files: [
    "b/한글 \"이름\".md": [
      Baseline.Entry(rule: "cta-missing", says: ""),
      Baseline.Entry(
        rule: "placeholder", says: "[도시\\명]\u{7}", part: "external-faq", question: "얼마인가요?", count: 3),
    ],
    "a.md": [Baseline.Entry(rule: "section-empty", says: "#problem")],
  ])

  @Test func whatIsWrittenIsRead() throws {
    let bytes = BaselineFile.json(Self.baseline)
    #expect(try BaselineFile.baseline(from: SourceText(bytes: bytes)) == Self.baseline)
    #expect(BaselineFile.json(try BaselineFile.baseline(from: SourceText(bytes: bytes))) == bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.contains("\"rule\"") } == 3, "one finding a line")
    #expect(lines.firstIndex { $0.contains("a.md") } ?? 9 < lines.firstIndex { $0.contains("b/") } ?? 0)
  }

  @Test func whatIsWrittenFitsTheSchema() throws {
    let schema = try JSONSchema(named: "baseline")
    #expect(try schema.problems(in: BaselineFile.json(Self.baseline)) == [])
    #expect(try schema.problems(in: BaselineFile.json(Baseline())) == [])
    let incomplete = "{\"schemaVersion\":1,\"files\":[{\"path\":\"a\"}]}"
    #expect(try schema.problems(in: Array(incomplete.utf8)) != [])
  }

  @Test(arguments: [
    (#""\u0041\ud83d\ude00\n\/""#, "A😀\n/"), (#""é""#, "é"),
  ])
  func escapesAreRead(_ json: String, _ text: String) throws {
    let file = "{\"schemaVersion\":1,\"files\":[{\"path\":\(json),\"findings\":[]}]}"
    #expect(try BaselineFile.baseline(from: SourceText(file)).files.keys.map { $0 } == [text])
  }

  @Test(arguments: [
    #""\ud83d""#, #""\q""#, "\"a\nb\"", "\"open", #""\u12"#, "01", "1.", "-", "tru", "nul", "[1,]",
    "{\"a\":}", "\u{7F}",
  ])
  func whatIsNoJSONIsRefused(_ json: String) {
    let file = SourceText("{\"schemaVersion\":1,\"files\":\(json)}")
    #expect(throws: BaselineFileError.self) { try BaselineFile.baseline(from: file) }
  }
}
