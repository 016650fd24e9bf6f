internal import Foundation
internal import Testing

@testable internal import PRFAQReview

@Suite("the style sheet as pages have it says what its authors wrote")
struct StyleSheetTests {
  private static func small(_ source: String) -> String {
    String(decoding: StyleSheet(Array(source.utf8)).bytes, as: UTF8.self)
  }

  @Test(
    "blanks stay where they mean something",
    arguments: [
      ("a { color: red; }\n", "a{color:red}"),
      (".a .b > .c, .a :first-child { margin: 0 -1rem }", ".a .b>.c,.a :first-child{margin:0 -1rem}"),
      ("@media (max-width: 4rem) and (color) { a { b: c; } }", "@media (max-width:4rem) and (color){a{b:c}}"),
      ("/* a; */ a::before /**/ { content: \" a;  /* b */ \"; }", "a::before{content:\" a;  /* b */ \"}"),
      ("a { font: 700 clamp(1rem, 6vw)/1.2 var(--a); }", "a{font:700 clamp(1rem,6vw)/1.2 var(--a)}"),
      ("li + li{a: counter(page) \" / \" counter(b);}/* c", "li + li{a:counter(page) \" / \" counter(b)}"),
      ("", ""), ("/* a */", ""), ("a { b: \"", "a{b:\""),
    ])
  func blanks(source: String, expected: String) { #expect(Self.small(source) == expected) }

  @Test("nothing but comments, blanks and the mark behind the last declaration is gone")
  func whole() throws {
    let source = try Drafts.text("Sources/PRFAQReview/Page/review.css")
    let page = Drafts.page("# Kettle")
    let start = try #require(page.range(of: "<style>")?.upperBound)
    let end = try #require(page.range(of: "</style>")?.lowerBound)
    let expected = source.replacing(#/(?s)\/\*.*?\*\//#, with: "").filter { !$0.isWhitespace }
      .replacing(";}", with: "}")
    #expect(page[start..<end].filter { !$0.isWhitespace }.hasPrefix(expected))
    #expect(!source.contains("'"))
    #expect(Self.small(Self.small(source)) == Self.small(source))
  }

  @Test("narrow pages have the names of columns in their own language")
  func columns() {
    #expect(Drafts.page("# Kettle").contains(".ledger td:nth-child(2)::before{content:\"Claim\"}"))
    #expect(Drafts.page("# 주전자\n\n오늘부터 씁니다.").contains(".ledger td:nth-child(2)::before{content:\"주장\"}"))
  }
}
