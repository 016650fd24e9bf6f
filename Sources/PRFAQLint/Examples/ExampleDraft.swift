/// A short, complete draft from which the examples of rules take a section away or change one.
///
/// Examples go through real recognition, so each has to be a whole PR/FAQ; what an example is about stands in
/// the rule, everything around it here.
struct ExampleDraft: Sendable {
  /// The sections of an example, in the order in which they stand.
  enum Section: Sendable, Hashable {
    case title
    case release
    case headline
    case subheadline
    case summary
    case problem
    case solution
    case customerQuote
    case leaderQuote
    case callToAction
    case externalFAQ
    case internalFAQ
    case visual
  }

  /// One section: its heading, and what stands under it.
  struct Entry: Sendable {
    let section: Section
    var heading: String
    var body: String
  }

  /// The sections in order.
  var entries: [Entry]

  /// The Markdown of the draft.
  var text: String {
    entries.map { entry in
      [entry.heading, entry.body].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    .joined(separator: "\n\n") + "\n"
  }

  /// The words under one heading.
  func body(of section: Section) -> String { entries.first { $0.section == section }?.body ?? "" }

  /// The Markdown of the draft with other words under one heading.
  func with(_ section: Section, _ body: String) -> String { replacing(section, body).text }

  /// The Markdown of the draft without some sections, a finding expected at the start of one.
  func without(_ sections: Section..., markAt mark: Section? = nil) -> String {
    var copy = self
    copy.entries.removeAll { sections.contains($0.section) }
    if let mark, let index = copy.entries.firstIndex(where: { $0.section == mark }) {
      copy.entries[index].heading = "⚑⚐" + copy.entries[index].heading
    }
    return copy.text
  }

  /// The draft with other words under one heading.
  func replacing(_ section: Section, heading: String? = nil, _ body: String) -> ExampleDraft {
    var copy = self
    for index in copy.entries.indices where copy.entries[index].section == section {
      copy.entries[index].body = body
      if let heading { copy.entries[index].heading = heading }
    }
    return copy
  }
}
