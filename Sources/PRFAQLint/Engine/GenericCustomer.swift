internal import PRFAQProse

/// Finds customers that are everybody.
enum GenericCustomer {
  /// Words that exclude nobody.
  private static let everybody = [String](list: "generic-customer-everybody")
  /// Names for customers that say nothing by themselves.
  private static let bare = Set<String>(list: "generic-customer-bare")
  /// What may stand before the customer without saying anything of them.
  private static let openings = [String](list: "generic-customer-openings")
  private static let koreanEndings = ["입니다", "이에요", "예요", "이다", "이며", "이고", "들", "다", "."]
  /// Words that narrow everybody down.
  private static let narrowing = Set<String>(list: "generic-customer-narrowing")

  /// The words for everybody at the start of a sentence, as byte offsets.
  ///
  /// - Parameter isAnswer: Whether the sentence answers who the customer is, so that a bare name for customers is one.
  static func find(in sentence: String, isAnswer: Bool) -> Range<Int>? {
    let text = sentence.lowercased()
    // Case mapping may change lengths in scripts that have nothing to do with the words that are looked for.
    guard text.utf8.count == sentence.utf8.count else { return nil }
    let start = contentStart(of: text)
    let rest = Array(text.utf8)[start...]
    for word in everybody where rest.starts(with: word.utf8) {
      let end = start + word.utf8.count
      let after = String(decoding: Array(text.utf8)[end...], as: UTF8.self)
      return isNarrowed(after, word) ? nil : start..<end
    }
    return isAnswer ? bareName(String(decoding: rest, as: UTF8.self), at: start) : nil
  }

  private static func contentStart(of text: String) -> Int {
    let marks = text.prefix { !$0.isLetter && !$0.isNumber }
    let rest = text.utf8.dropFirst(marks.utf8.count)
    let opening = openings.first { opening in
      let behind = rest.dropFirst(opening.utf8.count)
      return behind.first == 0x20 && rest.starts(with: opening.utf8)
    }
    return marks.utf8.count + (opening.map { $0.utf8.count + 1 } ?? 0)
  }

  private static func isNarrowed(_ after: String, _ word: String) -> Bool {
    if word.first?.isASCII ?? false {
      // `anyonesuch` is another word.
      if after.first?.isLetter ?? false { return true }
      return after.split(separator: " ").first.map { narrowing.contains(String($0)) } ?? false
    }
    return after.hasPrefix("가 아니") || after.hasPrefix("이 아니") || after.hasPrefix(" 중")
      || after.hasPrefix(" 가운데")
  }

  private static func bareName(_ rest: String, at start: Int) -> Range<Int>? {
    // A sentence is no name; to look it up would take long.
    guard rest.utf8.count <= 80 else { return nil }
    var name = rest.trimmingSuffix { !$0.isLetter && !$0.isNumber }
    while let ending = koreanEndings.first(where: { name.hasSuffix($0) }) {
      name = name.dropLast(ending.count)
    }
    return bare.contains(String(name)) ? start..<start + name.utf8.count : nil
  }
}

extension String {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, matches(last) { rest.removeLast() }
    return rest
  }
}
