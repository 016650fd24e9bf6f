/// Finds customers that are everybody.
enum GenericCustomer {
  /// Words that exclude nobody.
  private static let everybody: [String] = [
    "누구나", "모두", "전 국민", "전국민", "온 국민", "남녀노소",
    "모든 사람", "모든 고객", "모든 사용자", "모든 이용자", "모든 소비자", "모든 국민", "모든 유저", "모든 분",
    "everyone", "everybody", "anyone", "anybody", "all people", "all users", "all customers", "all consumers",
    "the general public",
  ]
  /// Names for customers that say nothing by themselves.
  private static let bare: Set<String> = [
    "사용자", "고객", "소비자", "사람", "이용자", "유저", "현대인", "대중", "일반인", "국민", "시민", "mz세대", "2030", "2030세대",
    "기업", "중소기업", "회사",
    "customers", "users", "people", "consumers", "businesses", "small businesses", "companies", "teams",
    "humans",
  ]
  /// What may stand before the customer without saying anything of them.
  private static let openings: [String] = [
    "우리의 고객은", "우리 고객은", "저희 고객은", "타깃 고객은", "핵심 고객은", "대상 고객은", "고객은", "고객:", "대상은", "타깃은",
    "our customers are", "our customer is", "the customers are", "the customer is", "customers are",
    "it is for",
    "this is for", "for", "helps", "lets",
  ]
  private static let koreanEndings = ["입니다", "이에요", "예요", "이다", "이며", "이고", "들", "다", "."]
  /// Words that narrow everybody down.
  private static let narrowing: Set<Substring> = [
    "who", "whose", "with", "in", "at", "from", "that", "over", "under", "on", "between", "of", "without",
    "within",
    "living", "working", "using", "else",
  ]

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
      return after.split(separator: " ").first.map { narrowing.contains($0) } ?? false
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
