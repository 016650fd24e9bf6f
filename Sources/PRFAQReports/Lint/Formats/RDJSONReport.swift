internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// Findings as reviewdog's diagnostic format (`rdjson`), with suggestions.
///
/// Its lines and columns begin at 1; columns count UTF-8 bytes and the end is exclusive, as the comments of
/// `reviewdog.proto` have it.
public struct RDJSONReport: LintReport {
  /// How every report begins.
  static let opening = #"{"source":{"name":"prfaq"},"diagnostics":["#

  /// The longest stretch of text that one suggestion replaces, in bytes; reviewdog shows it whole.
  private static let longestSuggestion = 4096

  private var writer = JSONWriter()

  /// Begins a report.
  public init() {
    writer.open(UInt8(ascii: "{"))
    writer.key("source")
    writer.object {
      $0.key("name")
      $0.string("prfaq")
    }
    writer.key("diagnostics")
    writer.open(UInt8(ascii: "["))
  }

  /// The findings of one document as elements of the report's array.
  public func piece(of document: LintedDocument) -> ReportPiece {
    var writer = JSONWriter()
    var locator = Locator(document.source, columns: .utf8)
    for finding in document.findings {
      writer.line()
      writer.object {
        $0.key("message")
        $0.string(finding.explained(document.language))
        $0.key("location")
        $0.location(document.name, finding.range, &locator)
        $0.key("severity")
        $0.string(finding.severity.rawValue.uppercased())
        $0.key("code")
        $0.object {
          $0.key("value")
          $0.string(finding.rule)
        }
        $0.key("suggestions")
        $0.array { list in
          for fix in finding.fixes {
            guard let edit = fix.joined(in: document.source, longest: Self.longestSuggestion) else {
              continue
            }
            list.object {
              $0.key("range")
              $0.span(edit.range, from: "start", &locator)
              $0.key("text")
              $0.string(edit.replacement)
            }
          }
        }
        $0.key("related_locations")
        $0.array { list in
          for note in finding.notes {
            list.object {
              $0.key("message")
              $0.string(note.message(document.language))
              $0.key("location")
              $0.location(document.name, note.range, &locator)
            }
          }
        }
      }
    }
    return ReportPiece(bytes: writer.bytes)
  }

  /// Adds one file.
  public mutating func add(_ piece: ReportPiece, _ outcome: LintOutcome) -> [UInt8] {
    writer.elements(piece.bytes)
    return writer.take()
  }

  /// Ends the report.
  public mutating func end(_ tally: LintTally) -> [[UInt8]] {
    writer.close(UInt8(ascii: "]"))
    writer.close(UInt8(ascii: "}"))
    return [writer.take(), [0x0A]]
  }
}

extension JSONWriter {
  fileprivate mutating func location(_ path: String, _ range: Range<Int>, _ locator: inout Locator) {
    object {
      $0.key("path")
      $0.string(path)
      $0.key("range")
      $0.span(range, from: "start", &locator)
    }
  }
}

extension Fix {
  /// Its edits as a single one, with what stands between them; nil where that is longer than is of use.
  fileprivate func joined(in source: SourceText, longest: Int) -> Edit? {
    guard let first = edits.first, let last = edits.last,
      last.range.upperBound - first.range.lowerBound <= longest
    else { return nil }
    var text = ""
    var end = first.range.lowerBound
    for edit in edits {
      text += source.string(end..<edit.range.lowerBound) + edit.replacement
      end = edit.range.upperBound
    }
    return Edit(range: first.range.lowerBound..<end, replacement: text)
  }
}
