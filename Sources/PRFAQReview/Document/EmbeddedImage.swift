/// An image that is laid into the page, so that the page needs no other file.
public struct EmbeddedImage: Sendable, Hashable {
  /// The kinds of image that browsers show and that can do nothing else.
  enum Format: String {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case svg = "image/svg+xml"
  }

  /// The address that holds the image itself.
  let dataAddress: String

  /// The most bytes that an image may have; what is larger is named, not shown.
  public static let limit = 512 << 10

  /// Creates an image from the bytes of its file; nil when these are no image or too many.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.limit, let format = Self.format(of: bytes) else { return nil }
    dataAddress = "data:\(format.rawValue);base64,\(Base64.text(bytes))"
  }

  /// What an image is, by how it begins; its name may say anything.
  private static func format(of bytes: [UInt8]) -> Format? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: "GIF8".utf8) { return .gif }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
    // A page shows a drawing as an image, in which no script runs and nothing is loaded.
    let text = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0xEF }
    if text.starts(with: "<svg".utf8) || text.starts(with: "<?xml".utf8) { return .svg }
    return nil
  }
}
