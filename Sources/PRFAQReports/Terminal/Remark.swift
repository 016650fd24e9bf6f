public import PRFAQWriting

/// One line of the tool about itself: an error, or why a file was passed over.
public enum Remark {
  /// The line, the name of the tool before it.
  public static func line(_ text: String, appearance: Appearance) -> [UInt8] {
    var writer = TerminalWriter(appearance)
    writer.write("prfaq:", .bold)
    writer.space(1)
    writer.write(text)
    writer.newline()
    return writer.bytes
  }
}
