internal import PRFAQLint
internal import Synchronization

/// Writes files that were not there: all of a file or nothing, and nothing in the place of another.
enum NewFile {
  /// How many files this process has begun, so that no two threads write to one.
  private static let scratchFiles = Atomic(0)

  /// Writes a file and makes the folders that it needs.
  ///
  /// The bytes go into a file beside it that then takes the name, which fails where the name is taken. With
  /// `replaces` a plain file may be in its place; a link never, because what it leads to is somebody else's.
  /// What is not lasting can be made again: it is not waited for until it is on the disk, which takes longer than to
  /// make it.
  static func write(
    _ bytes: [UInt8], to path: FilePath, replaces: Bool = false, isLasting: Bool = true
  ) throws(CommandError) {
    try checkFree(path, replaces: replaces)
    do throws(SystemError) {
      try Platform.makeFolders(path.folder)
    } catch {
      throw .unwritable(path.folder, error)
    }
    let number = scratchFiles.wrappingAdd(1, ordering: .relaxed).newValue
    let scratch = path.folder.appending(Array(".prfaq-\(Platform.processNumber())-\(number).tmp".utf8))
    do throws(SystemError) {
      try Platform.createFile(scratch, bytes, isLasting: isLasting)
      do throws(SystemError) {
        try Platform.rename(scratch, to: path, replaces: replaces)
      } catch {
        Platform.remove(scratch)
        throw error
      }
    } catch {
      throw error.isExisting ? .exists(path) : .unwritable(path, error)
    }
  }
}

extension NewFile {
  /// Fails where something stands that must stay, or where a link on the way leads out of the current folder.
  static func checkFree(_ path: FilePath, replaces: Bool = false) throws(CommandError) {
    if let target = path.wayOut(shown: path.tidied) { throw .leadsOut(path, to: target) }
    guard let kind = try? Platform.status(path, followingLinks: false).kind else { return }
    guard kind == .file else { throw kind == .link ? .isLink(path) : .isTaken(path) }
    guard replaces else { throw .exists(path) }
  }
}

extension CommandError {
  /// Something stands where a file was to be written.
  static func exists(_ path: FilePath) -> CommandError {
    .refused(
      Text(
        ko: "\(path.text): 이미 있는 파일입니다. 다른 이름을 주거나, 덮어쓰려면 --force를 붙이세요",
        en: "\(path.text): exists already; give another name, or --force to replace it"))
  }

  /// A symbolic link stands where a file was to be written.
  static func isLink(_ path: FilePath) -> CommandError {
    .refused(
      Text(
        ko: "\(path.text): 심볼릭 링크입니다. 링크 너머에는 쓰지 않습니다. 링크를 지우거나 다른 이름을 주세요",
        en:
          "\(path.text): is a symbolic link, and nothing is written through links; remove it or give another name"
      ))
  }

  /// A link on the way to a file leads out of the current folder.
  static func leadsOut(_ path: FilePath, to target: FilePath) -> CommandError {
    .refused(
      Text(
        ko: "\(path.shown.text): 쓰지 않았습니다. 링크를 따라가면 현재 폴더 밖입니다. 원래 자리를 지정하세요: \(target.text)",
        en:
          "\(path.shown.text): not written, a link leads out of the current folder; name the file itself: \(target.text)"
      ))
  }

  /// A folder, a pipe or a device stands where a file was to be written.
  static func isTaken(_ path: FilePath) -> CommandError {
    .refused(
      Text(
        ko: "\(path.text): 파일이 아닌 것이 그 이름을 쓰고 있습니다. 다른 이름을 주세요",
        en: "\(path.text): something that is no file has that name; give another"))
  }
}
