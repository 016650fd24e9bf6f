/// Gives the headings of a document levels below that of the section that it stands in, without a gap.
struct HeadingLevels: Sendable {
  private let base: Int
  private var open: [Int] = []

  /// Creates levels for headings under one of a level.
  init(below base: Int) { self.base = base }

  /// The level, at most 6, for a heading that the document gives another.
  mutating func level(of own: Int) -> Int {
    while let last = open.last, last >= own { open.removeLast() }
    open.append(own)
    return min(6, base + open.count)
  }

  /// The name of the element of a level.
  static func element(_ level: Int) -> HTMLTag {
    switch level {
    case ...2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }
}
