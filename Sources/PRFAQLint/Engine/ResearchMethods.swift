internal import PRFAQModel
internal import PRFAQProse

/// How the author found out, as the fourth of the five questions is answered.
public struct ResearchMethods: Sendable, Hashable {
  /// The words for ways of counting, as bytes of the document.
  public let quantitative: [Range<Int>]
  /// The words for ways of watching and listening, as bytes of the document.
  public let qualitative: [Range<Int>]
  /// Whether a number of people or things, or a date, stands beside them.
  public let hasSample: Bool
  /// Whether none is named.
  public var isEmpty: Bool { quantitative.isEmpty && qualitative.isEmpty }
}

extension Facts {
  /// The ways of finding out that an answer names.
  public func researchMethods(in answer: Range<Int>) -> ResearchMethods {
    let text = prose.text(of: answer)
    func places(_ lists: WordingSet) -> [Range<Int>] {
      prose.wordings(lists, in: text).map { prose.source($0.range) }
    }
    return ResearchMethods(
      quantitative: places(.quantitativeMethod), qualitative: places(.qualitativeMethod),
      hasSample: !prose.quantities(in: text).isEmpty || !prose.dates(in: text).isEmpty)
  }
}
