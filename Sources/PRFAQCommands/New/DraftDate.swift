internal import PRFAQProse
internal import PRFAQTemplates

/// The launch date of a draft.
enum DraftDate {
  /// `2027-03-02` as a release in the language writes it; anything else as it was given.
  static func shown(_ text: String, _ language: BuiltInTemplate.Language) -> String {
    guard let date = try? Calendar.day(text), let year = date.year, let month = date.month, let day = date.day
    else { return text }
    return switch language {
    case .ko: "\(year)년 \(month)월 \(day)일"
    case .en: "\(months[month - 1]) \(day), \(year)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
