// Only this folder knows which C library the system has.
#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#elseif canImport(Darwin)
  @preconcurrency internal import Darwin
#endif

extension Platform {
  /// What tells a file from all others, and what a replacement has to take over.
  struct Identity: Sendable {
    let kind: FileKind
    let device: Int
    let inode: Int
    let links: Int
    let mode: mode_t
    let owner: uid_t
    let group: gid_t

    /// Whether it is a regular file with a single name.
    var isAlone: Bool { kind == .file && links == 1 }

    func isSame(as other: Identity) -> Bool { device == other.device && inode == other.inode }
  }

  /// What stands under a name in an open folder; a link is a link.
  static func identity(of name: [UInt8], in folder: Int32) throws(SystemError) -> Identity {
    var raw = stat()
    let result = FilePath(bytes: name).withCString { fstatat(folder, $0, &raw, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { throw .last }
    return identity(raw)
  }

  static func identity(of descriptor: Int32) throws(SystemError) -> Identity {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .last }
    return identity(raw)
  }

  static func identity(_ raw: stat) -> Identity {
    Identity(
      kind: status(raw).kind, device: Int(truncatingIfNeeded: raw.st_dev),
      inode: Int(truncatingIfNeeded: raw.st_ino), links: Int(raw.st_nlink), mode: raw.st_mode,
      owner: raw.st_uid, group: raw.st_gid)
  }

  /// Opens a folder by its absolute path, name by name, so that no link leads anywhere else on the way.
  static func openFolderWithoutLinks(_ path: FilePath) throws(SystemError) -> Int32 {
    // Nothing is read from the folders, which need not allow it.
    #if canImport(Darwin)
      let flags = O_SEARCH | O_CLOEXEC
    #else
      // `O_PATH`, of whose definition Swift makes nothing.
      let flags = 0o10_000_000 | O_DIRECTORY | O_CLOEXEC
    #endif
    var folder = open("/", flags)
    guard folder >= 0 else { throw .last }
    for name in path.tidied.names {
      let next = FilePath(bytes: name).withCString { openat(folder, $0, flags | O_NOFOLLOW) }
      let failure = SystemError.last
      closeFile(folder)
      guard next >= 0 else { throw failure }
      folder = next
    }
    return folder
  }

  /// Opens a file in an open folder to read; a link is none.
  static func openFile(_ name: [UInt8], in folder: Int32) throws(SystemError) -> Int32 {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let descriptor = FilePath(bytes: name).withCString { openat(folder, $0, flags) }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Finds out whether a file may be written; a rename would not ask.
  static func checkWritable(_ name: [UInt8], in folder: Int32) throws(SystemError) {
    let flags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let descriptor = FilePath(bytes: name).withCString { openat(folder, $0, flags) }
    guard descriptor >= 0 else { throw .last }
    closeFile(descriptor)
  }

  /// Opens a file of our own to write, made where there is none.
  static func openSpare(_ name: [UInt8], in folder: Int32) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = FilePath(bytes: name).withCString { openat(folder, $0, flags, mode_t(0o600)) }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Opens a file to add to its end, made where there is none; a link is refused.
  static func openToAppend(_ path: FilePath) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = path.withCString { open($0, flags, mode_t(0o666)) }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Locks a file against other processes that do so; false when one of them was first.
  static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  static func empty(_ descriptor: Int32) throws(SystemError) {
    guard ftruncate(descriptor, 0) == 0 else { throw .last }
  }

  /// Waits until a file is on the disk.
  static func flush(_ descriptor: Int32) throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// Gives a file the owner, as far as the system lets us, and the permissions of another.
  static func hand(_ descriptor: Int32, ownerAndPermissionsOf file: Identity) throws(SystemError) {
    _ = fchown(descriptor, file.owner, file.group)
    guard fchmod(descriptor, file.mode & 0o7777) == 0 else { throw .last }
  }

  /// Gives a new file the permissions that new files get here.
  static func permitAsUsual(_ descriptor: Int32) throws(SystemError) {
    let mask = umask(0)
    umask(mask)
    guard fchmod(descriptor, 0o666 & ~mask) == 0 else { throw .last }
  }

  /// Gives a file another name, in place of the one that has it.
  static func rename(_ name: [UInt8], to other: [UInt8], in folder: Int32) throws(SystemError) {
    let result = FilePath(bytes: name).withCString { old in
      FilePath(bytes: other).withCString { renameat(folder, old, folder, $0) }
    }
    guard result == 0 else { throw .last }
  }

  static func remove(_ name: [UInt8], in folder: Int32) {
    _ = FilePath(bytes: name).withCString { unlinkat(folder, $0, 0) }
  }
}

extension Platform {
  /// Makes a folder and those around it that are missing.
  static func makeFolders(_ folder: FilePath) throws(SystemError) {
    if folder.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST || errno == EISDIR { return }
    guard errno == ENOENT, folder.folder != folder else { throw .last }
    try makeFolders(folder.folder)
    guard folder.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else { throw .last }
  }

  /// Writes a file that must not be there yet, down to the disk where asked for.
  static func createFile(_ path: FilePath, _ bytes: [UInt8], isLasting: Bool) throws(SystemError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw .last }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor)
      if isLasting { guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last } }
      guard close(descriptor) == 0 else { throw .last }
    } catch {
      close(descriptor)
      remove(path)
      throw error
    }
  }

  /// Gives a file another name; fails where that is taken, unless it may be replaced.
  static func rename(_ path: FilePath, to target: FilePath, replaces: Bool) throws(SystemError) {
    if !replaces {
      // A second name fails where there is one already, which a check beforehand could not promise.
      if path.withCString({ from in target.withCString { link(from, $0) } }) == 0 { return remove(path) }
      // Some file systems have no second names.
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw .last }
    }
    guard path.withCString({ from in target.withCString { Self.move(from, $0) } }) == 0 else { throw .last }
  }

  static func move(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
    renameat(AT_FDCWD, from, AT_FDCWD, to)
  }

  /// Removes a file, as far as that is possible.
  static func remove(_ path: FilePath) { _ = path.withCString { unlink($0) } }
}
