internal import PRFAQModel

/// How far a draft has come, as `status:` in its front matter says.
public enum DraftStatus: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// It is being written; also where nothing is said.
  case draft
  /// Others read it.
  case review
  /// It was decided on.
  case approved
  /// The product is there.
  case launched

  /// Orders by how far it has come.
  public static func < (left: DraftStatus, right: DraftStatus) -> Bool { left.rawValue < right.rawValue }

  /// The status that a word of front matter names; nil for words that name none.
  public init?(word: String) {
    let word = word.lowercased()
    guard let found = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = found
  }

  private var words: [String] {
    switch self {
    case .draft: ["draft", "idea", "wip", "초안", "작성중", "작성 중", "草案"]
    case .review: ["review", "in review", "in-review", "proposed", "검토", "검토중", "검토 중", "리뷰", "檢討"]
    case .approved: ["approved", "accepted", "final", "승인", "확정", "최종", "承認", "確定"]
    case .launched: ["launched", "released", "shipped", "출시", "출시됨", "공개", "出市"]
    }
  }
}

extension Draft {
  /// The status that the front matter names.
  var status: DraftStatus { metadata.value("status").flatMap { DraftStatus(word: $0) } ?? .draft }
}
