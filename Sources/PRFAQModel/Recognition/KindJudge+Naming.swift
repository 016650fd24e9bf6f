internal import PRFAQMarkdown
internal import PRFAQProse

extension KindJudge {
  /// What the document is called, by its author or by the program that it was written for.
  func naming(_ seen: inout KindEvidenceSet) {
    func note(_ evidence: KindEvidence, _ condition: Bool) { if condition { seen.insert(evidence) } }
    let list = reading.list
    let names = list.matches.filter { $0.lists.contains(.method) && namesMethod($0.range) }.map(\.range)
    let title = list.units.first { $0.isHeading } ?? list.units.first
    note(.titleNamesMethod, title.map { title in names.contains { title.text.overlaps($0) } } ?? false)
    note(.titleIsFAQ, title.map { $0.meaning?.isFAQ ?? false } ?? false)
    note(.methodNowhere, names.isEmpty)
    note(
      .releaseNowhere, !reading.kinds.contains { $0.isRelease && $0 != .pressRelease && $0 != .boilerplate })
    let keys = frontMatterKeys
    // Those with which assistants find commands and skills.
    note(.frontMatterOfTool, keys.contains { Self.toolKeys.contains($0) })
    note(.frontMatterOfSkill, keys.contains("name") && keys.contains("description"))
    note(.instructsModel, instructsModel)
    note(
      .unannounced,
      names.isEmpty && !seen.contains(.datelineFound) && !seen.contains(.datelinePlaceholder)
        && !seen.contains(.announcement))
  }

  /// Whether a word of the method is its name: `PR/FAQ` in all its spellings, "working backwards", `워킹 백워드`.
  private func namesMethod(_ word: Range<Int>) -> Bool {
    let name = reading.list.text.bytes[word].map { $0 < 0x80 ? $0 | 0x20 : $0 }
    if name.starts(with: "pr".utf8) { return name.dropFirst(2).contains(0x66) && name.contains(0x71) }
    return Self.names.contains { name.starts(with: $0) }
  }

  private static let names = ["working", "워킹", "거꾸로", "ワーキング", "逆向工作"].map { Array($0.utf8) }

  /// The keys of the YAML block, as they stand before the first colon of each line.
  var frontMatterKeys: [String] {
    guard let node = reading.tree.frontMatter else { return [] }
    return reading.tree.source.bytes[node.contentRange].split(separator: 0x0A).compactMap { line in
      line.firstIndex(of: 0x3A).map { String(decoding: line[..<$0], as: UTF8.self) }
    }
  }

  private static let toolKeys = [
    "description", "argument-hint", "allowed-tools", "user-invocable", "tools", "model",
  ]

  /// Whether one of the first paragraphs tells a language model who it is.
  private var instructsModel: Bool {
    let bytes = reading.list.text.bytes
    return reading.list.units.prefix(Self.opening).contains { unit in
      Self.roles.contains { bytes[unit.text].starts(with: $0) }
    }
  }

  /// A role is given before anything else, behind a title and a line or two at most.
  private static let opening = 6

  private static let roles = [
    "You are a", "You are an", "You will ", "Act as ", "당신은", "너는 ", "あなたは", "你是", "Du bist ",
  ]
  .map { Array($0.utf8) }
}
