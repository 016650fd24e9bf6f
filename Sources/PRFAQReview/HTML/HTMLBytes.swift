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
  mutating func append(beginningOf tag: StaticString, attribute name: StaticString, _ prefix: StaticString) {
    let size = tag.utf8CodeUnitCount + name.utf8CodeUnitCount + prefix.utf8CodeUnitCount + 4
    append(atMost: size) { place in
      Self.put(0x3C, at: &place)
      Self.put(tag, at: &place)
      Self.put(attribute: name, prefix, at: &place)
    }
  }

  /// Writes the end of an attribute, and the beginning of the next and of what it says.
  @inline(never)
  mutating func append(nextAttribute name: StaticString, _ prefix: StaticString) {
    append(atMost: name.utf8CodeUnitCount + prefix.utf8CodeUnitCount + 4) { place in
      Self.put(0x22, at: &place)
      Self.put(attribute: name, prefix, at: &place)
    }
  }

  /// Writes a whole tag with one attribute.
  @inline(never)
  mutating func append(tag: StaticString, attribute name: StaticString, _ words: StaticString) {
    let size = tag.utf8CodeUnitCount + name.utf8CodeUnitCount + words.utf8CodeUnitCount + 6
    append(atMost: size) { place in
      Self.put(0x3C, at: &place)
      Self.put(tag, at: &place)
      Self.put(attribute: name, words, at: &place)
      Self.put(0x22, at: &place)
      Self.put(0x3E, at: &place)
    }
  }

  /// Writes a number with a literal behind it.
  @inline(never)
  mutating func append(_ number: Int, _ suffix: StaticString = "") {
    // The longest number has 19 digits and a sign.
    append(atMost: suffix.utf8CodeUnitCount + 20) { place in
      if number < 0 { Self.put(0x2D, at: &place) }
      var rest = number.magnitude
      var unit: UInt = 1
      while rest / unit > 9 { unit *= 10 }
      while unit > 0 {
        Self.put(0x30 + UInt8(truncatingIfNeeded: rest / unit), at: &place)
        rest %= unit
        unit /= 10
      }
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

  /// Writes the end of a tag with attributes.
  mutating func endTag() {
    append(atMost: 2) { place in
      Self.put(0x22, at: &place)
      Self.put(0x3E, at: &place)
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
    attribute name: StaticString, _ words: StaticString, at place: inout UnsafeMutablePointer<UInt8>
  ) {
    put(0x20, at: &place)
    put(name, at: &place)
    put(0x3D, at: &place)
    put(0x22, at: &place)
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
