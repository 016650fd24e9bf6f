// Only this folder knows which C library the system has.
#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#elseif canImport(Darwin)
  @preconcurrency internal import Darwin
#endif

/// What the system says when it refuses: a number that it has a text for.
struct SystemError: Error, Hashable {
  let code: Int32

  /// The refusal that has just happened.
  static var last: SystemError { SystemError(code: errno) }

  var isNotFound: Bool { code == ENOENT || code == ENOTDIR }
  var isNoPermission: Bool { code == EACCES || code == EPERM }
  /// A link stands where none may.
  var isLoop: Bool { code == ELOOP }
  var isBrokenPipe: Bool { code == EPIPE }
  var isExisting: Bool { code == EEXIST }
  var isWouldBlock: Bool { code == EAGAIN || code == EWOULDBLOCK }
  /// The system's own words, in lower case as all messages begin.
  var text: String {
    let words = String(cString: strerror(code))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

/// The calls to the system that the commands need, each as thin as it can be.
enum Platform {
  /// What stands at a path.
  enum FileKind: Sendable, Hashable {
    case file
    case directory
    case link
    case pipe
    case other
    /// The folder does not tell; asking for the status does.
    case unknown
  }

  /// What is known of a file without reading it.
  struct Status: Sendable, Hashable {
    let kind: FileKind
    let size: Int
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// The status of what a path leads to, or of the link itself.
  static func status(_ path: FilePath, followingLinks: Bool = true) throws(SystemError) -> Status {
    var raw = stat()
    let result = path.withCString { followingLinks ? stat($0, &raw) : lstat($0, &raw) }
    guard result == 0 else { throw .last }
    return status(raw)
  }

  static func status(_ descriptor: Int32) throws(SystemError) -> Status {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .last }
    return status(raw)
  }

  static func status(_ raw: stat) -> Status {
    let kind: FileKind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      default: .other
      }
    return Status(kind: kind, size: Int(raw.st_size))
  }

  /// Opens a file to read; a pipe that nobody writes to does not make it wait.
  static func openFile(_ path: FilePath) throws(SystemError) -> Int32 {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

  /// Reads what there is, up to the size of the buffer; 0 is the end.
  static func readSome(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError)
    -> Int
  {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Waits until there is something to read, or nobody is left who could write.
  static func waitForInput(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }

  /// Writes all bytes.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// The names in a folder, in no order, without `.` and `..`.
  static func entries(of folder: FilePath) throws(SystemError) -> [(name: [UInt8], kind: FileKind)] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw .last }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], kind: FileKind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      let kind: FileKind =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .directory
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): .unknown
        default: .other
        }
      entries.append((name, kind))
    }
    return entries
  }

  /// The folder that relative paths start from.
  static func currentFolder() -> FilePath? {
    guard let name = getcwd(nil, 0) else { return nil }
    defer { free(name) }
    return FilePath(
      bytes: Array(UnsafeBufferPointer(start: name, count: strlen(name))).map { UInt8(bitPattern: $0) })
  }

  /// The absolute path without links and `..`; nil for what is not there.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let name = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(name) }
    return FilePath(
      bytes: Array(UnsafeBufferPointer(start: name, count: strlen(name))).map { UInt8(bitPattern: $0) })
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The folder for files that need not last.
  static func scratchFolder() -> FilePath {
    let named = environment("TMPDIR") ?? ""
    return FilePath(named.isEmpty ? "/tmp" : named)
  }

  /// The value of an environment variable; nil when it is not set.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Writing where nobody reads is then an error like others instead of the end of the process.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// The number of whole days since 1970-01-01 in UTC.
  static func daysSince1970() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) / 86_400
  }

  /// Milliseconds that only go forward, from no particular time.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }

  /// How many processors there are to work on.
  static func processors() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Ends the process.
  static func endProcess(_ code: Int32) -> Never { exit(code) }
}
