internal import CMarkGFM

/// Recognises blocks whose inline markup would take cmark time in proportion to the square of their length.
///
/// Such a block is read as plain text. The limits count what each kind of blow-up needs many of: open
/// brackets, unfinished processing instructions and declarations and, in one stretch without a space, the
/// starts of bare links and the parentheses after them. Blocks of ordinary size are not looked at, since the
/// square of their length is small.
enum HostileInlines {
  static let ordinaryLength = 4096
  static let brackets = 1024
  static let declarations = 256
  static let linkPartsPerWord = 256
  /// Lines of one paragraph; cmark keeps 340 bytes for each until it has read all of them.
  static let lines = 1 << 16

  static func isHostile(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard content.count > ordinaryLength else { return false }
    var brackets = 0
    var lines = 0
    var declarations = 0
    var linkParts = 0
    var mostLinkParts = 0
    var previous: UInt8 = 0
    for byte in content {
      switch byte {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        if previous == UInt8(ascii: "<") { declarations += 1 }
      case UInt8(ascii: ")"): linkParts += 1
      case UInt8(ascii: "."):
        if previous == UInt8(ascii: "w") { linkParts += 1 }
      case UInt8(ascii: "/"):
        if previous == UInt8(ascii: ":") { linkParts += 1 }
      case 0x20, 0x0A:
        if byte == 0x0A { lines += 1 }
        mostLinkParts = max(mostLinkParts, linkParts)
        linkParts = 0
      default: break
      }
      previous = byte
    }
    return brackets > Self.brackets || lines > Self.lines || declarations > Self.declarations
      || max(mostLinkParts, linkParts) > linkPartsPerWord
  }

  /// Shortens the destinations that cmark copies into every link that refers to them.
  ///
  /// Without it a long definition referred to often makes memory grow with the square of the document.
  static func limitReferences(of parser: CParser, in body: UnsafeBufferPointer<UInt8>) {
    var uses: Int?
    var entry = parser.pointee.refmap?.pointee.refs
    while let current = entry {
      current.withMemoryRebound(to: cmark_reference.self, capacity: 1) { reference in
        let length = Int(reference.pointee.url.len) + Int(reference.pointee.title.len)
        guard length > 1024 else { return }
        let count = uses ?? body.reduce(1) { $0 + ($1 == UInt8(ascii: "[") ? 1 : 0) }
        uses = count
        let allowed = max(1 << 20, 4 * body.count) / count
        guard length > allowed else { return }
        reference.pointee.title.len = 0
        reference.pointee.url.len = min(reference.pointee.url.len, bufsize_t(allowed))
      }
      entry = current.pointee.next
    }
  }
}
