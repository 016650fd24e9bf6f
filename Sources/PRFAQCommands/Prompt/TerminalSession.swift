/// A terminal that hands over single keys, and how it was before.
///
/// Signals that would end or stop the process wait until they are asked for, so that the terminal is always put back
/// first.
struct TerminalSession {
  private let before: Platform.TerminalSettings
  private let signals: Platform.SignalSet

  /// Takes the terminal over; nil where there is none that can do so.
  init?() {
    guard let settings = Platform.terminalSettings(Platform.standardInput) else { return nil }
    before = settings
    signals = Platform.holdSignals()
    start()
  }

  private func start() {
    Platform.set(before.forSingleKeys, on: Platform.standardInput)
    // What is pasted is marked as such.
    write(Array("\u{1B}[?2004h".utf8))
  }

  /// Puts the terminal back as it was.
  func end() {
    write(Array("\u{1B}[?2004l".utf8))
    Platform.set(before, on: Platform.standardInput)
    Platform.release(signals)
  }

  /// Stops the process as Ctrl-Z does, until the shell lets it go on.
  func suspend() {
    write(Array("\u{1B}[?2004l".utf8))
    Platform.set(before, on: Platform.standardInput)
    Platform.stopProcess(until: signals)
    _ = Platform.holdSignals()
    start()
  }

  func write(_ bytes: [UInt8]) {
    // There is no other place where it could be said that this one is gone.
    try? Platform.writeAll(bytes, to: Platform.standardError)
  }

  var size: (width: Int, height: Int) { Platform.terminalSize(Platform.standardError) ?? (80, 24) }

  /// What came in.
  enum Input {
    case bytes([UInt8])
    case stop
    case resized
    case end
  }

  /// Waits for keys, or for a signal.
  func read() -> Input {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      switch Platform.heldSignal() {
      case .end: return .end
      case .stop: return .stop
      case .resize: return .resized
      case nil: break
      }
      guard Platform.hasInput(Platform.standardInput, within: 100) else { continue }
      let count = buffer.withUnsafeMutableBytes { try? Platform.readSome(Platform.standardInput, into: $0) }
      guard let count, count > 0 else { return .end }
      return .bytes(Array(buffer[..<count]))
    }
  }
}
