// Only this folder knows which C library the system has.
#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#elseif canImport(Darwin)
  @preconcurrency internal import Darwin
#endif

extension Platform {
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

  static func spawn(
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

  static func environmentEntries(_ changes: (removed: Set<String>, added: [String])) -> [String] {
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
