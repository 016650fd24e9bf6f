/// The bytes of a page: literals of this code, numbers, and text that is escaped.
struct HTMLBytes: Sendable {
  /// What has been written so far.
  var array: [UInt8] = []

  /// How much text is escaped at once: enough to be quick, little enough that room for the worst is no waste.
  private static let stretch = 256

  /// Writes a literal.
  mutating func append(_ literal: StaticString) {
    append(atMost: literal.utf8CodeUnitCount) { place in Self.put(literal, at: &place) }
  }

  /// Writes a tag without attributes.
  @inline(never)
  mutating func append(tag: StaticString) {
    append(atMost: tag.utf8CodeUnitCount + 2) { place in
      Self.put(0x3C, at: &place)
      Self.put(tag, at: &place)
      Self.put(0x3E, at: &place)
    }
  }

  /// Writes the tag that ends an element.
  @inline(never)
  mutating func append(endOf tag: StaticString) {
    append(atMost: tag.utf8CodeUnitCount + 3) { place in
      Self.put(0x3C, at: &place)
      Self.put(0x2F, at: &place)
      Self.put(tag, at: &place)
      Self.put(0x3E, at: &place)
    }
  }

  /// Writes the beginning of a tag and of its first attribute.
  @inline(never)
  mutating func append(
    beginningOf tag: StaticString, attribute name: StaticString, _ prefix: StaticString, isQuoted: Bool
  ) {
    let size = tag.utf8CodeUnitCount + name.utf8CodeUnitCount + prefix.utf8CodeUnitCount + 4
    append(atMost: size) { place in
      Self.put(0x3C, at: &place)
      Self.put(tag, at: &place)
      Self.put(attribute: name, prefix, isQuoted: isQuoted, at: &place)
    }
  }

  /// Writes the end of an attribute, in quotes or not, and the beginning of the next and of what it says.
  @inline(never)
  mutating func append(
    behindQuoted: Bool, attribute name: StaticString, _ prefix: StaticString, isQuoted: Bool
  ) {
    append(atMost: name.utf8CodeUnitCount + prefix.utf8CodeUnitCount + 4) { place in
      if behindQuoted { Self.put(0x22, at: &place) }
      Self.put(attribute: name, prefix, isQuoted: isQuoted, at: &place)
    }
  }

  /// Writes a whole tag with one attribute.
  @inline(never)
  mutating func append(
    tag: StaticString, attribute name: StaticString, _ words: StaticString, isQuoted: Bool
  ) {
    let size = tag.utf8CodeUnitCount + name.utf8CodeUnitCount + words.utf8CodeUnitCount + 6
    append(atMost: size) { place in
      Self.put(0x3C, at: &place)
      Self.put(tag, at: &place)
      Self.put(attribute: name, words, isQuoted: isQuoted, at: &place)
      if isQuoted { Self.put(0x22, at: &place) }
      Self.put(0x3E, at: &place)
    }
  }

  /// Writes a number with a literal behind it.
  mutating func append(_ number: Int, _ suffix: StaticString = "") {
    let digits = HTMLDigits(number)
    append(atMost: suffix.utf8CodeUnitCount + HTMLDigits.longest) { place in
      digits.put(at: &place)
      Self.put(suffix, at: &place)
    }
  }

  /// Writes well-formed text, escaped.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let end = min(text.count, index + Self.stretch)
      array.append(addingCapacity: HTMLEscape.room(for: end - index)) { span in
        span.withUnsafeMutableBufferPointer { room, count in
          (index, count) = HTMLEscape.write(text, from: index, to: end, room)
        }
      }
    }
  }

  /// Writes the end of a tag with attributes, the last of them in quotes or not.
  mutating func endTag(behindQuoted: Bool) {
    append(atMost: 2) { place in
      if behindQuoted { Self.put(0x22, at: &place) }
      Self.put(0x3E, at: &place)
    }
  }

  /// Writes up to four literals with a number behind each, and one more behind all of them.
  @inline(__always)
  mutating func append(
    _ first: StaticString, _ second: StaticString, _ third: StaticString, _ fourth: StaticString,
    each number: Int, _ end: StaticString
  ) {
    let digits = HTMLDigits(number)
    let size =
      first.utf8CodeUnitCount + second.utf8CodeUnitCount + third.utf8CodeUnitCount + fourth.utf8CodeUnitCount
      + end.utf8CodeUnitCount
    append(atMost: size + 4 * HTMLDigits.longest) { place in
      func put(_ words: StaticString) {
        guard words.utf8CodeUnitCount > 0 else { return }
        Self.put(words, at: &place)
        digits.put(at: &place)
      }
      put(first)
      put(second)
      put(third)
      put(fourth)
      Self.put(end, at: &place)
    }
  }

  /// Makes room for some bytes and calls with the place where they begin, which `body` moves to their end.
  @inline(__always)
  private mutating func append(atMost size: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    array.append(addingCapacity: size) { span in
      span.withUnsafeMutableBufferPointer { room, count in
        guard let start = room.baseAddress else { return }
        var place = start
        body(&place)
        count = place - start
      }
    }
  }

  /// Writes a blank, the name of an attribute and the beginning of what it says.
  @inline(__always)
  private static func put(
    attribute name: StaticString, _ words: StaticString, isQuoted: Bool,
    at place: inout UnsafeMutablePointer<UInt8>
  ) {
    put(0x20, at: &place)
    put(name, at: &place)
    put(0x3D, at: &place)
    if isQuoted { put(0x22, at: &place) }
    put(words, at: &place)
  }

  @inline(__always)
  private static func put(_ byte: UInt8, at place: inout UnsafeMutablePointer<UInt8>) {
    place.initialize(to: byte)
    place += 1
  }

  @inline(__always)
  private static func put(_ literal: StaticString, at place: inout UnsafeMutablePointer<UInt8>) {
    guard literal.utf8CodeUnitCount > 0 else { return }
    place.initialize(from: literal.utf8Start, count: literal.utf8CodeUnitCount)
    place += literal.utf8CodeUnitCount
  }
}
