internal import PRFAQReports

/// A format of reports and where a report in it goes, as the command line says it: `sarif` or `sarif=out.sarif`.
struct ReportChoice: Hashable {
  let format: ReportFormat
  /// The file that it goes to; nil is standard output.
  let file: String?

  init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  /// Reads a format, or a format and a file with `=` between them.
  init?(argument: String) {
    let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = pieces.first.flatMap({ ReportFormat(rawValue: String($0)) }) else { return nil }
    let file = pieces.count > 1 ? String(pieces[1]) : nil
    if file?.isEmpty ?? false { return nil }
    self.init(format, file: file)
  }
}
