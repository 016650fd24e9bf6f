internal import PRFAQMarkdown
internal import PRFAQModel

/// Looks up which of the files that a document shows exist beside it.
struct LocalFiles {
  let entry: FileEntry

  /// The destinations of the draft's images that lead to something, as the document writes them.
  func existing(in draft: Draft) -> Set<String> {
    var found: Set<String> = []
    for (index, destination) in draft.tree.destinations where draft.tree.nodes[index].kind == .image {
      if Self.isLocal(destination), exists(destination) { found.insert(destination) }
    }
    return found
  }

  /// Whether an address names a file rather than a place on the web or in the document.
  static func isLocal(_ destination: String) -> Bool {
    let bytes = destination.utf8
    guard let first = bytes.first, first != UInt8(ascii: "#"), !destination.hasPrefix("//") else { return false }
    guard let end = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[end] == UInt8(ascii: ":") else { return true }
    return false
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte == 0x2B || byte == 0x2D || byte == 0x2E
  }

  private func exists(_ destination: String) -> Bool {
    let bytes = Array(destination.utf8)
    // A file's name may hold `?` and `#`, but mostly they begin what is meant for a server or a reader.
    let bare = Array(bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    return [bytes, bare].contains { address in
      folders(for: address).contains { (try? Platform.status($0.appending(Self.decoded(address)))) != nil }
    }
  }

  /// The folders that an address may start from: the document's, or for `/x` the repository's and the one that was given.
  private func folders(for address: [UInt8]) -> [FilePath] {
    guard address.first == UInt8(ascii: "/") else { return [entry.path.folder] }
    return [repository(), entry.root].compactMap { $0 }
  }

  /// The nearest folder above the document that holds a repository.
  private func repository() -> FilePath? {
    guard let current = Platform.currentFolder() else { return nil }
    let folder = entry.path.folder
    var above = (folder.isAbsolute ? folder : current.appending(folder.bytes)).tidied
    while (try? Platform.status(above.appending(Array(".git".utf8)))) == nil {
      guard above.bytes.count > 1 else { return current }
      above = above.folder
    }
    return above
  }

  /// The bytes that `%20` and its like stand for.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2]) {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
