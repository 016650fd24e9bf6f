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
    // What is named by a way up or from the root is not meant to lie in the current folder.
    guard !shown.leadsUp, let current = Platform.realPath(FilePath(".")), !place.isInside(current) else {
      return place
    }
    throw .leadsOut(to: place.appending(name).shown)
  }

  /// Whether the path goes up anywhere, or starts from the root.
  private var leadsUp: Bool { isAbsolute || names.contains([0x2E, 0x2E]) }

  /// Whether the path is another one or goes on from there.
  private func isInside(_ folder: FilePath) -> Bool {
    self == folder || bytes.starts(with: folder.appending([]).bytes)
  }
}
