extension FileList {
  /// The files with each one once, by whatever names it was reached.
  ///
  /// Nobody wants to read of one fault twice, and two threads must not mend one file. Of its names, one that is no
  /// link stays, and of several such the shortest.
  func withoutAliases() -> [FileEntry] {
    guard routes > 1 || entries.contains(where: { $0.isLink }) else { return entries }
    var folders: [FilePath: FilePath] = [:]
    var places: [FilePath: Int] = [:]
    var kept: [FileEntry] = []
    for entry in entries {
      guard !entry.isStandardInput, let real = Self.place(of: entry, &folders) else {
        kept.append(entry)
        continue
      }
      guard let place = places[real] else {
        places[real] = kept.count
        kept.append(entry)
        continue
      }
      let isNamed = kept[place].isNamed || entry.isNamed
      if Self.isPlainer(entry, than: kept[place]) { kept[place] = entry }
      kept[place].isNamed = isNamed
    }
    return kept.sorted { $0.shown < $1.shown }
  }

  /// The path of a file without links; each folder is asked for once.
  private static func place(of entry: FileEntry, _ folders: inout [FilePath: FilePath]) -> FilePath? {
    if entry.isLink { return Platform.realPath(entry.path) }
    let folder = entry.path.folder
    guard let known = folders[folder] ?? Platform.realPath(folder) else { return nil }
    folders[folder] = known
    return known.appending(entry.path.name)
  }

  private static func isPlainer(_ entry: FileEntry, than other: FileEntry) -> Bool {
    if entry.isLink != other.isLink { return other.isLink }
    return entry.shown.bytes.count < other.shown.bytes.count
  }
}
