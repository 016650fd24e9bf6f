import Testing

/// What is not UTF-8 is named, with what to do; the other files are still checked.
struct EncodingTests {
  /// `제품 소개` and more in the Korean code page of Windows.
  private static let cp949: [UInt8] =
    [
      0x23, 0x20, 0xC1, 0xA6, 0xC7, 0xB0, 0x20, 0xBC, 0xD2, 0xB0, 0xB3, 0x0A, 0xB0, 0xED, 0xB0, 0xB4, 0xC0,
      0xC7, 0x20, 0xB9,
    ]
    + [0xAE, 0xC1, 0xA6, 0x0A]

  private static let utf16 = Array("# 제품 소개\n고객의 문제 3가지를 적는다.\n".utf16)
  private static let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }

  @Test(
    arguments: [
      (
        "draft.md", cp949,
        "prfaq: draft.md:1: not UTF-8 (byte 0xC1 at offset 2); it reads as CP949, convert it with: "
          + "iconv -f CP949 -t UTF-8 draft.md > draft.utf8.md"
      ),
      (
        "내 초안's.md", Array("ok\n".utf8) + cp949,
        "prfaq: 내 초안's.md:2: not UTF-8 (byte 0xC1 at offset 5); it reads as CP949, convert it with: "
          + #"iconv -f CP949 -t UTF-8 '내 초안'\''s.md' > '내 초안'\''s.utf8.md'"#
      ),
      (
        "a.md", [0xFF, 0xFE] + little,
        "prfaq: a.md: not UTF-8; it is UTF-16, convert it with: iconv -f UTF-16 -t UTF-8 a.md > a.utf8.md"
      ),
      (
        "a.md", [0xFE, 0xFF] + big,
        "prfaq: a.md: not UTF-8; it is UTF-16, convert it with: iconv -f UTF-16 -t UTF-8 a.md > a.utf8.md"
      ),
      (
        "a", little,
        "prfaq: a: not UTF-8; it is UTF-16LE, convert it with: iconv -f UTF-16LE -t UTF-8 a > a.utf8"
      ),
      (
        "a", big,
        "prfaq: a: not UTF-8; it is UTF-16BE, convert it with: iconv -f UTF-16BE -t UTF-8 a > a.utf8"
      ),
      (
        "a.md", Array("line\r\ntwo\rthree \u{0} x".utf8),
        #"prfaq: a.md:3: NUL byte at offset 16; if it is text, take it out with: tr -d '\000' < a.md > a.clean.md"#
      ),
      (
        "a.md", Array("# 제품\n\n문제".utf8.dropLast()),
        "prfaq: a.md:3: not UTF-8 (byte 0xEC at offset 13); save it as UTF-8"
      ),
      ("a.md", [0x61, 0xC0, 0x80], "prfaq: a.md:1: not UTF-8 (byte 0xC0 at offset 1); save it as UTF-8"),
      (
        "a.md", [0xED, 0xA0, 0x80, 0x0A], "prfaq: a.md:1: not UTF-8 (byte 0xED at offset 0); save it as UTF-8"
      ),
      (
        "a.md", Array("caf".utf8) + [0xE9, 0x20, 0x21],
        "prfaq: a.md:1: not UTF-8 (byte 0xE9 at offset 3); save it as UTF-8"
      ),
    ] as [(String, [UInt8], String)])
  func wrongEncodingIsNamed(name: String, bytes: [UInt8], message: String) throws {
    let box = try Sandbox()
    try box.write(name, bytes)
    try box.write("zz-prfaq.md", Drafts.english)
    let run = try box.tool.run("lint", name, "zz-prfaq.md", "--fail-on", "never")
    #expect(run.status == 3)
    #expect(run.errors.split(separator: "\n").first.map { String($0) } == message)
    #expect(run.errors.hasSuffix(": 1 document checked, 1 could not be read\n"))
  }

  @Test func theConversionThatIsNamedWorks() throws {
    let box = try Sandbox()
    try box.write("draft.md", Self.cp949)
    let first = try box.tool.run("lint", "draft.md")
    let command = first.errors.split(separator: "\n").first?.split(separator: ": ").last.map { String($0) }
    guard try box.tool.shell("command -v iconv").status == 0 else { return }
    #expect(try box.tool.shell(#require(command)).status == 0)
    #expect(try box.tool.shell("cat draft.utf8.md").output == "# 제품 소개\n고객의 문제\n")
    #expect(try box.tool.run("lint", "draft.utf8.md").status == 0)
  }

  @Test func messagesCanBeKorean() throws {
    let box = try Sandbox()
    try box.write("a.md", Self.cp949)
    let run = try box.tool.run("lint", "a.md", "--message-language", "ko", "--quiet")
    #expect(
      run.errors
        == "prfaq: a.md:1: UTF-8이 아닙니다(위치 2의 바이트 0xC1). CP949로 읽히니 다음으로 바꾸세요: iconv -f CP949 -t UTF-8 a.md > a.utf8.md\n"
    )
  }

  @Test func jsonSaysWhatCouldNotBeRead() throws {
    let box = try Sandbox()
    try box.write("a.md", [0x61, 0xC0])
    let run = try box.tool.run("lint", "a.md", "--format", "json")
    #expect(run.status == 3)
    #expect(
      run.output == """
        {"schemaVersion":1,"findings":[],"documents":[
        {"file":"a.md","kind":null,"language":null,"skipped":"a.md:1: not UTF-8 (byte 0xC0 at offset 1); save it as UTF-8","skippedRules":[],"suppressed":0,"baselined":0}],\
        "summary":{"error":0,"warning":0,"info":0,"suppressed":0,"baselined":0,"checked":0,"passedOver":0,"unreadable":1}}

        """)
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n", "\r"])
  func marksAndLineEndsChangeNothing(mark: String, ending: String) throws {
    let box = try Sandbox()
    try box.write("prfaq.md", Drafts.korean)
    let plain = try box.tool.run("lint", "prfaq.md", "--fail-on", "never")
    try box.write(
      "prfaq.md",
      mark + Drafts.korean.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending))
    let other = try box.tool.run("lint", "prfaq.md", "--fail-on", "never")
    #expect(other.output == plain.output)
    #expect(other.status == 0)
  }
}
