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
    let place = try entry.path.placeToWrite(shown: entry.shown)
    let outcome: Outcome
    do throws(SystemError) {
      outcome = try write(new, over: old, in: place)
    } catch {
      throw WriteError(error)
    }
    switch outcome {
    case .done: return
    case .changed: throw .changed
    case .busy: throw .busy
    }
  }

  private func write(_ new: [UInt8], over old: [UInt8], in place: FilePath) throws(SystemError) -> Outcome {
    let name = entry.path.name
    // From here on the folder is the one that was looked at, whatever its path leads to meanwhile.
    let folder = try Platform.openFolderWithoutLinks(place)
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
    guard try isText(old, name, in: folder),
      try Platform.identity(of: name, in: folder).isSame(as: file)
    else { return .changed }
    try Platform.rename(spare, to: name, in: folder)
    isDone = true
    return .done
  }

  /// Whether a file still holds a text.
  private func isText(_ text: [UInt8], _ name: [UInt8], in folder: Int32) throws(SystemError) -> Bool {
    let descriptor = try Platform.openFile(name, in: folder)
    defer { Platform.closeFile(descriptor) }
    return (try? SourceFile.bytes(of: descriptor)) == text
  }
}
