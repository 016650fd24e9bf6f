internal import PRFAQLint

/// What `new` says once it has written a draft.
struct NewSpeech {
  let language: MessageLanguage

  func renamed(_ name: String) -> String {
    Text(
      ko: "파일 이름에 쓸 수 없는 글자를 빼고 '\(name)'(으)로 지었습니다",
      en: "named it '\(name)', without what a file name cannot hold")(
        language)
  }

  func unused(_ fields: [String], _ template: String) -> String {
    let shown = fields.prefix(6).joined(separator: ", ")
    let list = fields.count > 6 ? "\(shown), … (\(fields.count))" : shown
    return Text(
      ko: "양식 '\(template)'에는 다음 답이 들어갈 자리가 없어 뺐습니다: \(list)",
      en: "template '\(template)' has no place for these answers, which were left out: \(list)")(language)
  }

  func next(open: Int, command: String) -> String {
    guard open > 0 else {
      return Text(ko: "다음으로 확인하세요: \(command)", en: "next: \(command)")(language)
    }
    return Text(
      ko: "대괄호로 묶인 자리 \(open)곳을 채운 뒤 확인하세요: \(command)",
      en: "fill in the \(open) \(open == 1 ? "place" : "places") in square brackets, then: \(command)")(
        language)
  }
}
