internal import Foundation
internal import Testing

@testable internal import PRFAQReview

@Suite("A page does nothing but be read")
struct SafetyTests {
  private static let attacks = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><script>1</script></svg>",
    "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "</style><script>1</script>",
    "]]><!--><script>",
    "<iframe src=https://example.com>", "<base href=https://example.com>",
    "<meta http-equiv=refresh content=0;url=https://example.com>", "<style>body{display:none}</style>",
    "<form action=https://example.com><input autofocus onfocus=alert(1)>",
    "<link rel=stylesheet href=//x.example>",
  ]

  private static let elements: Set<Substring> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer",
    "section",
    "article", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "figure",
    "figcaption", "svg", "rect", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code",
    "a",
    "b", "i", "em", "small", "strong", "s", "sup", "span", "mark", "br", "hr", "img",
  ]

  @Test("what a document says becomes no element and no attribute", arguments: attacks)
  func injection(attack: String) {
    let html = Drafts.page(
      """
      ---
      product: '\(attack.replacingOccurrences(of: "'", with: "''"))'
      author: "\(attack.replacingOccurrences(of: "\"", with: "\\\""))"
      ---
      # \(attack)

      ## Press Release

      ### \(attack) for teams \(attack)

      Text \(attack) text [\(attack)](https://example.com/\(attack)) ![\(attack)](x.png) `\(attack)`

      \(attack)

      | a \(attack) | b | c | d |
      |---|---|---|---|
      | \(attack) | 2 | 3 | 4 |

      ## FAQ

      **What does \(attack) cost?**

      It costs $5 \(attack).

      ```mermaid
      \(attack)
      ```
      """)
    for tag in PageText(html).tags {
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace }
      #expect(Self.elements.contains(name), "\(tag)")
      #expect(
        tag.hasPrefix("!") || tag.wholeMatch(of: #/\/?\w+( [\w-]+=("[^"]*"|[\w#-]+))*/#) != nil,
        "\(tag): what stands in no quotes is more than a word")
      #expect(
        tag.range(of: " on[a-z]+=", options: .regularExpression) == nil || !tag.contains("on")
          || isQuoted(tag))
    }
    // The one style sheet and the policy that allows it are the page's own.
    #expect(html.components(separatedBy: "<style>").count == 2)
    #expect(html.components(separatedBy: "<meta http-equiv").count == 2)
  }

  /// Whether everything that looks like a handler stands in the value of an attribute.
  private func isQuoted(_ tag: Substring) -> Bool {
    let outside = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { $0.element }.joined()
    return outside.range(of: " on[a-z]+=", options: .regularExpression) == nil
  }

  @Test(
    "addresses that are none are no links",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "vbscript:x",
      "file:///etc/passwd",
      "//example.com/a", "https:alert", "http://", "https://ex ample.com", "java\tscript:alert(1)", "blob:x",
      "#x",
      "https://a\u{202E}b.example",
    ])
  func addresses(destination: String) {
    #expect(LinkAddress(destination) == nil)
  }

  @Test("addresses are encoded")
  func encoding() {
    #expect(LinkAddress("https://example.com/가?q=\"<")?.text == "https://example.com/%EA%B0%80?q=%22%3C")
    #expect(LinkAddress("MAILTO:a@b.example")?.text == "mailto:a@b.example")
    #expect(LinkAddress(file: "a b#?%.html").text == "./a%20b%23%3F%25.html")
  }

  @Test("marks of direction and control characters are shown, not obeyed")
  func direction() {
    let html = Drafts.page("# Kettle\n\nabc\u{202E}def \u{1B}[31m \u{2066}x")
    #expect(html.contains("abc\u{FFFD}def ␛[31m \u{FFFD}x"))
  }

  @Test("ill-formed bytes leave well-formed HTML")
  func illFormed() {
    var writer = HTMLWriter()
    writer.text([0x41, 0xFF, 0xED, 0xA0, 0x80, 0x3C][...])
    #expect(String(validating: writer.bytes, as: UTF8.self)?.hasSuffix("&lt;") == true)
  }

  @Test("the policy allows the style sheet by its digest and nothing else")
  func policy() {
    let html = Drafts.page("# Kettle")
    #expect(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!html.contains("unsafe-inline"))
    #expect(!html.contains("style=\""))
  }

  @Test("digests are those of the standard")
  func digests() {
    #expect(
      SHA256.hexadecimal(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexadecimal([UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(
      ["", "f", "fo", "foo", "foob"].map { Base64.text(Array($0.utf8)) } == [
        "", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==",
      ])
  }

  @Test("only images are laid into a page, and only small ones")
  func images() {
    #expect(
      EmbeddedImage([0x89, 0x50, 0x4E, 0x47, 1])?.dataAddress.hasPrefix("data:image/png;base64,") == true)
    #expect(EmbeddedImage(Array("<svg xmlns=''/>".utf8))?.dataAddress.hasPrefix("data:image/svg+xml") == true)
    #expect(EmbeddedImage(Array("root:x:0:0".utf8)) == nil)
    #expect(EmbeddedImage([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: EmbeddedImage.limit)) == nil)
  }
}
