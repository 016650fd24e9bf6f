internal import PRFAQLint
internal import PRFAQReports
internal import PRFAQReview
internal import PRFAQWriting

/// A run of `review`: drafts in, pages out.
struct ReviewRun {
  let reading: ReviewReading
  let target: ReviewTarget
  /// The arguments that named the drafts.
  let paths: [String]

  func run(to console: inout Console) throws(CommandError) -> ExitStatus {
    switch target.place {
    case .folder(let folder): return try ReviewFolder(run: self, folder: folder).write(to: &console)
    case .standardOutput, .file, .scratch: break
    }
    var status = ExitStatus.clean
    for entry in reading.plan.entries {
      do throws(CommandError) {
        let (review, reason) = try reading.review(entry)
        if let review {
          try deliver(bytes(of: review, entry, console.appearance), entry, to: &console)
        } else if let reason {
          try console.remark(PassingOver.remark(reason, path: entry.shown)(reading.language ?? .en))
        }
      } catch {
        guard error.isAboutFile else { throw error }
        status.raise(to: error.status)
        try console.remark(error.text(for: entry.shown)(reading.language ?? .en))
      }
    }
    return status
  }

  /// A review in the format that was asked for.
  func bytes(of review: Review, _ entry: FileEntry, _ appearance: Appearance) -> [UInt8] {
    switch target.format {
    case .html: return ReviewPage(review, images: ReviewImages.all(of: review.draft, at: entry)).html()
    case .markdown: return ReviewMarkdown(review).markdown()
    case .text: return ReviewText(review, appearance: appearance).text()
    case .json:
      var json = ReviewJSON(review)
      return json.json()
    }
  }

  private func deliver(_ bytes: [UInt8], _ entry: FileEntry, to console: inout Console) throws(CommandError) {
    switch target.place {
    case .file(let path):
      try NewFile.write(bytes, to: path, replaces: target.replaces, isLasting: false)
      if target.opens { try Browser.open(path) }
    case .scratch:
      let path = Platform.scratchFolder().appending(
        Array("prfaq-review-\(Platform.processNumber()).html".utf8))
      try NewFile.write(bytes, to: path, replaces: true, isLasting: false)
      try Browser.open(path)
      try console.remark(path.text)
    default: try console.write(bytes)
    }
  }
}

extension CommandError {
  /// Whether it is about one draft, so that others can still be reviewed.
  var isAboutFile: Bool { status == .unreadable && self != .outputClosed }
}
