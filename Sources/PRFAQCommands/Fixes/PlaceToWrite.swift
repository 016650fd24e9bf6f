extension FilePath {
  /// The folder in which a file may be written under this path, without links.
  ///
  /// Refuses a path that is a link itself, and one that stays below the current folder by its names while a link
  /// on the way leads out of it.
  func placeToWrite(shown: FilePath) throws(WriteError) -> FilePath {
    if (try? Platform.status(self, followingLinks: false))?.kind == .link {
      throw .link(to: Platform.realPath(self)?.shown ?? self)
    }
    guard let place = Platform.realPath(folder) else { throw .changed }
    if let target = wayOut(shown: shown) { throw .leadsOut(to: target) }
    return place
  }

  /// Where the file would lie, if the path stays below the current folder by its names while a link on the way leads
  /// out of it; folders that do not exist yet lie where the last one does that exists.
  func wayOut(shown: FilePath) -> FilePath? {
    // What is named by a way up or from the root is not meant to lie in the current folder.
    guard !shown.leadsUp, let current = Platform.realPath(FilePath(".")) else { return nil }
    var missing = [name]
    var parent = folder
    while parent != parent.folder, Platform.realPath(parent) == nil {
      missing.insert(parent.name, at: 0)
      parent = parent.folder
    }
    guard let place = Platform.realPath(parent), !place.isInside(current) else { return nil }
    return missing.reduce(place) { $0.appending($1) }.shown
  }

  /// Whether the path goes up anywhere, or starts from the root.
  private var leadsUp: Bool { isAbsolute || names.contains([0x2E, 0x2E]) }

  /// Whether the path is another one or goes on from there.
  private func isInside(_ folder: FilePath) -> Bool {
    self == folder || bytes.starts(with: folder.appending([]).bytes)
  }
}
