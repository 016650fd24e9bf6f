public struct CalendarDate: Sendable, Hashable { public var year: Int?; public var month: Int?; public var day: Int?; public init(year: Int?, month: Int?, day: Int?) { self.year = year; self.month = month; self.day = day } }
public struct Dateline: Sendable { public var range: Range<Int>; public var city: Range<Int>?; public var media: Range<Int>?; public var date: CalendarDate?; public var dateRange: Range<Int>?; public var isPlaceholder: Bool
 public static func find(in b: [UInt8], _ r: Range<Int>) -> Dateline? { nil } }
public enum Dates { public static func find(in b: [UInt8], _ r: Range<Int>) -> [Range<Int>] { [] } }
public enum Quantities { public static func find(in b: [UInt8], _ r: Range<Int>) -> [Range<Int>] { [] } }
public struct Quotation: Sendable { public var range: Range<Int>; public var innerRange: Range<Int>; public var attribution: Range<Int>? }
public enum Quotations { public static func find(in b: [UInt8], _ r: Range<Int>) -> [Quotation] { [] } }
public enum QuestionForm { public static func isQuestion(_ b: [UInt8], _ r: Range<Int>, language: Language) -> Bool { guard let l = b[r].last(where: { $0 > 0x20 && $0 != 0x2A }) else { return false }; return l == 0x3F || (l == 0x9F && r.count > 3) }
 public static func hasPrefix(_ b: [UInt8], _ r: Range<Int>) -> Bool { guard let f = b[r].first, f == 0x51 || f == 0x71, r.count > 3 else { return false }; var i = r.lowerBound + 1; while i < r.upperBound, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }; return b[i] == 0x3A || b[i] == 0x2E || b[i] == 0x29 }
 public static func hasAnswerPrefix(_ b: [UInt8], _ r: Range<Int>) -> Bool { guard let f = b[r].first, f == 0x41, r.count > 3 else { return false }; var i = r.lowerBound + 1; while i < r.upperBound, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }; return b[i] == 0x3A || b[i] == 0x2E }
 public static func stripPrefix(_ b: [UInt8], _ r: Range<Int>) -> Range<Int> { r }
 public static func stripAnswerPrefix(_ b: [UInt8], _ r: Range<Int>) -> Range<Int> { r } }
public struct Placeholder: Sendable { public var range: Range<Int> }
public enum Placeholders { public static func find(in b: [UInt8], _ r: Range<Int>) -> [Placeholder] { [] } }
