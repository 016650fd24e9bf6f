internal import PRFAQProse

extension Collection where Element == UInt8 {
  /// The bytes with ASCII capitals as small letters.
  var smallLetters: [UInt8] {
    var bytes = Array(self)
    bytes.withUnsafeMutableBufferPointer { bytes in
      // Without a branch, so that many bytes are done at once.
      for index in bytes.indices { bytes[index] |= bytes[index] &- 0x41 < 26 ? 0x20 : 0 }
    }
    return bytes
  }
}

extension Facts {
  /// Whether one of some lower-case phrases occurs in a range of the prose, whatever its case.
  func says(_ phrases: Phrases, in text: Range<Int>) -> Bool { phrases.occur(in: smallText, text) }
}
