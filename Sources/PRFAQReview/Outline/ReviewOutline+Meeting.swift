internal import PRFAQLint

// What the meeting asks, answers and writes down.
extension ReviewOutline {
  mutating func evidence() {
    heading(2, words.name(.evidence))
    guard !review.ledger.isEmpty else { return paragraph([.text(words.nothingFound)]) }
    table(
      words.ledgerHeadings,
      review.ledger.map { entry in
        [
          [.line(entry.sentence.line)],
          [.strong(entry.words.map { $0.words }.joined(separator: " · ")), .text(entry.sentence.words)],
          entry.source.map { place($0) } ?? [.text("–")],
          [.text(words.name(entry.basis))],
        ]
      })
  }

  mutating func threads() {
    heading(2, words.name(.threads))
    heading(3, words.matrix)
    if review.matrix.rows.isEmpty { paragraph([.text(words.nothingFound)]) }
    list(
      review.matrix.rows.map { row in
        Item(
          place(row.problem),
          children: row.answers.isEmpty
            ? [Item([.faint(words.noAnswer)])]
            : row.answers.map { answer in
              let shared = answer.shared.joined(separator: ", ")
              return Item(
                [.text("→")] + place(answer.place) + (shared.isEmpty ? [] : [.faint("(\(shared))")]))
            })
      })
    for carried in review.carried {
      heading(3, words.name(carried.subject))
      list(
        carried.stops.map { stop in
          let said: Line = stop.place.map { place($0) } ?? [.faint(words.notThere)]
          let shared = stop.shared.joined(separator: ", ")
          return Item(
            [.strong("\(words.name(stop.station)):")] + said + (shared.isEmpty ? [] : [.faint("(\(shared))")])
          )
        })
    }
  }

  mutating func coverage() {
    heading(2, words.name(.coverage))
    for audience in CoveredTopic.Audience.allCases {
      let topics = review.coverage.filter { $0.audience == audience }
      heading(3, "\(words.name(audience)) · \(topics.count { $0.asked != nil })/\(topics.count)")
      list(
        topics.map { topic in
          var line: Line = [.strong(topic.question(review.language))]
          if let asked = topic.asked {
            if !topic.isAnswered { line.append(.faint(words.unanswered)) }
            line += place(asked)
          } else {
            line.append(.faint(words.neverAsked))
          }
          return Item(line, box: topic.isAnswered)
        })
    }
  }

  mutating func prompts() {
    heading(2, words.name(.prompts))
    paragraph([.faint(words.promptsHint)])
    list(
      review.prompts.map { prompt in
        let found = prompt.evidence.map { evidence in
          Item((evidence.basis.map { [.faint("[\(words.name($0))]")] } ?? []) + place(evidence.place))
        }
        return Item(
          [.strong(prompt.id), .text(prompt.question(review.language))],
          children: found.isEmpty ? [Item([.faint(words.nothingFound)])] : found)
      })
  }

  mutating func meeting() {
    heading(2, words.name(.meeting))
    heading(3, words.commentLog)
    table(
      words.commentHeadings,
      [[Line]](repeating: [Line](repeating: [], count: words.commentHeadings.count), count: 3))
    heading(3, words.decision)
    list(words.decisions.map { Item([.strong($0)], box: false) })
    paragraph([.text("\(words.reasonsHeading):")])
    list(words.reasons.map { Item([.text($0)], box: false) })
    paragraph([.text(words.nextReview)])
  }
}
