// The only file that knows which C library the system has.
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

  private static func status(_ raw: stat) -> Status {
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

  /// The columns of a terminal; nil where it does not say.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
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

  /// How many processors there are to work on.
  static func processors() -> Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Ends the process.
  static func endProcess(_ code: Int32) -> Never { exit(code) }
}

extension Platform {
  /// What tells a file from all others, and what a replacement has to take over.
  struct Identity: Sendable {
    let kind: FileKind
    let device: Int
    let inode: Int
    let links: Int
    fileprivate let mode: mode_t
    fileprivate let owner: uid_t
    fileprivate let group: gid_t

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

  private static func identity(_ raw: stat) -> Identity {
    Identity(
      kind: status(raw).kind, device: Int(truncatingIfNeeded: raw.st_dev),
      inode: Int(truncatingIfNeeded: raw.st_ino), links: Int(raw.st_nlink), mode: raw.st_mode,
      owner: raw.st_uid, group: raw.st_gid)
  }

  static func openFolder(_ path: FilePath) throws(SystemError) -> Int32 {
    let descriptor = path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
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

  /// Writes a file that must not be there yet, down to the disk.
  static func createFile(_ path: FilePath, _ bytes: [UInt8]) throws(SystemError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw .last }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor)
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last }
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

  private static func move(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
    renameat(AT_FDCWD, from, AT_FDCWD, to)
  }

  /// Removes a file, as far as that is possible.
  static func remove(_ path: FilePath) { _ = path.withCString { unlink($0) } }

  /// The number of this process, which no other has at the same time.
  static func processNumber() -> Int { Int(getpid()) }

  /// Runs a line of shell with arguments on the terminal that this process has; its exit code.
  static func runShell(_ line: String, _ arguments: [String]) -> Int32? {
    let argv = (["sh", "-c", line + " \"$@\"", line] + arguments).map { strdup($0) }
    defer { for pointer in argv { free(pointer) } }
    var process = pid_t()
    guard posix_spawnp(&process, "sh", nil, nil, argv + [nil], environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Runs a program, found as the shell would find it, and hands its output over in pieces.
  ///
  /// No shell is in between. It reads nothing, and what it complains about is not shown. Returns its exit
  /// code, or nil when it could not be started or did not end by itself.
  static func run(
    _ arguments: [String], environment changes: (removed: Set<String>, added: [String]),
    output: (UnsafeRawBufferPointer) -> Void
  ) -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn(arguments, environment: changes, output: ends[1])
    close(ends[1])
    guard let process else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while let count = buffer.withUnsafeMutableBytes({ try? readSome(ends[0], into: $0) }), count > 0 {
      buffer.withUnsafeBytes { output(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  private static func spawn(
    _ arguments: [String], environment changes: (removed: Set<String>, added: [String]), output: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, standardInput, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, standardOutput)
    posix_spawn_file_actions_addopen(&actions, standardError, "/dev/null", O_WRONLY, 0)

    // The child is to die of a broken pipe as programs do, although this process ignores it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var restored = sigset_t()
    sigemptyset(&restored)
    sigaddset(&restored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let argv = arguments.map { strdup($0) }
    let envp = environmentEntries(changes).map { strdup($0) }
    defer { for pointer in argv + envp { free(pointer) } }
    var process = pid_t()
    let result = posix_spawnp(
      &process, argv[0] ?? strdup(""), &actions, &attributes, argv + [nil], envp + [nil])
    return result == 0 ? process : nil
  }

  private static func environmentEntries(_ changes: (removed: Set<String>, added: [String])) -> [String] {
    var entries: [String] = []
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if !changes.removed.contains(String(text.prefix { $0 != "=" })) { entries.append(text) }
      pointer += 1
    }
    return entries + changes.added
  }
}

extension Platform {
  /// How a terminal takes what is typed.
  struct TerminalSettings {
    fileprivate var raw: termios

    /// The same for single keys, that the terminal neither shows nor acts on.
    var forSingleKeys: TerminalSettings {
      var copy = self
      copy.raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
      copy.raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP)
      return copy
    }
  }

  /// Signals that were held back before.
  struct SignalSet {
    fileprivate var raw: sigset_t
  }

  /// A signal that waits.
  enum HeldSignal {
    case end
    case stop
    case resize
  }

  static func terminalSettings(_ descriptor: Int32) -> TerminalSettings? {
    var raw = termios()
    return tcgetattr(descriptor, &raw) == 0 ? TerminalSettings(raw: raw) : nil
  }

  static func set(_ settings: TerminalSettings, on descriptor: Int32) {
    var raw = settings.raw
    while tcsetattr(descriptor, TCSADRAIN, &raw) != 0, errno == EINTR {}
  }

  /// The columns and rows of a terminal; nil where it does not say.
  static func terminalSize(_ descriptor: Int32) -> (width: Int, height: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Whether something can be read within some milliseconds; a terminal that is gone counts.
  static func hasInput(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private static let ending: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Lets the signals wait that would end or stop the process, or tell of another size.
  static func holdSignals() -> SignalSet {
    var held = sigset_t()
    sigemptyset(&held)
    for number in ending + [SIGTSTP, SIGWINCH] { sigaddset(&held, number) }
    // A signal that is ignored is not held; nobody minds being told of another size.
    signal(SIGWINCH, { _ in })
    var before = SignalSet(raw: sigset_t())
    pthread_sigmask(SIG_BLOCK, &held, &before.raw)
    return before
  }

  /// Lets signals through as before; those that wait act now.
  static func release(_ signals: SignalSet) {
    var raw = signals.raw
    pthread_sigmask(SIG_SETMASK, &raw, nil)
  }

  /// The weightiest signal that waits; another size is told of once.
  static func heldSignal() -> HeldSignal? {
    var waiting = sigset_t()
    sigpending(&waiting)
    if ending.contains(where: { sigismember(&waiting, $0) == 1 }) { return .end }
    if sigismember(&waiting, SIGTSTP) == 1 { return .stop }
    guard sigismember(&waiting, SIGWINCH) == 1 else { return nil }
    var resize = sigset_t()
    sigemptyset(&resize)
    sigaddset(&resize, SIGWINCH)
    var number: Int32 = 0
    sigwait(&resize, &number)
    return .resize
  }

  /// Stops the process until it is told to go on, with the signals let through that were before.
  static func stopProcess(until signals: SignalSet) {
    var waiting = sigset_t()
    sigpending(&waiting)
    // One that waits stops the process as soon as it is let through.
    if sigismember(&waiting, SIGTSTP) != 1 { raise(SIGTSTP) }
    release(signals)
  }
}
