/// The language that reasons are put into words in.
public enum Wording: Sendable, Hashable {
  /// English, which programs read too.
  case english
  /// Korean.
  case korean

  func of(english: String, korean: String) -> String {
    switch self {
    case .english: english
    case .korean: korean
    }
  }
}

/// Why a document is what it is.
enum Verdict: Sendable {
  /// The caller insisted.
  case asAskedFor
  /// What was observed, strongest first.
  case observed([KindEvidence])

  func words(_ wording: Wording) -> String {
    switch self {
    case .asAskedFor: wording.of(english: "as asked for", korean: "그렇게 보라고 했음")
    case .observed(let evidence):
      evidence.map { wording.of(english: $0.words, korean: $0.koreanWords) }.joined(separator: ", ")
    }
  }
}
