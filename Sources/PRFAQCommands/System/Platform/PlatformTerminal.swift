// Only this folder knows which C library the system has.
#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#elseif canImport(Darwin)
  @preconcurrency internal import Darwin
#endif

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
