internal import CWordData

/// Words that make a bracketed phrase a placeholder, and placeholders that stand as they are.
struct SlotWords: Sendable {
  static let shared = SlotWords()

  private let list = TermList(.placeholders, file)
  static let file: TermList.File = (prfaq_data_placeholders, ["marker", "slot", "place"])
  /// The markers by themselves: they are looked for everywhere, the others only within brackets.
  static let markers = TermList(markerFile.id, kinds: markerFile.kinds)
  static let markerFile: TermList.File = (prfaq_data_placeholders, ["marker"])
  static let marker: UInt32 = 1
  static let slot: UInt32 = 2
  static let place: UInt32 = 4

  /// Whether a phrase holds a word of some kinds.
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kinds: UInt32) -> Bool {
    list.all(bytes, range).all.contains { $0.kinds & kinds != 0 }
  }
}
