/// How many A4 pages the parts of a draft may take.
public struct PageBudget: Sendable, Hashable {
  /// The length of release to aim at; what is longer, up to `release`, is only remarked on.
  public var releaseAim: Double
  /// The longest release.
  public var release: Double
  /// The longest FAQ, external and internal together.
  public var faq: Double
  /// The longest release and FAQ together.
  public var total: Double

  /// Creates a budget from its four lengths.
  public init(releaseAim: Double, release: Double, faq: Double, total: Double) {
    self.releaseAim = releaseAim
    self.release = release
    self.faq = faq
    self.total = total
  }

  /// The budget with some of its limits set.
  public func with(_ limits: [PageLimit: Double]) -> PageBudget {
    PageBudget(
      releaseAim: limits[.releaseAim] ?? releaseAim, release: limits[.release] ?? release,
      faq: limits[.faq] ?? faq, total: limits[.total] ?? total)
  }

  /// One of the four lengths.
  public subscript(limit: PageLimit) -> Double {
    switch limit {
    case .releaseAim: releaseAim
    case .release: release
    case .faq: faq
    case .total: total
    }
  }
}

/// The lengths of a page budget, by the names that configuration has for them.
public enum PageLimit: String, Sendable, Hashable, CaseIterable {
  case releaseAim = "release-aim"
  case release
  case faq
  case total
}
