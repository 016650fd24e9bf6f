internal import PRFAQLint

// The numbers of lines are much of what a page consists of, so each is written at once.
extension HTMLWriter {
  /// Writes a link to a line of the document.
  mutating func line(_ number: Int) { literals("<a class=line href=#L", ">L", each: number, "</a>") }

  /// Writes the number of a line in the margin, and what stands for it where it is heard.
  mutating func margin(line number: Int, _ language: MessageLanguage) {
    switch language {
    case .ko:
      literals(
        "<a class=n id=L", " href=#L", " tabindex=-1 data-n=", " aria-label=\"", each: number, "행\"></a>")
    case .en:
      literals(
        "<a class=n id=L", " href=#L", " tabindex=-1 data-n=", " aria-label=\"line ", each: number,
        "\"></a>")
    }
  }

  /// Writes the number of a line that goes on in a paragraph.
  mutating func verse(line number: Int) {
    literals("<span class=v id=L", " data-n=", each: number, "></span>")
  }

  /// Writes the place of a line whose number is not shown.
  mutating func place(line number: Int) { literals("<span id=L", each: number, "></span>") }
}
