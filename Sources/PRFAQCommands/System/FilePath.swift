/// A path as the system has it: bytes that need not be text.
struct FilePath: Sendable, Hashable, Comparable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  private static let slash = UInt8(ascii: "/")

  /// The path as text, repaired where it is none.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A text that no other path has, to find it by.
  ///
  /// Dictionaries of texts are at hand in every run; for those of paths the runtime first looks up how paths are hashed,
  /// which takes a twentieth of a check of one draft.
  var key: String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return text }
    // A character a byte: names that are spelled in two normal forms stay two.
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    return String(scalars)
  }

  var isAbsolute: Bool { bytes.first == Self.slash }

  /// The last name of the path.
  var name: [UInt8] { components.last.map { Array($0) } ?? [] }

  /// The folder in which the path's last name stands.
  var folder: FilePath {
    guard let last = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: last == 0 ? [Self.slash] : Array(bytes[..<last]))
  }

  /// The names from the first on, `.` and `..` among them.
  var names: [[UInt8]] { components.map { Array($0) } }

  private var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

  /// Names in byte order, which is the same everywhere.
  static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// A name or relative path below this one.
  func appending(_ name: [UInt8]) -> FilePath {
    FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
  }

  /// The same path without `.` and doubled slashes; `..` stays, because only the system knows about links.
  var tidied: FilePath {
    let names = components.filter { $0 != [0x2E] }
    let joined = Array(names.joined(separator: [Self.slash]))
    if isAbsolute { return FilePath(bytes: [Self.slash] + joined) }
    return joined.isEmpty ? FilePath(".") : FilePath(bytes: joined)
  }

  /// The way to an absolute path from an absolute folder.
  func relative(to folder: FilePath) -> FilePath {
    let own = tidied.components
    let base = folder.tidied.components
    var shared = 0
    while shared < min(own.count, base.count), own[shared] == base[shared] { shared += 1 }
    let up = repeatElement(ArraySlice<UInt8>([0x2E, 0x2E]), count: base.count - shared)
    return FilePath(bytes: Array((up + own[shared...]).joined(separator: [Self.slash]))).tidied
  }

  /// The path as output shows it: as given, or from the current folder when it was absolute.
  var shown: FilePath {
    guard isAbsolute, let current = Platform.currentFolder() else { return tidied }
    return relative(to: current)
  }

  /// Calls with the path as C wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { buffer in
        // There is always the zero at the end, so there is always a base address.
        buffer.baseAddress.map(body) ?? withUnsafePointer(to: 0) { body($0) }
      }
    }
  }

  /// Whether the name ends like that of a Markdown file.
  var isMarkdown: Bool {
    let name = name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return Self.endings.contains { name.count > $0.count && name.ends(with: $0) }
  }

  private static let endings = [Array(".md".utf8), Array(".markdown".utf8)]
}

extension Array<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
