internal import PRFAQMarkdown
internal import PRFAQModel

/// A link within the document leads to one of its headings.
public struct LinkAnchorBroken: Rule {
  /// What the rule states, why, and examples.
  public static let metadata = RuleMetadata(
    id: "link-anchor-broken", category: .placeholders, severity: .warning,
    source: Text(
      ko: "GitHub가 소제목에 이름을 붙이는 방식: 소문자, 빈칸은 붙임표, 문장 부호 없음.",
      en: """
        GitHub's way of naming headings: small letters, spaces as hyphens, no punctuation.
        """),
    summary: Text(
      ko: "문서 안의 링크는 있는 제목으로 이어집니다.", en: "A link within the document leads to one of its headings."),
    rationale: Text(
      ko: "눌러도 움직이지 않는 목차는 제목을 바꾸고 링크를 잊었다는 뜻입니다.",
      en: "A table of contents that leads nowhere was forgotten when a heading changed."),
    examples: [
      .passes(.ko, "[FAQ로](#외부-faq)\n\n" + ExampleDraft.ko.text),
      .passes(.en, "[To the FAQ](#external-faq)\n\n" + ExampleDraft.en.text),
      .fails(.ko, "⚑[FAQ로](#고객-faq)⚐\n\n" + ExampleDraft.ko.text),
      .fails(.en, "⚑[To the FAQ](#customer-faq)⚐\n\n" + ExampleDraft.en.text),
    ], yieldsTo: ["link-empty"], isOptIn: true)

  /// Creates the rule.
  public init() {}

  /// One finding for each link to a heading that is not there.
  public func findings(in facts: Facts) -> [Finding] {
    let links = facts.links.filter { $0.destination.hasPrefix("#") && !$0.isEmpty && !$0.isImage }
    guard !links.isEmpty else { return [] }
    let nodes = facts.draft.tree.nodes
    let anchors = Set(
      nodes.indices.filter { if case .heading = nodes[$0].kind { true } else { false } }
        .map { Self.anchor(of: facts.composed(nodes[$0].contentRange)) })
    // Pages may name places by themselves.
    let html = nodes.filter { $0.kind.isHTML }.map {
      facts.composed($0.range)
    }
    return links.compactMap { link in
      let wanted = String(link.destination.dropFirst())
      let isNamed = html.contains { $0.contains("id=\"\(wanted)\"") || $0.contains("name=\"\(wanted)\"") }
      let name = wanted.removingPercentSigns.lowercased()
      guard !isNamed, !anchors.contains(name),
        !anchors.contains(where: { name.hasPrefix($0 + "-") && name.last?.isNumber ?? false })
      else { return nil }
      return finding(
        at: link.range,
        message: Text(
          ko: "‘\(link.destination)’라는 제목이 없습니다.", en: "No heading is called “\(link.destination)”."),
        evidence: facts.words(link.range),
        help: Text(
          ko: "제목을 소문자로, 빈칸을 붙임표로 바꾼 이름을 쓰세요.", en: "Write the heading in small letters, spaces as hyphens."),
        question: Text(ko: "어느 제목으로 이어져야 하나요?", en: "To which heading should it lead?"))
    }
  }

  /// A heading's name in links.
  private static func anchor(of heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        character == " "
          ? "-"
          : character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
      })
  }
}

extension String {
  /// The text with `%EA%B0%80` as the bytes that they stand for.
  fileprivate var removingPercentSigns: String {
    guard contains("%") else { return self }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count > 1,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
