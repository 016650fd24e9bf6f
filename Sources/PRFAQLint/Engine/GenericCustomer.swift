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
    // The words that are looked for have no other case than that of ASCII.
    let text = sentence.utf8.smallLetters
    let start = contentStart(of: sentence, text)
    let rest = text[start...]
    for word in everybody where rest.starts(with: word.utf8) {
      let end = start + word.utf8.count
      return isNarrowed(String(decoding: text[end...], as: UTF8.self), word) ? nil : start..<end
    }
    return isAnswer ? bareName(rest) : nil
  }

  private static func contentStart(of sentence: String, _ text: [UInt8]) -> Int {
    // Characters take long to tell apart, and most sentences begin with an ASCII letter or a Hangul syllable.
    let isPlain = text.first.map { $0 &- 0x61 < 26 || 0xEA...0xED ~= $0 } ?? true
    let marks = isPlain ? 0 : sentence.prefix { !$0.isLetter && !$0.isNumber }.utf8.count
    let rest = text[marks...]
    let opening = openings.first { opening in
      rest.starts(with: opening.utf8) && rest.dropFirst(opening.utf8.count).first == 0x20
    }
    return marks + (opening.map { $0.utf8.count + 1 } ?? 0)
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

  private static func bareName(_ rest: ArraySlice<UInt8>) -> Range<Int>? {
    // A sentence is no name; to look it up would take long.
    guard rest.count <= 80, bare.contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
    let start = rest.startIndex
    let rest = String(decoding: rest, as: UTF8.self)
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
