/// Documents put together at random from the pieces that Markdown stumbles over; the same seed gives the same.
struct RandomMarkdown {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next document, of up to `length` pieces.
  mutating func document(length: Int = 40) -> String {
    let favourites = (0..<(3 + number(below: 12))).map { _ in piece() }
    var text = ""
    for _ in 0..<(1 + number(below: length)) {
      text += number(below: 4) == 0 ? piece() : favourites[number(below: favourites.count)]
    }
    return text
  }

  private mutating func piece() -> String {
    Self.pieces[number(below: Self.pieces.count)]
  }

  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "~", "~~", "[", "]", "![", "](", ")", "(", "<", ">", "\\", "\\*",
    "\\|", "\\\\|", "\\\\", "\\\n", "&amp;", "&#42;", "&nbsp;", "&lt;", "&#64;", "&", ";", "|", " | ", "a",
    "b", "word", " ", "  ", "   ", "    ", "\t", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "> ", ">", "- ",
    "* ", "+ ", "1. ", "2) ", "# ", "## ", "###", " #", "===", "---", "***", "```", "~~~", "```swift\n",
    "|a|b|\n|-|-|\n", "| --- |", "한글", "👩‍👩‍👧", "é", "http://x.com/a?b=c&amp;d",
    "www.foo.com", "a@b.com", "foo_bar@x.co.kr", "<http://z.com?a&amp;b>", "<me@x.com>", "<b>", "</b>",
    "<!-- c -->", "<div>", "<pre>", "</pre>", "[foo]", "[foo][]", "[a][foo]", "[foo]: /url \"t\"\n",
    "[bar]: <x y>\n", "[^n]", "[^n]: note\n", "[^q]", "](/u \"t\")", "](<x>)", "![i](j)", "- [ ] ",
    "- [x] ", "\u{FEFF}", ":", "!", "\"", "'", "{", "}", "\u{0B}", "\u{0C}", "---\nt: x\n---\n", "0",
    ".", "-", "`x|y`",
  ]
}
