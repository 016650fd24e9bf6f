internal import PRFAQLint

/// The name of a draft's file.
struct DraftName: Hashable {
  /// The name with its ending.
  let fileName: String
  /// Whether it is not simply what was asked for with `.md` behind it.
  let isChanged: Bool

  /// Names are cut at this many bytes, ending included: file systems take 255, some backups less.
  static let longest = 120
  private static let endings = [".md", ".markdown"]

  /// The name that is left of a title; nil when nothing is.
  ///
  /// Gone is what a file system, a shell or a web address could stumble over; Hangul, Han and other letters stay.
  init?(title given: String) {
    let title = Composed.text(given)
    let ending = Self.ending(of: title) ?? ".md"
    let stem = Self.ending(of: title) == nil ? title : String(title.dropLast(ending.count))
    var kept = ""
    for character in stem {
      if Self.isSafe(character) {
        kept.append(character)
      } else if character.isWhitespace || "/\\:&+,|".contains(character) {
        kept.append("-")
      }
    }
    let pieces = kept.split(separator: "-")
    var name = pieces.joined(separator: "-")
    while let first = name.first, first == "." || first == "-" { name.removeFirst() }
    while name.utf8.count + ending.utf8.count > Self.longest { name.removeLast() }
    while let last = name.last, last == "." || last == "-" || last == "_" { name.removeLast() }
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    fileName = name + ending
    // Composed and decomposed names are equal as texts, but not as files.
    let plain = Self.ending(of: title) == nil ? given + ending : given
    isChanged = !fileName.utf8.elementsEqual(plain.utf8)
  }

  /// Whether a title is already the name of a Markdown file.
  static func isFileName(_ title: String) -> Bool { ending(of: title) != nil }

  private static func ending(of title: String) -> String? {
    endings.first { title.count > $0.count && title.lowercased().hasSuffix($0) }
  }

  private static func isSafe(_ character: Character) -> Bool {
    if character == "-" || character == "_" || character == "." { return true }
    // Pictures and signs are no letters; a letter that wears too many marks is not one either.
    guard character.isLetter || character.isNumber, character.unicodeScalars.count <= 4 else { return false }
    return character.unicodeScalars.allSatisfy {
      !$0.properties.isEmojiPresentation && !$0.properties.isDefaultIgnorableCodePoint && $0.value != 0x20E3
    }
  }
}

extension CommandError {
  /// Refuses a name with folders in it, which would lead somewhere else.
  static func nameWithFolders(_ name: String) -> CommandError {
    let pieces = name.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let last = pieces.last.map { String($0) } ?? "draft"
    return .refused(
      Text(
        ko: "이름에는 '/'를 쓸 수 없습니다. 폴더는 따로 주세요: prfaq new \(last) --folder 폴더",
        en: "a name cannot hold '/'; give the folder by itself: prfaq new \(last) --folder FOLDER"))
  }

  /// Refuses a name of which nothing is left.
  static func nameWithoutLetters(_ name: String) -> CommandError {
    .refused(
      Text(
        ko: "'\(name)'에는 파일 이름에 쓸 글자가 없습니다. 글자나 숫자가 있는 이름을 주세요",
        en: "'\(name)' holds no letter or digit for a file name; give a name that does"))
  }
}
