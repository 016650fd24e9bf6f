internal import PRFAQLint
internal import PRFAQModel

/// Looks up which of the files that a document shows exist beside it.
enum LocalFiles {
  /// The paths of the draft's local images that lead to something, as the rules know them.
  static func existing(in draft: Draft, at entry: FileEntry) -> Set<String> {
    let paths = Set(LocalImage.all(in: draft).map { $0.path })
    return paths.filter { exists($0, beside: entry.path) }
  }

  private static func exists(_ path: String, beside document: FilePath) -> Bool {
    let file = FilePath(path)
    let place = file.isAbsolute ? file : document.folder.appending(file.bytes)
    return (try? Platform.status(place)) != nil
  }
}
