/// A text that must never be printed: an app secret or a token.
///
/// Printing, dumping and interpolating it give `•••`. Only who puts it on the wire asks for ``revealed``.
public struct Secret: Hashable, Sendable {
  /// The text itself. For request bodies and headers only.
  public let revealed: String

  public init(_ revealed: String) {
    self.revealed = revealed
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { revealed.isEmpty }

  /// What stands for a secret wherever something is printed.
  public static let mask = "•••"
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { Secret.mask }
  public var debugDescription: String { Secret.mask }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Codable {
  public init(from decoder: any Decoder) throws {
    revealed = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(revealed)
  }
}
