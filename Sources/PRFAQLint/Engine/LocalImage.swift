internal import PRFAQMarkdown
public import PRFAQModel

/// An image that a document names by a path on the disk.
///
/// Whoever fills `Facts.existingPaths` asks for the paths here, so that rule and caller mean the same files.
public struct LocalImage: Sendable, Hashable {
  /// The bytes to report: the Markdown image, or the attribute that names the file.
  public let range: Range<Int>
  /// The destination as written.
  public let destination: String
  /// The path to look for, from the folder of the document: decoded, without query and fragment.
  public let path: String

  /// The local images of a document, in order.
  public static func all(in draft: Draft) -> [LocalImage] {
    var images: [LocalImage] = []
    for index in draft.tree.nodes.indices {
      let node = draft.tree.nodes[index]
      switch node.kind {
      case .image:
        if let image = local(draft.tree.destination(of: index) ?? "", node.range) { images.append(image) }
      case .htmlBlock, .htmlInline: images += sources(in: node.range, of: draft)
      default: break
      }
    }
    return images
  }

  /// The image of a destination; nil for addresses, paths from a site's root and what is still to be filled in.
  private static func local(_ destination: String, _ range: Range<Int>) -> LocalImage? {
    let link = Link(range: range, text: "", destination: destination, isImage: true)
    guard !link.isEmpty, !link.hasScheme, !destination.hasPrefix("#"), !destination.contains("{") else {
      return nil
    }
    // `/static/a.png` is served from somewhere; home directories are nobody else's.
    let isHome = ["/Users/", "/home/"].contains { destination.hasPrefix($0) }
    guard !destination.hasPrefix("/") || isHome else { return nil }
    var path = destination[...]
    if path.lowercased().hasPrefix("file://") { path = path.dropFirst(7) }
    path = path.prefix { $0 != "?" && $0 != "#" }
    return LocalImage(range: range, destination: destination, path: decoded(String(path)))
  }

  /// A path with its percent escapes read.
  private static func decoded(_ path: String) -> String {
    let bytes = Array(path.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        output.append(value)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The files that `<img src="…">` names in a stretch of HTML, comments left out.
  private static func sources(in range: Range<Int>, of draft: Draft) -> [LocalImage] {
    let bytes = draft.source.bytes
    var images: [LocalImage] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x3C else {
        index += 1
        continue
      }
      let rest = bytes[index..<range.upperBound]
      if rest.starts(with: Array("<!--".utf8)) {
        index = end(of: Array("-->".utf8), in: rest) ?? range.upperBound
      } else if let close = rest.firstIndex(of: 0x3E) {
        let name = rest.dropFirst().prefix(3).map { $0 | 0x20 }
        if name == Array("img".utf8), let image = source(in: index..<close, of: draft) {
          images.append(image)
        }
        index = close + 1
      } else {
        return images
      }
    }
    return images
  }

  /// The `src` attribute of a tag.
  private static func source(in tag: Range<Int>, of draft: Draft) -> LocalImage? {
    let bytes = draft.source.bytes
    for start in tag where tag.upperBound - start > 5 && bytes[start...].starts(with: Array("src=".utf8)) {
      let quote = bytes[start + 4]
      guard quote == 0x22 || quote == 0x27, bytes[start - 1] <= 0x20,
        let close = bytes[(start + 5)..<tag.upperBound].firstIndex(of: quote)
      else { continue }
      return local(draft.source.string((start + 5)..<close), start..<(close + 1))
    }
    return nil
  }

  /// The index after the first occurrence of some bytes.
  private static func end(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index...].starts(with: mark) { return index + mark.count }
      index += 1
    }
    return nil
  }
}
