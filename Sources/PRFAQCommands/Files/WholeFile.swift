/// A file that is written beside its place and gets its name once it is whole; if it is never finished, nothing
/// is left behind.
///
/// A class, because what it holds open has to be let go of whatever happens.
final class WholeFile {
  private let folder: Int32
  private let name: [UInt8]
  private let spare: [UInt8]
  private let old: Platform.Identity?
  private var descriptor: Int32?
  private var ownsSpare = false

  private init(_ path: FilePath, in place: FilePath) throws(SystemError) {
    folder = try Platform.openFolderWithoutLinks(place)
    name = path.name
    spare = Array(".".utf8) + path.name + Array(".tmp".utf8)
    old = try? Platform.identity(of: path.name, in: folder)
  }

  deinit {
    if ownsSpare { Platform.remove(spare, in: folder) }
    if let descriptor { Platform.closeFile(descriptor) }
    Platform.closeFile(folder)
  }

  /// Opens the file beside the place; refuses links, and whatever else is no file of its own.
  static func open(_ path: FilePath) throws(CommandError) -> WholeFile {
    let name = path.shown.text
    let place: FilePath
    do throws(WriteError) {
      place = try path.placeToWrite(shown: path.tidied)
    } catch {
      throw switch error {
      case .link: .isLink(path)
      case .leadsOut(let target): .leadsOut(path, to: target)
      default: .usage("\(name): not written, its folder does not exist; make it or name another file")
      }
    }
    do throws(SystemError) {
      if let file = try open(path, in: place) { return file }
    } catch {
      throw .refused(CommandError.unwritable(path, error).text(for: path))
    }
    throw .usage("\(name): no regular file, or in use; name another")
  }

  private static func open(_ path: FilePath, in place: FilePath) throws(SystemError) -> WholeFile? {
    let file = try WholeFile(path, in: place)
    if let old = file.old, old.kind != .file { return nil }
    let descriptor = try Platform.openSpare(file.spare, in: file.folder)
    file.descriptor = descriptor
    // Another process may have it, or may have given it its name since it was opened.
    guard Platform.lock(descriptor), let own = try? Platform.identity(of: descriptor), own.isAlone,
      let named = try? Platform.identity(of: file.spare, in: file.folder), named.isSame(as: own)
    else { return nil }
    file.ownsSpare = true
    try Platform.empty(descriptor)
    return file
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    if let descriptor { try Platform.writeAll(bytes, to: descriptor) }
  }

  /// Gives the file its name, in the place of the one that had it, whose owner and permissions it takes over.
  func finish() throws(SystemError) {
    guard let descriptor else { return }
    if let old {
      try Platform.hand(descriptor, ownerAndPermissionsOf: old)
    } else {
      try Platform.permitAsUsual(descriptor)
    }
    try Platform.flush(descriptor)
    try Platform.rename(spare, to: name, in: folder)
    ownsSpare = false
  }
}
