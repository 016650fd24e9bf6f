internal import PRFAQProse

extension Facts {
  /// Whether the draft says that its product is given away with its source: there users and makers are the same people,
  /// nobody pays, and nobody expects a mock-up of a command line.
  var isOpenSource: Bool {
    says(Self.openSource, in: 0..<smallText.count) || Self.installs.occur(in: bytes, 0..<bytes.count)
      || links.contains { Self.openSource.occur(in: $0.destination.lowercased()) }
  }

  /// Commands by which such tools are installed; they stand in code, which is no prose.
  private static let installs = Phrases([
    "pip install", "pipx install", "npm install", "brew install", "cargo install", "go install", "git clone",
  ])

  private static let openSource = Phrases([
    "is open source", "is open-source", "open source under", "open-source under", "as open source",
    "as open-source",
    "open source tool", "open-source tool", "open source project", "open-source project",
    "open-source security",
    "open-source cli", "open-source library", "open-source framework", "open-source protocol",
    "open protocol",
    "open-sourced", "fully open source", "completely open source", "free and open", "free, open",
    "an open-source ",
    "an open source ", "github.com/", "gitlab.com/", "codeberg.org/", "mit license", "mit licence",
    "apache 2.0", "cc0", "public domain", "git clone", "오픈소스", "오픈 소스", "オープンソース", "开源", "開源",
  ])
}
