internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// How much a release tells and in what breath, and what stands above and below it.
  ///
  /// A draft tells a story in paragraphs; a web page, a form or a list of features says the same in short lines.
  func substance(_ seen: inout KindEvidenceSet) {
    func note(_ evidence: KindEvidence, _ condition: Bool) { if condition { seen.insert(evidence) } }
    let blocks = releaseBlocks()
    let width = blocks.reduce(0, +)
    note(.releaseLong, width > Self.longRelease)
    note(.releaseTerse, !blocks.isEmpty && width < blocks.count * Self.terseBlock)
    note(.problemAndSolution, reading.kinds.contains(.problem) && reading.kinds.contains(.solution))
    note(.releaseMarked, reading.evidence.contains { $0.contains(.releaseMark) })
    let units = reading.list.units
    note(
      .statusAtTop,
      units.prefix(Self.top).contains { unit in
        reading.list.matches(in: unit.text).contains { $0.lists.contains(.metadata) }
      })
    note(.siteFooter, units.suffix(Self.bottom).contains { isFooter($0) })
  }

  /// The widths of the release's paragraphs in columns, a list taken as one.
  ///
  /// Letters of Hangul, Hanja and Kana take two columns.
  private func releaseBlocks() -> [Int] {
    var blocks: [Int] = []
    var list = -1
    for (index, unit) in reading.list.units.enumerated() {
      let kind = reading.kinds[index]
      guard kind.isRelease, kind != .pressRelease, !unit.isHeading || kind == .headline else {
        list = -1
        continue
      }
      let width = self.width(unit.text)
      if unit.list >= 0, unit.list == list {
        blocks[blocks.count - 1] += width
      } else {
        blocks.append(width)
      }
      list = unit.list
    }
    return blocks
  }

  private func width(_ text: Range<Int>) -> Int {
    // Without branches, so that the compiler takes many bytes at once.
    reading.list.text.bytes.withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[text]).reduce(0) { width, byte in
        width &+ (byte & 0xC0 == 0x80 ? 0 : 1) &+ (byte >= 0xE1 ? 1 : 0)
      }
    }
  }

  /// Whether a line is a row of short items between bars or dots, or claims a copyright.
  private func isFooter(_ unit: Unit) -> Bool {
    guard unit.form != .tableRow, unit.form != .code, unit.text.count <= Self.footer else { return false }
    let bytes = reading.list.text.bytes[unit.text]
    if bytes.starts(with: "©".utf8) { return true }
    var marks = 0
    var last: UInt8 = 0
    for byte in bytes {
      // `|`, and the second byte of `·`.
      if byte == 0x7C || byte == 0xB7 && last == 0xC2 { marks += 1 }
      last = byte
    }
    return marks >= Self.footerMarks
  }

  /// About fifteen lines of print, in columns.
  private static let longRelease = 1200

  /// A line and a half of print, in columns.
  private static let terseBlock = 120

  /// How many units of a document are its top, and its bottom.
  private static let top = 8
  private static let bottom = 3

  /// The longest closing line of a page, in bytes, and its fewest marks between items.
  private static let footer = 300
  private static let footerMarks = 2
}
