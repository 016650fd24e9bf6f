import PRFAQReports
internal import PRFAQWriting
import Testing

struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenMembersAndElements() {
    let text = written {
      $0.object {
        $0.key("a")
        $0.number(-1)
        $0.key("b")
        $0.array {
          $0.null()
          $0.bool(true)
          $0.array { _ in }
          $0.object { _ in }
        }
        $0.key("c")
        $0.string("x")
      }
    }
    #expect(text == #"{"a":-1,"b":[null,true,[],{}],"c":"x"}"#)
  }

  @Test func everyControlCharacterIsEscaped() {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap { Unicode.Scalar($0) }))
    let text = written { $0.string("\"\\/\(controls)\u{7F}") }
    #expect(text.hasPrefix(#""\"\\/\u0000\u0001"#))
    #expect(text.contains(#"\u0008\t\n\u000b\u000c\r\u000e"#))
    #expect(text.hasSuffix("\\u001f\u{7F}\""))
  }

  @Test func illFormedBytesAreReplaced() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xED, 0xA0, 0x80, 0xEA, 0xB0]
    let text = written { $0.string(bytes[...]) }
    #expect(text.hasPrefix("\"a\u{FFFD}"))
    #expect(text.hasSuffix("\u{FFFD}\""))
  }

  @Test func bytesAreWrittenAsTheyAre() {
    let text = written { $0.string(Array("👩‍👩‍👧한글\u{2028}".utf8)[...]) }
    #expect(text == "\"👩‍👩‍👧한글\u{2028}\"")
  }

  @Test func elementsOfAnotherWriterAreJoined() {
    var other = JSONWriter()
    other.line()
    other.number(2)
    other.line()
    other.number(3)
    let elements = other.bytes
    let text = written {
      $0.array {
        $0.elements([])
        $0.number(1)
        $0.elements(elements)
        $0.elements([])
        $0.number(4)
      }
    }
    #expect(text == "[1,\n2,\n3,4]")
  }

  @Test func takingTheBytesKeepsThePlace() {
    var writer = JSONWriter()
    writer.open(UInt8(ascii: "["))
    writer.number(1)
    let first = writer.take()
    writer.number(2)
    writer.close(UInt8(ascii: "]"))
    #expect(String(decoding: first + writer.take(), as: UTF8.self) == "[1,2]")
  }
}
