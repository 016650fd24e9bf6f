internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// What the headings tell of other kinds of document, and what the title says the document is for.
  func genre(_ seen: inout KindEvidenceSet) {
    let list = reading.list
    if namesOwnKeys { seen.insert(.frontMatterNames) }
    var others = 0
    for unit in list.units where unit.isHeading && isWhollyOfOtherGenre(unit) { others += 1 }
    if others >= 1 { seen.insert(.otherGenre1) }
    if others >= 3 { seen.insert(.otherGenre3) }
    guard let title = list.units.first(where: { $0.isHeading }) ?? list.units.first else { return }
    for match in list.matches(in: title.text) {
      if match.lists.contains(.otherGenre) { seen.insert(.titleOtherGenre) }
      if match.lists.contains(.guidance) { seen.insert(.titleInstructs) }
    }
  }

  /// Whether the YAML block names the product and the document's FAQ, questions, profile or stage.
  private var namesOwnKeys: Bool {
    guard let node = reading.tree.nodes.first(where: { $0.kind == .frontMatter }) else { return false }
    let keys = reading.tree.source.bytes[node.contentRange].split(separator: 0x0A).compactMap { line in
      line.firstIndex(of: 0x3A).map { line[..<$0] }
    }
    func holds(_ name: String) -> Bool { keys.contains { $0.elementsEqual(name.utf8) } }
    return holds("product") && Self.ownKeys.contains { holds($0) }
  }

  /// The keys that only a PR/FAQ has beside its product.
  private static let ownKeys = ["faq", "questions", "profile", "stage"]

  /// Whether a heading of another genre makes up most of a heading, so that no sentence counts that has its word.
  private func isWhollyOfOtherGenre(_ unit: Unit) -> Bool {
    reading.list.matches(in: unit.text).contains {
      $0.lists.contains(.otherGenre) && $0.range.count * 2 >= unit.text.count
    }
  }
}
