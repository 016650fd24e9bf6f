/// The tables of a sealed index, in the binary or in memory of the index.
///
/// Nothing but addresses, so that they are handed on for nothing; whoever does so keeps the index alive.
struct LexiconTables: Sendable, BitwiseCopyable {
  /// The folded bytes of the terms.
  let pool: WordTablePart<UInt8>
  let terms: WordTablePart<LexiconIndex.Term>
  /// What is compared of each term first; the terms of a slot stand together, the last added first.
  let entries: WordTablePart<LexiconIndex.Entry>
  /// Where the entries of each slot begin, and where the last ones end; the lowest bits of the hash make the slot.
  let starts: WordTablePart<UInt16>
  /// Four sets of bits, one after the other.
  let bitmaps: WordTablePart<UInt64>
  /// The length of the shortest Latin term that begins a word; below four the hash of four bytes misses it.
  let shortestPrefix: Int
  /// A bit for the first byte of each term that it misses, by the lowest six bits.
  let shortPrefixes: UInt64
  /// Makes a number a bit of a set.
  let bitmapMask: Int

  /// Takes the tables from the parts of a table.
  init(_ parts: inout WordTableParts) {
    pool = parts.next()
    terms = parts.next()
    entries = parts.next()
    starts = parts.next()
    bitmaps = parts.next()
    let numbers = parts.next(of: Int.self).array
    (shortestPrefix, bitmapMask) = (numbers[0], numbers[1])
    shortPrefixes = UInt64(bitPattern: Int64(numbers[2]))
  }

  /// Lays the tables out.
  func lay(out writer: inout WordTableWriter) {
    writer.add(pool.array)
    writer.add(terms.array)
    writer.add(entries.array)
    writer.add(starts.array)
    writer.add(bitmaps.array)
    writer.add([shortestPrefix, bitmapMask, Int(Int64(bitPattern: shortPrefixes))])
  }
}

/// Memory for tables that are not in the binary.
final class WordTableMemory: Sendable {
  private let address: UInt
  private let count: Int

  /// Copies the bytes of tables.
  init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(8, bytes.count), alignment: 16)
    memory.copyBytes(from: bytes)
    (address, count) = (UInt(bitPattern: memory.baseAddress), memory.count)
  }

  deinit { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }

  /// The bytes; they live as long as the memory.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
  }
}
