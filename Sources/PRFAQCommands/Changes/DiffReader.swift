internal import PRFAQLint

/// Reads what `git diff --unified=0` prints, piece by piece: which lines of which files were touched.
struct DiffReader {
  /// The hunks of each file, by its path from the top of the repository.
  private(set) var files: [[UInt8]: [DocumentChange.Hunk]] = [:]
  private var line: [UInt8] = []
  private var file: [UInt8]?
  /// How many lines of the hunk are still to come: a removed line may look like anything.
  private var rest = 0

  /// What a line of a hunk needs to be kept of: its first bytes.
  private static let longestContent = 64

  /// Takes up the next bytes.
  mutating func read(_ piece: UnsafeRawBufferPointer) {
    for byte in piece {
      if byte == 0x0A {
        endLine()
        line.removeAll(keepingCapacity: true)
      } else if rest == 0 || line.count < Self.longestContent {
        line.append(byte)
      }
    }
  }

  private mutating func endLine() {
    if rest > 0 {
      // `\ No newline at end of file` is no line of either file.
      if line.first != UInt8(ascii: "\\") { rest -= 1 }
    } else if line.starts(with: "+++ ".utf8) {
      file = Self.path(line[4...])
      if let file { files[file] = files[file] ?? [] }
    } else if line.starts(with: "@@ -".utf8), let file, let (old, new) = Self.counts(line) {
      files[file]?.append(DocumentChange.Hunk(line: new.start, count: new.count))
      rest = old.count + new.count
    }
  }

  /// The path after `b/`; nil where the file is gone.
  private static func path(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var path = Array(text)
    // Git puts a tab behind a path with blanks.
    if path.last == 0x09 { path.removeLast() }
    if path.first == UInt8(ascii: "\"") { path = unquoted(path.dropFirst().dropLast()) }
    guard path.starts(with: "b/".utf8) else { return nil }
    return Array(path.dropFirst(2))
  }

  /// The bytes of a path that git quotes as C does.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let escapes: [UInt8: UInt8] = [
      UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 7,
      UInt8(ascii: "b"): 8, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12,
    ]
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        result.append(byte)
        continue
      }
      if (0x30...0x37).contains(next) {
        let digits = [next] + rest.prefix(2)
        rest = rest.dropFirst(2)
        result.append(digits.reduce(0) { $0 &* 8 &+ ($1 &- 0x30) })
      } else {
        result.append(escapes[next] ?? next)
      }
    }
    return result
  }

  /// Start and length on both sides of `@@ -12,3 +14 @@`.
  private static func counts(
    _ line: [UInt8]
  ) -> (old: (start: Int, count: Int), new: (start: Int, count: Int))? {
    let words = line.split(separator: 0x20)
    guard words.count >= 3, let old = side(words[1].dropFirst()), let new = side(words[2].dropFirst()) else {
      return nil
    }
    return (old, new)
  }

  private static func side(_ text: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let numbers = text.split(separator: UInt8(ascii: ",")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let start = numbers.first.flatMap({ $0 }) else { return nil }
    return (start, numbers.count > 1 ? numbers[1] ?? 1 : 1)
  }
}
