internal import PRFAQWriting

/// How far a long run has come, for people who wait at a terminal.
struct Progress {
  private let total: Int
  private var done = 0
  private var last: Int

  /// Milliseconds between two looks; what is over sooner needs none.
  private static let pause = 200

  /// Nil where nobody would see it.
  init?(of total: Int, on console: Console) {
    guard console.errorAppearance.isTerminal, Platform.environment("TERM") != "dumb", total > 1 else {
      return nil
    }
    self.total = total
    last = Platform.milliseconds()
  }

  /// Counts another file.
  mutating func advance(on console: inout Console) {
    done += 1
    let now = Platform.milliseconds()
    guard now - last >= Self.pause else { return }
    last = now
    console.show(progress: "\(done)/\(total)")
  }
}
