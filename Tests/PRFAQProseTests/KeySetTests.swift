internal import PRFAQProse
internal import Testing

@Suite struct KeySetTests {
  /// A key has one number, the next in order when it is new.
  @Test func numbersKeysInOrder() {
    var keys = KeySet()
    for number in 0..<500 { #expect(keys.insert(Array("key \(number)".utf8)) == number) }
    for number in 0..<500 { #expect(keys.insert(Array("key \(number)".utf8)) == number) }
    #expect(keys.contains(Array("key 7".utf8)) && !keys.contains(Array("key 500".utf8)))
  }
}
