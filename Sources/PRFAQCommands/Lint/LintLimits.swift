internal import PRFAQLint
internal import PRFAQReports

/// What a run must not exceed or fall short of, whatever its findings weigh.
struct LintLimits: Sendable, Hashable {
  /// The most warnings; nil is any number.
  var warnings: Int?
  /// Whether a run that checks no document is wrong.
  var requiresDocuments = false

  /// What a run is to be blamed for, and what the process ends with because of it.
  func breaches(_ tally: LintTally) -> [(text: Text, status: ExitStatus)] {
    var breaches: [(text: Text, status: ExitStatus)] = []
    if let warnings, tally.warnings > warnings {
      let text = Text(
        ko: "경고가 \(tally.warnings)개로, --max-warnings가 허용하는 \(warnings)개보다 많습니다",
        en: "\(tally.warnings) warnings, more than the \(warnings) that --max-warnings allows")
      breaches.append((text, .findings))
    }
    if requiresDocuments, tally.checked == 0 {
      let text = Text(
        ko: "검사할 PR/FAQ가 하나도 없습니다(--require-documents). 경로와 include, exclude 설정을 확인하세요",
        en: "no PR/FAQ was checked (--require-documents); look at the paths and at include and exclude")
      breaches.append((text, .usage))
    }
    return breaches
  }
}
