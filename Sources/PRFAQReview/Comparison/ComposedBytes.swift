internal import PRFAQProse

/// Text in composed form (NFC), as macOS does not hand it out.
enum ComposedBytes {
  /// The bytes of the composed text.
  static func of(_ text: String) -> [UInt8] { PlainText(Array(text.utf8)).bytes }
}
