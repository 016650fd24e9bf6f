/// Up to which level a draft shows evidence of work with customers, gate by gate.
///
/// A level is reached when its gates and those of all levels below are passed. It says what stands in the document,
/// never what the team is like.
public struct Maturity: Sendable, Hashable {
  /// Every gate up to `MaturityLevel.highest`, lower levels first.
  public let gates: [MaturityGate]
  /// The gates of the levels above, which only a reviewer can judge; those that were found are worth a look.
  public let candidates: [MaturityGate]

  /// Creates a maturity from its gates.
  public init(gates: [MaturityGate], candidates: [MaturityGate]) {
    self.gates = gates
    self.candidates = candidates
  }

  /// The highest level whose gates are passed, with those of all levels below.
  public var level: MaturityLevel {
    var reached = MaturityLevel.indifference
    for level in MaturityLevel.allCases.dropFirst() where level <= .highest {
      guard gates.allSatisfy({ $0.level != level || $0.isPassed }) else { break }
      reached = level
    }
    return reached
  }

  /// The first gate of the next level that is not passed; nil at the highest level.
  public var nextGate: MaturityGate? {
    let level = level
    return gates.first { $0.level > level && !$0.isPassed }
  }

  /// What to write to come closer to the next level, in one sentence; nil at the highest level.
  public var nextStep: Text? {
    nextGate.map { gate in
      let code = gate.level.code
      // ‘2로’, ‘1로’, but ‘3으로’: the digits are read as Sino-Korean numerals.
      let particle = gate.level == .collaboration ? "으로" : "로"
      return Text(
        ko: "\(code)\(particle) 가려면: \(gate.kind.step.ko)", en: "To reach \(code): \(gate.kind.step.en)")
    }
  }

  /// The levels above that a reviewer may find, because all that a machine can see of them is there.
  public var candidateLevels: [MaturityLevel] {
    guard level == .highest else { return [] }
    var found: [MaturityLevel] = []
    for level in MaturityLevel.allCases where level > .highest {
      guard candidates.allSatisfy({ $0.level != level || $0.isPassed }) else { break }
      found.append(level)
    }
    return found
  }
}
