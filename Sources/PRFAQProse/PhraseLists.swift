internal import CWordData

extension Phrases {
  /// The phrases of a list of `rule-phrases.txt`, in all languages.
  public init(list name: StaticString) {
    let data = DataFile.bytes(prfaq_data_rule_phrases)
    let wanted = Array("\(name)".utf8)
    var phrases: [String] = []
    data.forEachLine { line in
      guard data[line.lowerBound] == wanted[0], let (list, _, phrase) = data.threeFields(line),
        data.equal(list, wanted)
      else { return }
      // A blank at an end would be invisible in the file.
      phrases.append(String(decoding: data[phrase].map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self))
    }
    precondition(!phrases.isEmpty, "There is no such list.")
    self.init(phrases)
  }
}
