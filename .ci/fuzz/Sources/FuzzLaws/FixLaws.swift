public import PRFAQLint
public import PRFAQMarkdown
internal import PRFAQModel

extension Law {
  /// Mending comes to an end, changes nothing when repeated, moves nothing but what it says, and keeps line
  /// endings and the byte order mark; safe fixes keep every word and every block.
  public static func holdFixes(
    _ source: SourceText, allowsUnsafe: Bool, findings: (SourceText) -> [Finding]
  ) {
    let fixer = Fixer(allowsUnsafe: allowsUnsafe)
    let fixed = fixer.fix(source, findings(source), findings: findings)
    hold(fixed.isSettled, "mending comes to an end")
    hold(TextFlaw.first(in: fixed.source.bytes) == nil, "mended text is well-formed")
    hold(fixed.findings == findings(fixed.source), "the findings are those of the mended text")
    holdChanges(fixed, from: source)
    let again = fixer.fix(fixed.source, fixed.findings, findings: findings)
    hold(again.changes.isEmpty && again.source.bytes == fixed.source.bytes, "mending again changes nothing")
    hold(fixed.mended.isEmpty == fixed.changes.isEmpty, "what is mended changes the text")
    let endings = lineEndings(source)
    hold(endings.isEmpty || endings.isSuperset(of: lineEndings(fixed.source)), "line endings stay")
    if !allowsUnsafe {
      hold(words(of: source) == words(of: fixed.source), "a safe fix changes no word")
      hold(blocks(of: source) == blocks(of: fixed.source), "a safe fix changes no block")
    }
  }

  /// What lies between two changes is the same in both texts.
  private static func holdChanges(_ fixed: FixedText, from source: SourceText) {
    var (old, new) = (0, 0)
    let end = TextChange(
      old: source.bytes.count..<source.bytes.count,
      new: fixed.source.bytes.count..<fixed.source.bytes.count)
    for change in fixed.changes + [end] {
      hold(change.old.lowerBound >= old && change.new.lowerBound >= new, "changes are in order")
      let kept = source.bytes[old..<change.old.lowerBound]
      hold(
        kept.elementsEqual(fixed.source.bytes[new..<change.new.lowerBound]), "nothing moves but the changes")
      (old, new) = (change.old.upperBound, change.new.upperBound)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    hold(
      source.bytes.starts(with: mark) == fixed.source.bytes.starts(with: mark), "the byte order mark stays")
  }

  private static func lineEndings(_ source: SourceText) -> Set<[UInt8]> {
    var endings: Set<[UInt8]> = []
    for (index, start) in source.lineStarts.enumerated().dropFirst() {
      endings.insert(Array(source.bytes[source.lineRange(index).upperBound..<start].suffix(2)))
    }
    return endings
  }

  /// Everything that is neither blank nor a backslash nor in a comment to the linter.
  private static func words(of source: SourceText) -> [Unicode.Scalar] {
    var words: [Unicode.Scalar] = []
    var start = 0
    // What looks like the beginning of a comment is text where none ends.
    let comments = MarkdownParser.parse(source, pastCommentsMarked: DirectiveComment.marker).comments
    for comment in comments + [source.bytes.count..<source.bytes.count] {
      words += source.string(start..<comment.lowerBound).unicodeScalars.filter {
        !$0.properties.isWhitespace && $0 != "\\"
      }
      start = comment.upperBound
    }
    return words
  }

  /// The blocks of a document as the linter reads it, past its own comments.
  ///
  /// A page may show the text beside them in other blocks as long as they stand in it. Other comments are left out.
  private static func blocks(of source: SourceText) -> [MarkdownKind] {
    let tree = MarkdownParser.parse(source, pastCommentsMarked: DirectiveComment.marker)
    return tree.nodes.compactMap { node in
      switch node.kind {
      case .text, .escape, .entity, .softBreak, .lineBreak, .codeSpan, .htmlInline, .emphasis, .strong,
        .strikethrough, .link, .image, .footnoteReference:
        nil
      case .htmlBlock: source.bytes[node.contentRange].starts(with: "<!--".utf8) ? nil : node.kind
      default: node.kind
      }
    }
  }
}
