internal import CWordData

extension Phrases {
  /// The phrases of lists of `rule-phrases.txt`, in all languages.
  public init(list names: StaticString...) {
    var (bytes, starts): ([UInt8], [UInt32]) = ([], [0])
    for name in names {
      PhraseLists.forEachPhrase(of: name) { phrase in
        if phrase.isEmpty { return }
        bytes.append(contentsOf: phrase)
        starts.append(UInt32(bytes.count))
      }
    }
    PhraseLists.readBlanks(in: &bytes)
    self.init(bytes: bytes, starts: starts)
  }
}

extension [String] {
  /// The words of a list of `rule-phrases.txt`, in all languages, in the order of the file.
  public init(list name: StaticString) {
    self = []
    PhraseLists.forEachPhrase(of: name) { phrase in
      var bytes = Array<UInt8>(phrase)
      PhraseLists.readBlanks(in: &bytes)
      append(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension Set<String> {
  /// The words of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) { self.init([String](list: name)) }
}

/// Reads the lists of `rule-phrases.txt`, each on its own when it is first needed.
///
/// There are many, and few are needed for one draft. They stand in the order of their names, so that one is found
/// without a look at the others.
private enum PhraseLists {
  /// Hands over the phrases of a list; there is at least one.
  static func forEachPhrase(of name: StaticString, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    let first = start(of: name, in: data)
    var line = first
    while precedence(of: name, line, in: data) == 0 {
      // Behind the name and a tab stand a language and another tab.
      var phrase = line + name.count + 1
      while phrase < data.count, data[phrase] != 0x09 { phrase += 1 }
      let end = endOfLine(phrase, in: data)
      take(UnsafeBufferPointer(rebasing: data[min(phrase + 1, end)..<end]))
      line = end + 1
    }
    precondition(line > first, "There is no such list.")
  }

  /// A blank at an end would be invisible in the file.
  static func readBlanks(in bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == 0x5F { bytes[index] = 0x20 }
    }
  }

  /// Where the first line of a list begins, or would.
  private static func start(of name: UnsafeBufferPointer<UInt8>, in data: UnsafeBufferPointer<UInt8>) -> Int {
    var low = 0
    var high = data.count
    while low < high {
      var line = low + (high - low) / 2
      while line > low, data[line - 1] != 0x0A { line -= 1 }
      if precedence(of: name, line, in: data) > 0 {
        low = endOfLine(line, in: data) + 1
      } else {
        high = line
      }
    }
    return low
  }

  /// Whether a line stands before a list, is one of its lines or stands behind it: more than 0, 0 and less.
  private static func precedence(
    of name: UnsafeBufferPointer<UInt8>, _ line: Int, in data: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for (offset, wanted) in name.enumerated() {
      guard line + offset < data.count else { return -1 }
      let byte = data[line + offset]
      if byte != wanted { return byte < wanted ? 1 : -1 }
    }
    return line + name.count < data.count && data[line + name.count] == 0x09 ? 0 : -1
  }

  private static func endOfLine(_ start: Int, in data: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < data.count, data[end] != 0x0A { end += 1 }
    return end
  }
}
