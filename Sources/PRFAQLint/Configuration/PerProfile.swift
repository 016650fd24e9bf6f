/// A value for some of the profiles.
///
/// Written like a dictionary. It is none because most runs would make the runtime look up how profiles are hashed for a
/// handful of rules, which takes longer than many a rule.
public struct PerProfile<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var entries: [Entry]

  fileprivate struct Entry: Sendable {
    let profile: Profile
    let value: Value
  }

  /// Creates one from profiles and their values; of two for one profile the last counts.
  public init(dictionaryLiteral elements: (Profile, Value)...) {
    entries = []
    for (profile, value) in elements {
      entries.removeAll { $0.profile == profile }
      entries.append(Entry(profile: profile, value: value))
    }
  }

  /// The value for a profile; nil where there is none.
  public subscript(profile: Profile) -> Value? { entries.first { $0.profile == profile }?.value }

  /// The value for a profile, else another one.
  public subscript(profile: Profile, default standard: Value) -> Value { self[profile] ?? standard }
}

extension PerProfile: Equatable where Value: Equatable {}
extension PerProfile: Hashable where Value: Hashable {}
extension PerProfile.Entry: Equatable where Value: Equatable {}
extension PerProfile.Entry: Hashable where Value: Hashable {}
