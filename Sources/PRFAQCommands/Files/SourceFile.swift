internal import PRFAQMarkdown

/// Reads documents.
enum SourceFile {
  /// More than this is no draft; it would only fill the memory.
  static let limit = 512 << 20

  /// The text of a file, or of standard input for `-`, when it is well-formed UTF-8.
  static func load(_ entry: FileEntry) throws(CommandError) -> SourceText {
    let bytes = try anyBytes(of: entry)
    try TextCheck.check(bytes)
    return SourceText(bytes: bytes)
  }

  /// The bytes of a file, or of standard input for `-`, whatever they are.
  static func anyBytes(of entry: FileEntry) throws(CommandError) -> [UInt8] {
    try entry.isStandardInput
      ? read(Platform.standardInput, expecting: 0, waits: true) : bytes(of: entry, limit: limit)
  }

  /// The first bytes of a file, as many as there are up to a length.
  static func beginning(of path: FilePath, length: Int) throws(SystemError) -> [UInt8] {
    let descriptor = try Platform.openFile(path)
    defer { Platform.closeFile(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < length, try append(length - bytes.count, from: descriptor, to: &bytes) > 0 {}
    return bytes
  }

  /// The bytes of a file that is no larger than a limit.
  static func bytes(of entry: FileEntry, limit: Int) throws(CommandError) -> [UInt8] {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try Platform.openFile(entry.path)
    } catch {
      throw reason(error, entry)
    }
    defer { Platform.closeFile(descriptor) }
    return try bytes(of: descriptor, limit: limit)
  }

  /// The bytes of an open file that is no larger than a limit.
  static func bytes(of descriptor: Int32, limit: Int = limit) throws(CommandError) -> [UInt8] {
    let status: Platform.Status
    do throws(SystemError) {
      status = try Platform.status(descriptor)
    } catch {
      throw .system(error)
    }
    switch status.kind {
    case .file: break
    case .pipe: return try read(descriptor, expecting: 0, waits: false)
    case .directory: throw .isFolder
    default: throw .notAFile
    }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
    return try read(descriptor, expecting: status.size, waits: true)
  }

  /// Reads to the end.
  ///
  /// What does not wait is a pipe: one that nobody writes to is at its end from the start.
  private static func read(_ descriptor: Int32, expecting size: Int, waits: Bool) throws(CommandError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var isFirst = true
    var step = size > 0 ? size : 65_536
    while true {
      let count: Int
      do {
        count = try append(step, from: descriptor, to: &bytes)
      } catch {
        guard error.isWouldBlock else { throw .system(error) }
        Platform.waitForInput(descriptor)
        isFirst = false
        continue
      }
      if count == 0 {
        if isFirst, !waits { throw .silentPipe }
        return bytes
      }
      // A file that is read as far as it was long needs no second look.
      if bytes.count == size { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      isFirst = false
      step = max(65_536, bytes.count / 2)
    }
  }

  private static func append(
    _ step: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(SystemError) -> Int {
    let start = bytes.count
    var failure: SystemError?
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: step) { buffer, initialized in
      do throws(SystemError) {
        count = try Platform.readSome(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
      initialized = count
    }
    if let failure { throw failure }
    if start == 0 { bytes = piece } else { bytes += piece }
    return count
  }

  private static func reason(_ error: SystemError, _ entry: FileEntry) -> CommandError {
    if error.isNoPermission { return .noPermission }
    guard error.isNotFound else { return .system(error) }
    let isLink = (try? Platform.status(entry.path, followingLinks: false))?.kind == .link
    return isLink ? .brokenLink : .vanished
  }
}
