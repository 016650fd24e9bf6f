public import PRFAQLint

extension JSONWriter {
  /// Writes a finding of a document, in the words of a language.
  public mutating func finding(
    _ finding: Finding, in file: String, _ language: MessageLanguage, _ locator: inout Locator
  ) {
    object {
      $0.key("file")
      $0.string(file)
      $0.key("rule")
      $0.string(finding.rule)
      $0.key("severity")
      $0.string(finding.severity.rawValue)
      $0.key("message")
      $0.string(finding.message(language))
      $0.key("range")
      $0.range(finding.range, &locator)
      $0.key("evidence")
      $0.string(finding.evidence)
      $0.key("help")
      $0.string(finding.help(language))
      $0.key("question")
      $0.string(finding.question(language))
      $0.key("notes")
      $0.notes(finding.notes, language, &locator)
      $0.key("fixes")
      $0.fixes(finding.fixes, language, &locator)
    }
  }

  private mutating func notes(_ notes: [Finding.Note], _ language: MessageLanguage, _ locator: inout Locator)
  {
    array { list in
      for note in notes {
        list.object {
          $0.key("range")
          $0.range(note.range, &locator)
          $0.key("message")
          $0.string(note.message(language))
        }
      }
    }
  }

  private mutating func fixes(_ fixes: [Fix], _ language: MessageLanguage, _ locator: inout Locator) {
    array { list in
      for fix in fixes {
        list.object {
          $0.key("title")
          $0.string(fix.title(language))
          $0.key("safety")
          $0.string(fix.safety.rawValue)
          $0.key("edits")
          $0.edits(fix.edits, &locator)
        }
      }
    }
  }

  private mutating func edits(_ edits: [Fix.Edit], _ locator: inout Locator) {
    array { list in
      for edit in edits {
        list.object {
          $0.key("range")
          $0.range(edit.range, &locator)
          $0.key("replacement")
          $0.string(edit.replacement)
        }
      }
    }
  }
}
