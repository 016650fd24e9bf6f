internal import PRFAQReports
internal import PRFAQWriting

/// Where output goes: findings to standard output, everything else to standard error.
struct Console {
  /// How reports on standard output look.
  let appearance: Appearance
  /// How remarks on standard error look.
  let errorAppearance: Appearance
  private var pending: [UInt8] = []
  private var showsProgress = false

  private static let capacity = 65_536

  init(color: ColorChoice = .auto) {
    appearance = Self.appearance(Platform.standardOutput, color)
    errorAppearance = Self.appearance(Platform.standardError, color)
  }

  /// Writes to standard output, in pieces that are worth a call.
  mutating func write(_ bytes: [UInt8]) throws(CommandError) {
    if bytes.count >= Self.capacity {
      try flush()
      clearProgress()
      try Self.put(bytes)
    } else {
      pending += bytes
      if pending.count >= Self.capacity { try flush() }
    }
  }

  /// Writes out what is still held back.
  mutating func flush() throws(CommandError) {
    guard !pending.isEmpty else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    clearProgress()
    try Self.put(pending)
  }

  private static func put(_ bytes: [UInt8]) throws(CommandError) {
    do {
      try Platform.writeAll(bytes, to: Platform.standardOutput)
    } catch {
      throw error.isBrokenPipe ? .outputClosed : .outputFailed(error)
    }
  }

  /// Writes to standard error, after everything that came before.
  mutating func note(_ bytes: [UInt8]) throws(CommandError) {
    guard !bytes.isEmpty else { return }
    try flush()
    clearProgress()
    // Where even this cannot be written there is nobody left to tell.
    try? Platform.writeAll(bytes, to: Platform.standardError)
  }

  /// Shows how far a run has come, in a line that the next one replaces; only for terminals.
  mutating func show(progress text: String) {
    clearProgress()
    showsProgress = true
    try? Platform.writeAll(Array(text.utf8), to: Platform.standardError)
  }

  /// Takes the line about progress away.
  mutating func clearProgress() {
    guard showsProgress else { return }
    showsProgress = false
    try? Platform.writeAll(Array("\r\u{1B}[K".utf8), to: Platform.standardError)
  }

  /// Writes a line of the tool about itself to standard error.
  mutating func remark(_ text: String) throws(CommandError) {
    try note(Remark.line(text, appearance: errorAppearance))
  }

  private static func appearance(_ descriptor: Int32, _ color: ColorChoice) -> Appearance {
    let isTerminal = Platform.isTerminal(descriptor)
    return Appearance(
      isColored: color.isColored(onTerminal: isTerminal),
      width: isTerminal
        ? Platform.terminalSize(descriptor)?.width ?? Appearance.usualWidth : Appearance.usualWidth,
      isTerminal: isTerminal)
  }
}

/// When to colour.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never

  /// Whether to colour what goes to a terminal, or elsewhere.
  func isColored(onTerminal isTerminal: Bool) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (Platform.environment("NO_COLOR") ?? "").isEmpty && Platform.environment("TERM") != "dumb"
    }
  }
}
