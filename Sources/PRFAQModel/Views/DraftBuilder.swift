internal import PRFAQMarkdown
internal import PRFAQProse

/// Builds the typed draft from what recognition found out.
struct DraftBuilder {
  let reading: Reading

  func draft(as insisted: DocumentKind?) -> Draft {
    let parts = PartBuilder(reading: reading).parts()
    let faqs = FAQViews(reading: reading).build()
    let customerQuestions = FiveQuestionViews(reading: reading).build()
    let judged = KindJudge(reading: reading).judge()
    return Draft(
      source: reading.tree.source, tree: reading.tree, kind: insisted ?? judged.kind,
      language: reading.list.language,
      wraps: LineWraps(lines: reading.list.wrappedLines), metadata: metadata(), parts: parts,
      pressRelease: ReleaseView(reading: reading).build(),
      externalFAQ: faqs.external, internalFAQ: faqs.inner, faq: faqs.unknown,
      customerQuestions: customerQuestions, visuals: VisualViews(reading: reading).build(),
      recurringName: recurringName(), guidance: guidance(), vocabulary: reading.list.vocabulary,
      verdict: insisted == nil ? .observed(judged.reasons) : .asAskedFor)
  }

  private func recurringName() -> RecurringName? {
    reading.product.map { name in
      RecurringName(text: String(decoding: name.bytes, as: UTF8.self), count: name.occurrences.count)
    }
  }

  private func guidance() -> [Int] {
    var offsets: [Int] = []
    for match in reading.list.matches where match.lists.contains(.guidance) {
      offsets.append(reading.list.text.sourceOffset(of: match.range.lowerBound))
    }
    return offsets.sorted()
  }

  private func metadata() -> DraftMetadata {
    guard let node = reading.tree.frontMatter else {
      return DraftMetadata(frontMatter: nil, error: nil)
    }
    do throws(FrontMatterError) {
      return DraftMetadata(
        frontMatter: try FrontMatter.parse(source: reading.tree.source, range: node.contentRange), error: nil)
    } catch {
      return DraftMetadata(frontMatter: nil, error: error)
    }
  }
}
