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

  private init(_ path: FilePath) throws(SystemError) {
    folder = try Platform.openFolder(path.folder)
    name = path.name
    spare = Array(".".utf8) + path.name + Array(".tmp".utf8)
    old = try? Platform.identity(of: path.name, in: folder)
  }

  deinit {
    if ownsSpare { Platform.remove(spare, in: folder) }
    if let descriptor { Platform.closeFile(descriptor) }
    Platform.closeFile(folder)
  }

  /// Opens the file beside the place; nil where something else than a file of its own stands in the way.
  static func open(_ path: FilePath) throws(SystemError) -> WholeFile? {
    let file = try WholeFile(path)
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
