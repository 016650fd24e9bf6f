public import PRFAQModel
public import PRFAQProse

/// A quantity of the document and what it rests on.
public struct Figure: Sendable, Hashable {
  /// What a figure tells of.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// What people did: it was counted, measured or observed.
    case did
    /// What people said.
    case said
    /// What people say that they would do.
    case would
    /// It is assumed, planned or made up, and says so.
    case assumption
    /// The text does not tell.
    case untold
  }

  /// Its bytes in the document.
  public let range: Range<Int>
  /// What the number counts.
  public let kind: Quantity.Kind
  /// The value of the first number; nil for a number in words.
  public let value: Double?
  /// The bytes of the document that its sentence takes.
  public let sentence: Range<Int>
  /// What the part that it stands in is for.
  public let part: PartKind
  /// The words, or the link, that name its source; nil where none does.
  public let source: Range<Int>?
  /// What it rests on.
  public let basis: Basis
  /// Its bytes in the prose.
  let text: Range<Int>
}

extension Facts {
  /// Every quantity outside headings and questions, with its source and what it rests on, in order.
  public var figures: [Figure] {
    onDemand.value({ $0.figures }, { $0.figures = $1 }) {
      figures(in: prose.bytes.startIndex..<prose.bytes.endIndex)
    }
  }

  /// The quantities in a range of the prose.
  func figures(in text: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var sources = FigureSources(in: self)
    // The figures of a sentence mostly rest on the same.
    var last: (sentence: Int, isSourced: Bool, basis: Figure.Basis)?
    for quantity in prose.quantities(in: text) {
      let index = prose.sentence(at: quantity.range.lowerBound)
      let sentence = prose.sentences[index]
      guard sentence.role == .statement else { continue }
      let source = sources.source(of: quantity)
      let isSourced = source != nil
      if last?.sentence != index || last?.isSourced != isSourced {
        last = (index, isSourced, basis(of: sentence, in: prose.blocks[sentence.block], isSourced: isSourced))
      }
      figures.append(
        Figure(
          range: prose.source(quantity.range), kind: quantity.kind, value: quantity.value,
          sentence: prose.source(sentence.text), part: prose.blocks[sentence.block].part, source: source,
          basis: last?.basis ?? .untold,
          text: quantity.range))
    }
    return figures
  }

  /// What the figures of a sentence rest on.
  private func basis(of sentence: Prose.Sentence, in block: Prose.Block, isSourced: Bool) -> Figure.Basis {
    if prose.has(.assumption, in: sentence.text) { return .assumption }
    if OpinionQuestion.find(in: smallText, sentence.text) != nil { return .would }
    let isResearch = prose.has([.quantitativeMethod, .qualitativeMethod], in: block.text)
    if isResearch, says(Self.answering, in: sentence.text) { return .said }
    if isResearch || isSourced { return .did }
    return .untold
  }

  /// Words by which somebody answered.
  private static let answering = Phrases(list: "figures-answering")
}
