public struct FrontMatter: Sendable { public var entries: [FrontMatterEntry]; public static func parse(source: SourceText, range: Range<Int>) throws(FrontMatterError) -> FrontMatter { throw FrontMatterError.x } }
public struct FrontMatterEntry: Sendable { public var key: String; public var scalar: String? }
public enum FrontMatterError: Error { case x }
