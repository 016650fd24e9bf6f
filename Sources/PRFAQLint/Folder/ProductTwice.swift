public import PRFAQProse

/// A product has one living draft.
public struct ProductTwice: FolderRule {
  /// The id of the rule.
  public static let id = "product-twice"
  /// What holds.
  public static let summary = Text(
    ko: "한 제품의 초안은 하나입니다.", en: "A product has one draft.")

  /// Creates the rule.
  public init() {}

  /// One finding for each document that shares the stated name of its product with another.
  ///
  /// Documents that something else supersedes are history and do not count; nor do names that are only guessed.
  public func findings(in documents: [DocumentCard], today: CalendarDate) -> [FolderFinding] {
    let living = documents.filter { $0.isProductStated && $0.supersededBy == nil }
    let groups = Dictionary(grouping: living) { Self.key($0.product ?? "") }
    return living.compactMap { card in
      let others = (groups[Self.key(card.product ?? "")] ?? []).map { $0.file }.filter { $0 != card.file }
      guard let product = card.product, let first = others.first else { return nil }
      let more = others.count - 1
      return FolderFinding(
        rule: Self.id, file: card.file,
        message: Text(
          ko: "‘\(product)’의 초안이 더 있습니다: \(first)\(more > 0 ? " 외 \(more)개" : ""). 하나로 합치거나, 지난 초안의 머리말에 "
            + "superseded-by를 적으세요.",
          en:
            "Another draft is about “\(product)” as well: \(first)\(more > 0 ? " and \(more) more" : ""). Make one of them, or say "
            + "superseded-by in the front matter of the older."))
    }
  }

  /// Names are compared without case and blanks; Swift compares composed and decomposed Hangul as equal.
  private static func key(_ name: String) -> String { name.lowercased().filter { !$0.isWhitespace } }
}
