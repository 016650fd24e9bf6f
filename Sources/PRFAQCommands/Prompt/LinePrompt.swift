/// Lets somebody type and change one line.
struct LinePrompt {
  let session: TerminalSession

  enum Outcome: Hashable {
    case line(String)
    /// To the question before.
    case back
    /// No more questions.
    case done
    /// Ctrl-C, or the terminal is gone.
    case interrupted
  }

  /// Reads a line, which begins as it is given.
  func read(_ text: String, keys: inout KeyReader, waiting: inout [Key]) -> Outcome {
    var buffer = LineBuffer(text)
    var row = draw(buffer, over: 0)
    while true {
      if waiting.isEmpty {
        switch session.read() {
        case .bytes(let bytes): waiting = keys.keys(bytes)
        case .resized: row = draw(buffer, over: row)
        case .stop:
          session.suspend()
          row = draw(buffer, over: 0)
        case .end:
          finish(buffer, over: row)
          return .interrupted
        }
        continue
      }
      let key = waiting.removeFirst()
      if buffer.apply(key) {
        row = draw(buffer, over: row)
      } else if key == .control("Z") {
        finish(buffer, over: row)
        session.suspend()
        row = draw(buffer, over: 0)
      } else if let outcome = Self.outcome(key, buffer) {
        finish(buffer, over: row)
        return outcome
      }
    }
  }

  private static func outcome(_ key: Key, _ buffer: LineBuffer) -> Outcome? {
    switch key {
    case .enter: buffer.text == "<" ? .back : .line(buffer.text)
    case .up where buffer.characters.isEmpty: .back
    case .control("C"): .interrupted
    case .control("D") where buffer.characters.isEmpty: .done
    default: nil
    }
  }

  /// Draws the line and tells in which of its rows the cursor is.
  private func draw(_ buffer: LineBuffer, over row: Int) -> Int {
    let size = session.size
    let view = LineView(buffer, width: size.width, height: max(1, size.height - 1))
    session.write(view.drawn(overRow: row))
    return view.cursor.row
  }

  /// Leaves the line as it is and goes on below it.
  private func finish(_ buffer: LineBuffer, over row: Int) {
    var last = buffer
    _ = last.apply(.end)
    _ = draw(last, over: row)
    session.write(Array("\r\n".utf8))
  }
}
