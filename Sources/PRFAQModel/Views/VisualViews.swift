internal import PRFAQMarkdown
internal import PRFAQProse

/// Everything to look at, wherever it stands.
struct VisualViews {
  let reading: Reading

  func build() -> [Visual] {
    var visuals: [Visual] = []
    let tree = reading.tree
    for span in reading.list.spans {
      let node = tree.nodes[span.node]
      if span.kind == .image {
        visuals.append(Visual(kind: .image, range: node.range, destination: tree.destination(of: span.node)))
      } else if span.kind == .link, isPrototype(tree.destination(of: span.node) ?? "") {
        visuals.append(
          Visual(kind: .prototype, range: node.range, destination: tree.destination(of: span.node)))
      }
    }
    for (index, unit) in reading.list.units.enumerated() {
      if reading.evidence[index].contains(.diagram) {
        visuals.append(Visual(kind: .diagram, range: reading.lines(index..<index + 1), destination: nil))
      } else if reading.kinds[index] == .visual, !unit.isHeading, unit.form != .image {
        visuals.append(Visual(kind: .scenario, range: reading.lines(index..<index + 1), destination: nil))
      }
    }
    return visuals.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Addresses of the services on which teams draw prototypes.
  private static let services = Phrases(list: "visual-views-services")

  private func isPrototype(_ destination: String) -> Bool { Self.services.occur(in: destination) }
}
