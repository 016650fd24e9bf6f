internal import PRFAQMarkdown
internal import PRFAQModel
internal import PRFAQProse

/// The name that a draft gives its product.
public struct NamedProduct: Sendable {
  /// How sure the name is.
  public enum Source: Sendable, Hashable {
    /// Front matter states it.
    case frontMatter
    /// The document's title does, and the text uses it.
    case title
    /// It is set apart near the top and comes back.
    case recurring
  }

  /// The name as written.
  public let name: String
  /// How sure it is.
  public let source: Source
  /// The wordings by which it may be called, small, without spaces and hyphens.
  private let keys: [[UInt8]]

  init?(_ name: String, _ source: Source) {
    self.name = name.trimmingCharacterMarks
    self.source = source
    // `썸타임(Sumtime)` is called either way.
    keys = [self.name].flatMap { whole in
      // The wide ones begin with EF.
      guard whole.utf8.contains(where: { $0 == 0x28 || $0 == 0x29 || $0 == 0xEF }) else { return [whole] }
      let pieces = whole.split { "(（)）".contains($0) }.map(String.init)
      return pieces.count > 1 ? pieces : [whole]
    }.map { Self.key($0) }.filter { $0.count > 1 }
    if keys.isEmpty { return nil }
  }

  /// Whether a passage names the product, whatever is written together with it.
  public func isNamed(in passage: Passage) -> Bool {
    if keys.contains(where: { first($0, in: passage.bytes, isBounded: false) != nil }) { return true }
    // A name of several words is called by its first one as well: `Tallow Tips` by `Tallow`.
    guard let head = name.split(separator: " ").first, head.utf8.count < name.utf8.count, head.utf8.count > 3
    else {
      return false
    }
    return first(Self.key(String(head)), in: passage.bytes, isBounded: true) != nil
  }

  /// The first place in a passage where the product is named by a word of its own, as a range of its bytes.
  public func place(in passage: Passage) -> Range<Int>? {
    keys.compactMap { first($0, in: passage.bytes, isBounded: true) }.min { $0.lowerBound < $1.lowerBound }
  }

  /// Letters and digits alone, small, Hanja read as Hangul.
  private static func key(_ name: String) -> [UInt8] {
    var bytes = PlainText(Array(name.utf8)).bytes
    if Language.detect(bytes, 0..<bytes.count).isKorean { Hanja.fold(&bytes, 0..<bytes.count) }
    return bytes.compactMap { byte in
      isFiller(byte) ? nil : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
  }

  /// Spaces, hyphens and dots come and go within a name.
  private static func isFiller(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D || byte == 0x2E }

  private func first(_ key: [UInt8], in bytes: [UInt8], isBounded: Bool) -> Range<Int>? {
    guard let head = key.first else { return nil }
    for start in bytes.indices where bytes[start] == head {
      var at = start
      var matched = 0
      while at < bytes.count, matched < key.count {
        if bytes[at] == key[matched] {
          matched += 1
        } else if !Self.isFiller(bytes[at]) {
          break
        }
        at += 1
      }
      guard matched == key.count else { continue }
      if !isBounded || Self.isWord(bytes, start..<at) { return start..<at }
    }
    return nil
  }

  /// Whether a name stands as a word: no letter before it, none but those of a particle behind.
  private static func isWord(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if range.lowerBound > 0, bytes[range.lowerBound].isLetterByte, bytes[range.lowerBound - 1].isLetterByte {
      return false
    }
    guard range.upperBound < bytes.count else { return true }
    let next = bytes[range.upperBound]
    if next < 0x80 { return !next.isLetterByte || bytes[range.upperBound - 1] >= 0x80 }
    return KoreanWords.isParticles(bytes[range.upperBound...].prefix { $0 >= 0x80 })
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit, or part of a character beyond ASCII.
  var isLetterByte: Bool { self >= 0x80 || self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}

extension String {
  /// The words without marks and spaces at their ends.
  fileprivate var trimmingCharacterMarks: String { trimmedEnds(" \t\"'“”‘’「」『』*_#:·.,—–-") }
}

/// Finds out what a draft calls its product; unknown is better than guessed.
struct ProductFinder {
  let draft: Draft
  let release: ReleaseFacts

  func product() -> NamedProduct? {
    if let stated = draft.metadata.value("product"), !stated.contains("{{"), !stated.contains("[") {
      return NamedProduct(stated, .frontMatter)
    }
    let texts =
      ([release.headline, release.subheadline].compactMap { $0 }) + release.summary + release.solution
    func uses(_ product: NamedProduct) -> Int { texts.count { product.isNamed(in: $0) } }
    for piece in titlePieces() {
      if let product = NamedProduct(piece, .title), uses(product) > 1 { return product }
    }
    guard let name = draft.recurringName, name.count > 3, let product = NamedProduct(name.text, .recurring),
      uses(product) > 0
    else { return nil }
    return product
  }

  /// Words of a title that name the document and no product.
  private static let method = [
    "pr/faq", "prfaq", "pr-faq", "pr faq", "press release", "보도자료", "초안", "draft", "faq", "기획서", "제품 문서",
  ].map { Array($0.utf8) }
  /// What parts the pieces of a title, beside marks of one byte.
  private static let borders = ["：", "—", "–", "（", "）"].map { Array($0.utf8) }

  /// What the document's first heading says beside that it is a PR/FAQ.
  private func titlePieces() -> [String] {
    guard let block = draft.parts.first(where: { $0.kind == .titleBlock }),
      let heading = draft.tree.nodes.first(where: {
        if case .heading = $0.kind { block.range.overlaps($0.range) } else { false }
      })
    else { return [] }
    let line = draft.source.lineRange(draft.source.line(at: heading.range.lowerBound))
    var title = PlainText(draft.source.bytes[line]).bytes
    var small = title.smallLetters
    for word in Self.method {
      while let place = small.place(of: word) {
        title.replaceSubrange(place..<place + word.count, with: [0x3A])
        small.replaceSubrange(place..<place + word.count, with: [0x3A])
      }
    }
    for border in Self.borders {
      while let place = title.place(of: border) {
        title.replaceSubrange(place..<place + border.count, with: [0x3A])
      }
    }
    return title.split { ":|()/".utf8.contains($0) }
      .map { $0.drop { "# *".utf8.contains($0) } }
      .map { String(decoding: $0, as: UTF8.self).trimmed }
      .filter { $0.count > 1 && $0.utf8.count <= 40 && $0.split(separator: " ").count <= 4 }
  }
}
