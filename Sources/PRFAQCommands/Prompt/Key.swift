/// What somebody does at a keyboard.
enum Key: Hashable {
  case text(String)
  case pasted(String)
  case enter
  case backspace
  case delete
  case left
  case right
  case home
  case end
  case up
  case down
  case killToStart
  case killToEnd
  case killWord
  case redraw
  case control(Character)
}

/// Turns the bytes that a terminal sends into keys; what is not complete yet waits for the rest.
struct KeyReader {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// More than this at once is no answer.
  private static let longestPaste = 64 * 1024

  /// The keys that are complete with some more bytes.
  mutating func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while let key = next() { if let key { keys.append(key) } }
    return keys
  }

  /// A key, nil for bytes that mean nothing here; the outer nil waits for more.
  private mutating func next() -> Key?? {
    if let key = pasting() { return key }
    guard paste == nil, let first = pending.first else { return nil }
    if first == 0x1B { return escape() }
    if first < 0x20 || first == 0x7F {
      pending.removeFirst()
      return .some(Self.control(first))
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if pending.count < length { return nil }
    guard first < 0x80 || first >= 0xC2, let text = String(validating: pending[..<length], as: UTF8.self)
    else {
      pending.removeFirst()
      return .some(nil)
    }
    pending.removeFirst(length)
    return .some(.text(text))
  }

  /// What is pasted comes between two marks, its line ends and all.
  private mutating func pasting() -> Key?? {
    if paste == nil {
      guard pending.starts(with: Self.pasteStart) else { return nil }
      pending.removeFirst(Self.pasteStart.count)
      paste = []
    }
    guard let end = Self.place(of: Self.pasteEnd, in: pending) else {
      // The mark may be cut in two.
      let safe = max(0, pending.count - Self.pasteEnd.count)
      paste? += pending[..<safe]
      pending.removeFirst(safe)
      return nil
    }
    let bytes = (paste ?? []) + pending[..<end]
    paste = nil
    pending.removeFirst(end + Self.pasteEnd.count)
    return .some(.pasted(String(decoding: bytes.prefix(Self.longestPaste), as: UTF8.self)))
  }

  private static func place(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
  }

  private mutating func escape() -> Key?? {
    guard pending.count > 1 else { return nil }
    guard pending[1] == UInt8(ascii: "[") || pending[1] == UInt8(ascii: "O") else {
      // A key together with Alt.
      pending.removeFirst(2)
      return .some(nil)
    }
    guard let end = pending.dropFirst(2).firstIndex(where: { $0 >= 0x40 && $0 <= 0x7E }) else {
      if pending.count > 16 { pending.removeAll() }
      return nil
    }
    let parameter = String(decoding: pending[2..<end], as: UTF8.self)
    let final = pending[end]
    if final == UInt8(ascii: "~"), parameter == "200" { return nil }
    pending.removeSubrange(...end)
    return .some(Self.sequence(final, parameter))
  }

  private static func sequence(_ final: UInt8, _ parameter: String) -> Key? {
    switch (Character(Unicode.Scalar(final)), parameter) {
    case ("A", _): .up
    case ("B", _): .down
    case ("C", _): .right
    case ("D", _): .left
    case ("H", _), ("~", "1"), ("~", "7"): .home
    case ("F", _), ("~", "4"), ("~", "8"): .end
    case ("~", "3"): .delete
    default: nil
    }
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x7F, 0x08: .backspace
    case 0x01: .home
    case 0x05: .end
    case 0x02: .left
    case 0x06: .right
    case 0x15: .killToStart
    case 0x0B: .killToEnd
    case 0x17: .killWord
    case 0x0C: .redraw
    case 0x03: .control("C")
    case 0x04: .control("D")
    case 0x1A: .control("Z")
    case 0x09: .text(" ")
    default: nil
    }
  }
}
