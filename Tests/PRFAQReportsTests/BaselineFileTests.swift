import Foundation
import PRFAQLint
import PRFAQMarkdown
import PRFAQReports
import PRFAQWriting
import Testing

/// How baselines are written and read.
@Suite struct BaselineFileTests {
  /// What was put off stays put off when its rule gets another name.
  @Test func aFormerNameIsUnderstood() throws {
    let text = #"{"schemaVersion":1,"files":[{"path":"a.md","findings":[{"rule":"old-name","says":"x"}]}]}"#
    let names = RuleNames([(id: "new-name", aliases: ["old-name"])])
    let baseline = try BaselineFile.baseline(from: SourceText(text), names: names)
    #expect(baseline.files["a.md"]?.entries.map { $0.rule } == ["new-name"])
    let print = Fingerprint(rule: "new-name", says: "x")
    #expect(Baseline.match([print], with: baseline.files["a.md"]?.entries ?? []).isKnown == [true])
  }

  @Test func aFormerNameIsListed() throws {
    let rule = RuleMetadata(
      id: "new-name", category: .faq, severity: .info, source: Text(ko: "시험", en: "a test"),
      summary: Text(ko: "가.", en: "A."),
      rationale: Text(ko: "나.", en: "B."), examples: [], aliases: ["old-name"])
    let list = String(decoding: RuleListReport.json([rule]), as: UTF8.self)
    #expect(list.contains(#""aliases":["old-name"]"#))
    #expect(
      String(decoding: ConfigurationSchema.json(rules: [rule]), as: UTF8.self).contains(#""old-name": {"#))
    let told = RuleExplanation(language: .en, appearance: Appearance()).text(of: rule)
    #expect(String(decoding: told, as: UTF8.self).contains("formerly: old-name"))
  }

  private static let baseline = Baseline(files: [
    "b/한글 \"이름\".md": Baseline.Document(entries: [
      Baseline.Entry(rule: "cta-missing", says: ""),
      Baseline.Entry(
        rule: "placeholder", says: "[도시\\명]\u{7}", part: "external-faq", question: "얼마인가요?", count: 3),
    ]),
    "a.md": Baseline.Document(
      entries: [Baseline.Entry(rule: "section-empty", says: "#problem")],
      arrangement: Arrangement("0000abcd 12345678:9,10 00000000")),
    "c.md": Baseline.Document(arrangement: Arrangement("")),
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
