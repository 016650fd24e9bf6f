/// The entries of the YAML block at the top of a document, in the order in which they stand there.
public struct FrontMatter: Sendable, Hashable {
  /// One key and its value, each with the bytes that they cover.
  public struct Entry: Sendable, Hashable {
    /// The key as text.
    public let key: String
    /// The bytes of the key, its quotes included.
    public let keyRange: Range<Int>
    /// The value as text, as a list of texts, or as written.
    public let value: Value
    /// The bytes of the value with its quotes, brackets or block indicator; empty where there is no value.
    public let valueRange: Range<Int>
  }

  /// A value that is a single text, a number or the like.
  public struct Scalar: Sendable, Hashable {
    /// The decoded text; numbers, dates and `true` are texts too, as written.
    public let text: String
    /// The bytes of the value, its quotes included.
    public let range: Range<Int>
  }

  /// What stands after a key.
  public enum Value: Sendable, Hashable {
    /// A single text; empty where nothing stands after the key.
    case scalar(String)
    /// A list of texts.
    case list([Scalar])
    /// A mapping, or a list that holds more than texts, exactly as written.
    case other(String)
    /// An alias such as `*name`, exactly as written; aliases are never expanded.
    case unsupported(String)
  }

  /// The entries in order; no two have the same key.
  public let entries: [Entry]

  /// The entry with a key, if there is one.
  public subscript(key: String) -> Entry? {
    entries.first { $0.key == key }
  }

  /// Reads the front matter that a tree has found.
  ///
  /// - Parameters:
  ///   - source: The document.
  ///   - range: The content range of its `.frontMatter` node: the lines between the fences.
  public static func parse(source: SourceText, range: Range<Int>) throws(FrontMatterError) -> FrontMatter {
    var reader = try FrontMatterReader(source: source, range: range)
    return FrontMatter(entries: try reader.entries())
  }
}
