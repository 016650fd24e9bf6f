internal import PRFAQLint
internal import PRFAQMarkdown
internal import PRFAQWriting

/// The results of one document in a SARIF log.
struct SARIFResults {
  /// What has been written so far: elements of the array `results`.
  private(set) var writer = JSONWriter()
  private let document: LintedDocument
  private let address: String
  private var locator: Locator

  /// Begins with no results.
  init(_ document: LintedDocument) {
    self.document = document
    address = RelativeAddress.of(document.name)
    locator = Locator(document.source, columns: .utf16)
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - number: The place of its rule among the rules of the log.
  ///   - fingerprint: What it is known by from one version to the next.
  mutating func add(_ finding: Finding, number: Int?, fingerprint: Fingerprint?) {
    writer.line()
    writer.open(UInt8(ascii: "{"))
    writer.key("ruleId")
    writer.string(finding.rule)
    if let number {
      writer.key("ruleIndex")
      writer.number(number)
    }
    writer.key("level")
    writer.string(finding.severity.sarifLevel)
    writer.key("message")
    writer.text(finding.explained(document.language))
    writer.key("locations")
    writer.open(UInt8(ascii: "["))
    addLocation(finding.range)
    writer.close(UInt8(ascii: "]"))
    if let fingerprint {
      writer.key("partialFingerprints")
      writer.object {
        $0.key(SARIFReport.fingerprintName)
        $0.string(fingerprint.hexadecimal)
      }
    }
    addNotes(finding.notes)
    addFixes(finding.fixes)
    writer.close(UInt8(ascii: "}"))
  }

  private mutating func addNotes(_ notes: [Finding.Note]) {
    guard !notes.isEmpty else { return }
    writer.key("relatedLocations")
    writer.open(UInt8(ascii: "["))
    for note in notes { addLocation(note.range, saying: note.message(document.language)) }
    writer.close(UInt8(ascii: "]"))
  }

  private mutating func addFixes(_ fixes: [Fix]) {
    guard !fixes.isEmpty else { return }
    writer.key("fixes")
    writer.open(UInt8(ascii: "["))
    for fix in fixes {
      writer.open(UInt8(ascii: "{"))
      writer.key("description")
      writer.text(fix.title(document.language))
      writer.key("artifactChanges")
      writer.open(UInt8(ascii: "["))
      writer.open(UInt8(ascii: "{"))
      addArtifact()
      writer.key("replacements")
      writer.open(UInt8(ascii: "["))
      for edit in fix.edits {
        writer.open(UInt8(ascii: "{"))
        writer.key("deletedRegion")
        addRegion(edit.range)
        writer.key("insertedContent")
        writer.text(edit.replacement)
        writer.close(UInt8(ascii: "}"))
      }
      writer.close(UInt8(ascii: "]"))
      writer.close(UInt8(ascii: "}"))
      writer.close(UInt8(ascii: "]"))
      writer.close(UInt8(ascii: "}"))
    }
    writer.close(UInt8(ascii: "]"))
  }

  private mutating func addLocation(_ range: Range<Int>, saying message: String? = nil) {
    writer.open(UInt8(ascii: "{"))
    writer.key("physicalLocation")
    writer.open(UInt8(ascii: "{"))
    addArtifact()
    writer.key("region")
    addRegion(range)
    writer.close(UInt8(ascii: "}"))
    if let message {
      writer.key("message")
      writer.text(message)
    }
    writer.close(UInt8(ascii: "}"))
  }

  private mutating func addArtifact() {
    writer.key("artifactLocation")
    writer.object {
      $0.key("uri")
      $0.string(address)
      $0.key("uriBaseId")
      $0.string("%SRCROOT%")
    }
  }

  private mutating func addRegion(_ range: Range<Int>) {
    let start = locator.position(at: range.lowerBound)
    let end = locator.position(at: range.upperBound)
    writer.object {
      $0.key("startLine")
      $0.number(start.line)
      $0.key("startColumn")
      $0.number(start.column)
      $0.key("endLine")
      $0.number(end.line)
      $0.key("endColumn")
      $0.number(end.column)
    }
  }
}

/// Relative paths as addresses.
enum RelativeAddress {
  /// The path with everything written in hexadecimal that RFC 3986 does not let stand as it is.
  static func of(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      if isLetter || byte >= 0x30 && byte <= 0x39 || "-._~/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
