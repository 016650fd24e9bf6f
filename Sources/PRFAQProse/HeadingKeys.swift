/// The keys of one heading, in one array: most headings have one, and few more than two.
struct HeadingKeys: Sendable {
  /// Each key behind its length in four bytes.
  private let bytes: [UInt8]

  private static let lengthSize = 4

  /// Writes the keys of a text, which are different ones; only the first may be empty.
  @inline(__always)
  init(of text: HeadingText, mayHaveMore: Bool, _ body: (inout Writer) -> Void) {
    // Without Hanja, brackets and parentheses there are four at most.
    let most = mayHaveMore || !text.traits.isDisjoint(with: [.han, .brackets]) ? 9 : 4
    let size = HeadingKey.longest(text.scalars.count, text.traits) + Self.lengthSize
    bytes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most * size) { output in
      var writer = Writer(output: output, traits: text.traits)
      body(&writer)
      return Array(UnsafeBufferPointer(rebasing: output[..<writer.end]))
    }
  }

  /// Runs the body with each key in turn until something comes of it.
  @inline(__always)
  @discardableResult
  func forEach<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let key = Self.key(in: bytes, at: start)
        if let result = body(key) { return result }
        start += Self.lengthSize + key.count
      }
      return nil
    }
  }

  @inline(__always)
  private static func key(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UnsafeBufferPointer<UInt8> {
    let length = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt32.self)
    let first = start + lengthSize
    return UnsafeBufferPointer(rebasing: bytes[first..<first + Int(length)])
  }

  /// Where keys are written.
  struct Writer {
    fileprivate let output: UnsafeMutableBufferPointer<UInt8>
    fileprivate let traits: HeadingText.Traits
    /// Where the last key ends.
    fileprivate var end = 0

    /// Adds the key of scalars, unless it says nothing or is known.
    mutating func add(_ scalars: UnsafeBufferPointer<UInt32>, readsHanja: Bool = true) {
      let start = end + HeadingKeys.lengthSize
      var stop = start
      HeadingKey.fold(scalars, traits, readsHanja: readsHanja, to: output, at: &stop)
      keep(start..<stop)
    }

    /// Adds the first key without its last mark and the blank before it.
    mutating func addFirst(withoutMark mark: UInt8) {
      let key = HeadingKeys.key(in: UnsafeBufferPointer(output), at: 0)
      guard key.last == mark else { return }
      let start = end + HeadingKeys.lengthSize
      let count = key.count - (key.dropLast().last == 0x20 ? 2 : 1)
      _ = UnsafeMutableBufferPointer(rebasing: output[start..<start + count]).update(
        fromContentsOf: key[..<count])
      keep(start..<start + count)
    }

    private mutating func keep(_ key: Range<Int>) {
      guard end == 0 || !key.isEmpty && !isKnown(key) else { return }
      UnsafeMutableRawBufferPointer(output).storeBytes(
        of: UInt32(truncatingIfNeeded: key.count), toByteOffset: end, as: UInt32.self)
      end = key.upperBound
    }

    private func isKnown(_ key: Range<Int>) -> Bool {
      var start = 0
      while start < end {
        let known = HeadingKeys.key(in: UnsafeBufferPointer(output), at: start)
        if known.elementsEqual(output[key]) { return true }
        start += HeadingKeys.lengthSize + known.count
      }
      return false
    }
  }
}
