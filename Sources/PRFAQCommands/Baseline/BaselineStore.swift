internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQReports

/// The file that a baseline is kept in.
struct BaselineStore {
  let file: FilePath

  /// Reads it; where none is required and none is there, it is empty.
  func load(isRequired: Bool) throws(CommandError) -> Baseline {
    let name = file.shown.text
    if (try? Platform.status(file, followingLinks: false)) == nil {
      guard isRequired else { return Baseline() }
      throw .usage("\(name): no such baseline; write one with --write-baseline")
    }
    let source: SourceText
    do throws(CommandError) {
      source = try SourceFile.load(FileEntry(argument: "./" + name))
    } catch {
      throw .usage(error.text(for: file.shown).en)
    }
    do throws(BaselineFileError) {
      return try BaselineFile.baseline(from: source)
    } catch {
      throw .usage(
        "\(name):\(error.position.line):\(error.position.column): no baseline: \(text(error.problem))")
    }
  }

  private func text(_ problem: BaselineFileError.Problem) -> String {
    switch problem {
    case .notJSON: "this is not JSON"
    case .expected(let kind): "\(kind) is expected here"
    case .missing(let name): "'\(name)' is missing"
    case .unknown(let name, let nearest):
      "nothing is called '\(name)' here" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .duplicate(let name): "'\(name)' stands twice"
    case .version(let version): "its version is \(version), which this prfaq does not know; update prfaq"
    }
  }

  /// Writes it so that it is whole at any time.
  func save(_ baseline: Baseline) throws(CommandError) {
    let output = try WholeFile.open(file)
    do throws(SystemError) {
      try output.write(BaselineFile.json(baseline))
      try output.finish()
    } catch {
      throw .outputFailed(error)
    }
  }
}
