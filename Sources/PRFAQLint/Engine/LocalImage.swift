internal import PRFAQMarkdown
internal import PRFAQModel

/// A Markdown image that names a file by its path from the document.
struct LocalImage: Sendable, Hashable {
  /// The whole image, brackets and all.
  let range: Range<Int>
  /// The destination as written.
  let destination: String
  /// The path to look for: decoded, without query and fragment.
  let path: String

  /// The local images of a document, in order.
  ///
  /// Addresses, paths from a site's root and what is still to be filled in name no file; a path into somebody's
  /// home directory names one that nobody else has.
  static func all(in facts: Facts) -> [LocalImage] {
    facts.links.compactMap { link in
      let target = link.destination
      let isHome = ["/Users/", "/home/"].contains { target.hasPrefix($0) }
      guard link.isImage, !link.isEmpty, !link.hasScheme, !target.hasPrefix("#"), !target.contains("{"),
        !target.hasPrefix("/") || isHome
      else { return nil }
      var path = target[...]
      if path.lowercased().hasPrefix("file://") { path = path.dropFirst(7) }
      path = path.prefix { $0 != "?" && $0 != "#" }
      return LocalImage(range: link.range, destination: target, path: decoded(String(path)))
    }
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
}
