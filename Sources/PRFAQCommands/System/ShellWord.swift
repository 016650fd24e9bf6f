extension FilePath {
  /// The path as a shell reads it back.
  var shellWord: String {
    let isPlain = bytes.allSatisfy { byte in
      byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x2B && byte <= 0x39
        || byte == 0x5F
    }
    // A name that begins with a dash would be taken for an option.
    if bytes.first == UInt8(ascii: "-") { return FilePath("./").appending(bytes).shellWord }
    if isPlain { return text }
    let pieces = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + pieces.joined(separator: #"'\''"#) + "'"
  }
}
