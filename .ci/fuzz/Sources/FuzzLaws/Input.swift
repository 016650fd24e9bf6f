public import PRFAQMarkdown

extension SourceText {
  /// The text of one input of the fuzzer; nil for bytes that the commands refuse before they parse.
  public static func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> SourceText? {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    return TextFlaw.first(in: bytes) == nil ? SourceText(bytes: bytes) : nil
  }
}
