/// Text that stands for text still to be written.
public struct Placeholder: Sendable, Hashable {
  /// What a placeholder looks like.
  public enum Kind: String, Sendable, CaseIterable {
    /// A word such as TBD, TODO, 작성 예정.
    case marker
    /// A phrase in brackets that names what belongs there: `[제품명]`, `<고객명>`.
    case bracket
    /// A variable of a template: `{{name}}`, `{기능명}`.
    case variable
    /// Circles, triangles or crosses for letters: ○○○, XXX, `X월 X일`.
    case blank
  }

  /// Where it stands, its brackets included.
  public let range: Range<Int>
  /// What it looks like.
  public let kind: Kind

  /// Creates a placeholder.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// Finds placeholders.
///
/// Task boxes, footnotes, HTML tags, sizes such as XXL and anonymised names (A씨, ○○대) are none.
public enum Placeholders {
  /// The placeholders in a range, in order.
  public static func find(in bytes: [UInt8], _ range: Range<Int>) -> [Placeholder] {
    bytes.withUnsafeBufferPointer { buffer in
      let range = range.clamped(toCount: buffer.count)
      var reader = PlaceholderReader(buffer, range)
      return reader.run(markers: SlotWords.markers.all(buffer, range))
    }
  }

  /// The placeholders in a text whose words have been read already, in order.
  public static func find(in bytes: [UInt8], words: ProseWords) -> [Placeholder] {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = PlaceholderReader(buffer, 0..<buffer.count)
      return reader.run(markers: words.markers)
    }
  }
}
