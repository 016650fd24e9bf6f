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
  func says(_ phrases: Phrases, in text: Range<Int>) -> Bool {
    phrases.occur(in: smallText, text, of: sketch)
  }

  /// Whether one of some lower-case phrases may occur anywhere in the prose: to be asked before it is looked for often.
  func mayHold(_ phrases: Phrases) -> Bool { phrases.mayBeHeld(by: sketch) }

  /// Whether one of some lower-case phrases occurs in a range of the document as `composed` gives it, whatever its case.
  func says(_ phrases: Phrases, inSource range: Range<Int>) -> Bool {
    let words = smallWords(range)
    return phrases.occur(in: words, words.indices)
  }

  /// Whether a range of the document begins with one of some lower-case phrases, whatever its case.
  func says(_ phrases: Phrases, inStartOf range: Range<Int>) -> Bool {
    let words = composed(range).lowercased()
    // A callout says first what it is: `[!question]- Can I …`.
    let isCallout = words.hasPrefix("[!")
    let rest = isCallout ? words.drop { $0 != "]" } : words[...]
    return phrases.begin(rest.drop { !$0.isLetter })
  }

  /// The words of a range of the document as `composed` gives them, with small ASCII letters.
  func smallWords(_ range: Range<Int>) -> [UInt8] { composedBytes(range).smallLetters }
}
