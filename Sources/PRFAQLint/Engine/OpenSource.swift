internal import PRFAQProse

extension Facts {
  /// Whether the draft says that its product is given away with its source: there users and makers are the same people,
  /// nobody pays, and nobody expects a mock-up of a command line.
  var isOpenSource: Bool {
    says(Self.openSource, in: 0..<smallText.count) || Self.installs.occur(in: bytes, 0..<bytes.count)
      || links.contains { Self.openSource.occur(in: $0.destination.lowercased()) }
  }

  /// Commands by which such tools are installed; they stand in code, which is no prose.
  private static let installs = Phrases(list: "open-source-installs")

  private static let openSource = Phrases(list: "open-source-words")
}
