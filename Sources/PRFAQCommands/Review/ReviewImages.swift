internal import PRFAQLint
internal import PRFAQModel
internal import PRFAQReview

/// Reads the images that a page is to show.
enum ReviewImages {
  /// How much of a page images may take, in bytes of their files.
  private static let limit = 8 << 20

  /// The images of a draft that lie beside it or below the current folder, by the destination that it names.
  ///
  /// A review goes to other people; what a draft names elsewhere on the disk may be nobody else's business.
  static func all(of draft: Draft, at entry: FileEntry) -> [String: EmbeddedImage] {
    let found = LocalImage.all(in: draft)
    guard !found.isEmpty else { return [:] }
    let roots = [entry.path.folder, FilePath(".")].compactMap { Platform.realPath($0) }
    var images: [String: EmbeddedImage] = [:]
    var size = 0
    for image in found where images[image.destination] == nil && !FilePath(image.path).isAbsolute {
      guard let path = Platform.realPath(entry.path.folder.appending(Array(image.path.utf8))),
        roots.contains(where: { path.isInside($0) }),
        let bytes = try? SourceFile.bytes(
          of: FileEntry(path: path, shown: path, isNamed: false), limit: EmbeddedImage.limit),
        size + bytes.count <= limit, let embedded = EmbeddedImage(bytes)
      else { continue }
      size += bytes.count
      images[image.destination] = embedded
    }
    return images
  }
}

extension FilePath {
  /// Whether a path without links lies in a folder, or in one of its folders.
  fileprivate func isInside(_ folder: FilePath) -> Bool {
    bytes.count > folder.bytes.count && bytes.starts(with: folder.appending([]).bytes)
  }
}
