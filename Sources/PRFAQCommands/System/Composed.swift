internal import Foundation

/// Text in composed form (NFC): macOS hands out Hangul in pieces.
enum Composed {
  /// The composed form of a text.
  static func text(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}
