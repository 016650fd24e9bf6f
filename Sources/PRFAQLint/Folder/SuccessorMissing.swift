public import PRFAQProse

/// What takes the place of a draft can be found.
public struct SuccessorMissing: FolderRule {
  /// The id of the rule.
  public static let id = "successor-missing"
  /// What holds.
  public static let summary = Text(
    ko: "superseded-by가 가리키는 문서가 있습니다.", en: "superseded-by leads to a document.")

  /// Creates the rule.
  public init() {}

  /// One finding for each document whose successor is not there.
  public func findings(in documents: [DocumentCard], today: CalendarDate) -> [FolderFinding] {
    documents.compactMap { card in
      guard let successor = card.supersededBy, !card.hasSuccessor else { return nil }
      return FolderFinding(
        rule: Self.id, file: card.file,
        message: Text(
          ko: "superseded-by가 가리키는 ‘\(successor)’ 파일이 없습니다. 이 문서를 기준으로 한 경로로 고치세요.",
          en:
            "superseded-by names “\(successor)”, and there is no such file. Write its path from this document on."
        ))
    }
  }
}
