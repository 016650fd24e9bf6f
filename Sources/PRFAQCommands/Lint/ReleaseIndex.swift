internal import PRFAQModel
internal import Synchronization

/// Knows the releases whose front matter names a FAQ, folder by folder; each folder is looked through once a run.
///
/// A class, because all threads of a run share what one of them has found.
final class ReleaseIndex: Sendable {
  /// For the key of each folder the releases in it, by the key of the FAQ's real path.
  private let folders = Mutex<[String: [String: FilePath]]>([:])

  /// In a folder with more files than these none is looked into: so many are no release with its FAQ.
  private static let most = 2000
  /// Front matter that names a FAQ does so within these bytes.
  private static let reach = 4096

  /// The release that names a FAQ; it lies beside the FAQ or in the folder around it.
  func release(of faq: FileEntry) -> FileEntry? {
    guard let own = Platform.realPath(faq.path) else { return nil }
    for folder in [faq.path.folder, faq.path.folder.appending(Array("..".utf8))] {
      let releases = folders.withLock { known in
        if let found = known[folder.key] { return found }
        let found = Self.releases(in: folder)
        known[folder.key] = found
        return found
      }
      if let path = releases[own.key] { return FileEntry(path: path, shown: path.shown, isNamed: false) }
    }
    return nil
  }

  private static func releases(in folder: FilePath) -> [String: FilePath] {
    let names = ((try? Platform.entries(of: folder)) ?? []).map { $0.name }
      .filter { FilePath(bytes: $0).isMarkdown }.sorted { $0.lexicographicallyPrecedes($1) }
    guard names.count <= most else { return [:] }
    var releases: [String: FilePath] = [:]
    for name in names {
      let path = folder.appending(name).tidied
      guard mayName(path) else { continue }
      let entry = FileEntry(path: path, shown: path.shown, isNamed: false)
      guard let source = try? SourceFile.load(entry),
        let target = Recognizer.draft(from: source).metadata.value("faq"),
        let file = JoinedDocument.file(target, beside: entry), let real = Platform.realPath(file.path),
        real != Platform.realPath(path), releases[real.key] == nil
      else { continue }
      releases[real.key] = path
    }
    return releases
  }

  /// Whether a file begins with front matter in which a line begins with `faq:`.
  private static func mayName(_ path: FilePath) -> Bool {
    guard let bytes = try? SourceFile.beginning(of: path, length: reach) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.drop { $0 == "\u{FEFF}" }.hasPrefix("---")
      && text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("faq:") || $0.hasPrefix("\"faq\":") }
  }
}
