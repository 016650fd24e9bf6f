internal import PRFAQMarkdown

/// Replaces the contents of a file at once: whoever reads it, or kills this process, finds all of the old text or
/// all of the new.
///
/// The new text is written beside the file, flushed to the disk and given the file's name. Owner and permissions
/// stay; other names of the same file (hard links) keep the old text.
struct FileReplacement {
  let entry: FileEntry

  private enum Outcome { case done, changed, busy }

  /// Replaces the text that was read, unless the file is no longer what was read.
  func replace(_ old: [UInt8], with new: [UInt8]) throws(WriteError) {
    try refuseLinks()
    let outcome: Outcome
    do throws(SystemError) {
      outcome = try write(new, over: old)
    } catch {
      throw WriteError(error)
    }
    switch outcome {
    case .done: return
    case .changed: throw .changed
    case .busy: throw .busy
    }
  }

  private func write(_ new: [UInt8], over old: [UInt8]) throws(SystemError) -> Outcome {
    let name = entry.path.name
    let folder = try Platform.openFolder(entry.path.folder)
    defer { Platform.closeFile(folder) }
    let file = try Platform.identity(of: name, in: folder)
    guard file.kind == .file else { return .changed }
    try Platform.checkWritable(name, in: folder)

    // One name for each file, so that what a killed process left is used again and never piles up.
    let spare = Array(".prfaq-\(file.inode).tmp".utf8)
    let descriptor = try Platform.openSpare(spare, in: folder)
    defer { Platform.closeFile(descriptor) }
    // Another process may have it, or may have given it the file's name since it was opened.
    guard Platform.lock(descriptor), let own = try? Platform.identity(of: descriptor), own.isAlone,
      let named = try? Platform.identity(of: spare, in: folder), named.isSame(as: own)
    else { return .busy }
    var isDone = false
    defer { if !isDone { Platform.remove(spare, in: folder) } }
    try Platform.empty(descriptor)
    try Platform.writeAll(new, to: descriptor)
    try Platform.hand(descriptor, ownerAndPermissionsOf: file)
    try Platform.flush(descriptor)
    // The last look before the name changes hands.
    guard (try? SourceFile.load(entry))?.bytes == old,
      try Platform.identity(of: name, in: folder).isSame(as: file)
    else { return .changed }
    try Platform.rename(spare, to: name, in: folder)
    isDone = true
    return .done
  }

  /// Refuses names that a symbolic link leads elsewhere.
  private func refuseLinks() throws(WriteError) {
    let path = entry.path
    if (try? Platform.status(path, followingLinks: false))?.kind == .link {
      throw .link(to: Platform.realPath(path)?.shown ?? path)
    }
    // What is named by a way up or from the root is not meant to lie in the current folder.
    guard !entry.shown.leadsUp, let current = Platform.realPath(FilePath(".")),
      let folder = Platform.realPath(path.folder), !folder.isInside(current)
    else { return }
    throw .leadsOut(to: folder.appending(path.name).shown)
  }
}

extension FilePath {
  /// Whether the path goes up anywhere, or starts from the root.
  fileprivate var leadsUp: Bool {
    isAbsolute || bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual([0x2E, 0x2E]) }
  }

  /// Whether the path is another one or goes on from there.
  fileprivate func isInside(_ folder: FilePath) -> Bool {
    self == folder || bytes.starts(with: folder.appending([]).bytes)
  }
}
