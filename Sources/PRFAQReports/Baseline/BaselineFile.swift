public import PRFAQLint
public import PRFAQMarkdown
internal import PRFAQWriting

/// Baselines as JSON: one finding a line, sorted, the same bytes for the same findings.
public enum BaselineFile {
  /// The version of the format.
  static let version = 1

  /// The file that holds a baseline.
  public static func json(_ baseline: Baseline) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("schemaVersion")
      $0.number(version)
      $0.key("files")
      $0.array { list in
        let files = baseline.files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (path, document) in files where document != Baseline.Document() {
          list.line()
          list.file(path, document)
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// The baseline that a file holds; findings of rules that have been renamed go by the new names.
  public static func baseline(
    from source: SourceText, names: RuleNames = .shared
  ) throws(BaselineFileError) -> Baseline {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.value(of: source.bytes)
    } catch {
      throw BaselineFileError(problem: .notJSON, position: source.position(at: error.offset))
    }
    do throws(BaselineDecoder.Mistake) {
      return try BaselineDecoder.baseline(value, names)
    } catch {
      throw BaselineFileError(problem: error.problem, position: source.position(at: error.offset))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func file(_ path: String, _ document: Baseline.Document) {
    object {
      $0.key("path")
      $0.string(path)
      if let arrangement = document.arrangement {
        $0.key("blocks")
        $0.string(arrangement.text)
      }
      $0.key("findings")
      $0.array { list in
        for entry in document.entries {
          list.line()
          list.entry(entry)
        }
      }
    }
  }

  private mutating func entry(_ entry: Baseline.Entry) {
    object {
      $0.key("rule")
      $0.string(entry.rule)
      $0.member("part", entry.part)
      $0.member("question", entry.question)
      $0.member("says", entry.says)
      if entry.count > 1 {
        $0.key("count")
        $0.number(entry.count)
      }
    }
  }

  /// Writes a text, where there is some.
  private mutating func member(_ name: StaticString, _ text: String) {
    guard !text.isEmpty else { return }
    key(name)
    string(text)
  }
}
