extension FileList {
  /// The files with each one once, by whatever names it was reached.
  ///
  /// Two threads must not mend one file, and a link to a file that is mended by its own name has nothing to add.
  func withoutAliases() -> [FileEntry] {
    var places: [FilePath: Int] = [:]
    var kept: [FileEntry] = []
    for entry in entries {
      guard !entry.isStandardInput, let real = Platform.realPath(entry.path) else {
        kept.append(entry)
        continue
      }
      guard let place = places[real] else {
        places[real] = kept.count
        kept.append(entry)
        continue
      }
      if isLink(kept[place]), !isLink(entry) { kept[place] = entry }
    }
    return kept.sorted { $0.shown < $1.shown }
  }

  private func isLink(_ entry: FileEntry) -> Bool {
    (try? Platform.status(entry.path, followingLinks: false))?.kind == .link
  }
}
