/// One thing that a draft must show to reach a level, and where it shows it.
public struct MaturityGate: Sendable, Hashable {
  /// Which thing; the raw value is its name in reports.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It says who the customer is and what hurts, or that research was done.
    case customerNeed = "customer-need"
    /// It names a method of research and with how many people, or on how many cases.
    case researchSample = "research-sample"
    /// What it rests on is what people did, not hunches, opinions or intentions.
    case evidenceNotOpinion = "evidence-not-opinion"
    /// It gives the problem a figure with a source.
    case measuredProblem = "measured-problem"
    /// It says what was decided because of what was found.
    case findingToDecision = "finding-to-decision"
    /// Its solution answers every problem.
    case problemsAnswered = "problems-answered"
    /// Customers take part in at least two of three: research, trial, and after launch.
    case customersInPhases = "customers-in-phases"
    /// It looked at what people do: observation, logs, a trial.
    case behaviourObserved = "behaviour-observed"
    /// It says why the problem exists.
    case rootCause = "root-cause"
    /// It says what is tested next, and when or with how many.
    case nextValidation = "next-validation"
    /// Its external FAQ says what happens when something goes wrong.
    case helpAfterLaunch = "help-after-launch"
    /// It gives up revenue for the customer's sake.
    case tradeOffForCustomer = "trade-off-for-customer"
    /// It measures what customers achieve, not only that they use it.
    case customerOutcome = "customer-outcome"
    /// It names a need that nobody asked for.
    case latentNeed = "latent-need"
    /// It says how customers, partners and resources strengthen each other.
    case valueStructure = "value-structure"
    /// It says what changes for society.
    case society
  }

  /// Which thing.
  public let kind: Kind
  /// Where the draft shows it; empty when it does not.
  public let evidence: [Range<Int>]
  /// What speaks against it, although there is evidence: findings that say so.
  public let counterEvidence: [Finding]
  /// Whether the draft shows it.
  public let isPassed: Bool

  /// The level that it is asked for at.
  public var level: MaturityLevel { kind.level }

  /// Creates a gate that is passed when there is evidence and nothing against it.
  public init(kind: Kind, evidence: [Range<Int>], counterEvidence: [Finding] = []) {
    self.kind = kind
    self.evidence = evidence
    self.counterEvidence = counterEvidence
    isPassed = !evidence.isEmpty && counterEvidence.isEmpty
  }
}

extension MaturityGate.Kind {
  /// The level that it is asked for at.
  public var level: MaturityLevel {
    switch self {
    case .customerNeed: .awareness
    case .researchSample, .evidenceNotOpinion, .measuredProblem, .findingToDecision, .problemsAnswered:
      .consideration
    case .customersInPhases, .behaviourObserved, .rootCause, .nextValidation, .helpAfterLaunch: .collaboration
    case .tradeOffForCustomer, .customerOutcome: .advocacy
    case .latentNeed, .valueStructure, .society: .innovation
    }
  }
}
