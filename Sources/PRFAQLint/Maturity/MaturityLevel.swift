/// How far a draft shows that its authors work with their customers.
///
/// The six levels are those of Underdogs, ‘고객 집착의 6단계’, which describes people; a document only holds evidence *up
/// to* a level. What a machine can find in it ends at the fourth, `collaboration`.
public enum MaturityLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing tells what customers need.
  case indifference
  /// Their needs are known.
  case awareness
  /// Research is gathered and heeded.
  case consideration
  /// They take part from idea to support.
  case collaboration
  /// Their success comes before quick profit.
  case advocacy
  /// Their lives are changed by what they could not ask for.
  case innovation

  /// The highest level that evidence in a document can show; the two above it are for people to judge.
  public static let highest = MaturityLevel.collaboration

  /// The name as documents have it: `LV.2`.
  public var code: String { "LV.\(rawValue)" }

  /// What the level is called.
  public var name: Text {
    switch self {
    case .indifference: Text(ko: "무관심", en: "Indifference")
    case .awareness: Text(ko: "니즈 인식", en: "Awareness")
    case .consideration: Text(ko: "고려", en: "Consideration")
    case .collaboration: Text(ko: "집착", en: "Collaboration")
    case .advocacy: Text(ko: "옹호자", en: "Advocacy")
    case .innovation: Text(ko: "혁신가", en: "Innovation")
    }
  }

  /// Orders levels from indifference to innovation.
  public static func < (left: MaturityLevel, right: MaturityLevel) -> Bool { left.rawValue < right.rawValue }
}
