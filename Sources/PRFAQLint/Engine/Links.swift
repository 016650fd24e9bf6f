internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// A link or an image and where it leads.
struct Link: Sendable {
  /// The whole of it, brackets and all.
  let range: Range<Int>
  /// The words that are shown, or an image's alternative text.
  let text: String
  /// Where it leads, decoded.
  let destination: String
  /// Whether it is an image.
  let isImage: Bool

  /// Words that stand for an address that nobody has filled in.
  private static let stopgaps = Set<String>(list: "links-stopgaps")

  /// Whether it leads nowhere: no address, a bare `#`, or a word in place of one.
  var isEmpty: Bool {
    let target = destination.trimmed.lowercased()
    if target.isEmpty || target == "#!" || target == "https://" || target == "http://" { return true }
    // `#` alone leads to the top of the page, and some pages mean that.
    if target == "#" {
      return !["top", "↑", "위로", "맨 위", "맨위", "처음"].contains { text.lowercased().contains($0) }
    }
    return Self.stopgaps.contains(target)
  }

  /// Whether it leads to an address on the web, a mailbox or a telephone.
  var hasScheme: Bool {
    guard let colon = destination.firstIndex(of: ":") else { return destination.hasPrefix("//") }
    let scheme = destination[..<colon]
    // One letter is a drive of Windows.
    return scheme.count > 1 && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "+" || $0 == "-") }
      && scheme.lowercased() != "file"
  }
}

extension Facts {
  /// The links and images that share bytes with a range.
  func links(in range: Range<Int>) -> [Link] { nodes(overlapping: range).compactMap { draft.link(at: $0) } }
}

extension Draft {
  /// All links and images of the document, in order.
  var links: [Link] { tree.nodes.indices.compactMap { link(at: $0) } }

  /// The link or image that a node is.
  fileprivate func link(at index: Int) -> Link? {
    let node = tree.nodes[index]
    let isImage: Bool
    switch node.kind {
    case .link: isImage = false
    case .image: isImage = true
    default: return nil
    }
    return Link(
      range: node.range,
      text: String(decoding: PlainText(source.bytes[node.contentRange]).bytes, as: UTF8.self),
      destination: tree.destination(of: index) ?? "", isImage: isImage)
  }
}
