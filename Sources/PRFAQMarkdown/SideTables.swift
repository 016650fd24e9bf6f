/// What is known of some nodes beyond their ranges, by node index.
struct SideTables: Sendable {
  /// Decoded destinations of links and images.
  var destinations = NodeTexts()
  /// Decoded info strings of fenced code blocks.
  var infos = NodeTexts()
  /// Decoded texts of character references.
  var entities = NodeTexts()
}

/// The texts of a few nodes, by node index.
///
/// They come nearly in order and are few. The first dictionary with keys of some type costs a run a look through all
/// protocols of the program, which is longer than reading a whole draft.
struct NodeTexts: Sendable {
  private var nodes: [Int] = []
  private var texts: [String] = []

  /// The text of a node; nil where it has none.
  subscript(node: Int) -> String? {
    get {
      let place = place(of: node)
      return place < nodes.count && nodes[place] == node ? texts[place] : nil
    }
    set {
      let place = place(of: node)
      let isKnown = place < nodes.count && nodes[place] == node
      guard let newValue else {
        guard isKnown else { return }
        nodes.remove(at: place)
        texts.remove(at: place)
        return
      }
      if isKnown {
        texts[place] = newValue
      } else {
        nodes.insert(node, at: place)
        texts.insert(newValue, at: place)
      }
    }
  }

  /// Takes the text of a node away and returns it.
  mutating func removeText(of node: Int) -> String? {
    defer { self[node] = nil }
    return self[node]
  }

  /// Where a node is or belongs.
  private func place(of node: Int) -> Int {
    if let last = nodes.last, last < node { return nodes.count }
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
