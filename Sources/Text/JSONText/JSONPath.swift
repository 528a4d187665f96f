/// The way from the root of a document to one value.
public struct JSONPath: Hashable, Sendable {
  /// One step down: to the member with a key, or to the item with a number (from 0).
  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  public var steps: [Step]

  public init(steps: [Step] = []) {
    self.steps = steps
  }

  /// The path that an RFC 6901 pointer says: `/body/elements/0/content`; empty for the root.
  ///
  /// A part that is a plain number becomes an index: a pointer does not say whether it names an item or a member, and
  /// ``JSONDocument/node(at:)`` takes it as what the document has there. A missing first slash is forgiven.
  public init(pointer: String) {
    guard !pointer.isEmpty else {
      self.init()
      return
    }
    let parts = pointer.utf8.split(separator: Byte.slash, omittingEmptySubsequences: false)
    let named = pointer.utf8.first == Byte.slash ? parts.dropFirst() : parts[...]
    self.init(steps: named.map { Step(pointerPart: $0) })
  }

  /// The path as an RFC 6901 pointer.
  public var pointer: String {
    var result: [UInt8] = []
    for step in steps {
      result.append(Byte.slash)
      switch step {
      case .index(let index): result += String(index).utf8
      case .key(let key):
        for byte in key.utf8 {
          switch byte {
          case UInt8(ascii: "~"): result += "~0".utf8
          case Byte.slash: result += "~1".utf8
          default: result.append(byte)
          }
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The path one step further.
  public func appending(_ step: Step) -> JSONPath {
    JSONPath(steps: steps + [step])
  }

  /// The path to the member with that key.
  public func appending(_ key: String) -> JSONPath { appending(.key(key)) }

  /// The path to the item with that number.
  public func appending(_ index: Int) -> JSONPath { appending(.index(index)) }

  /// The path one step back; nil for the root.
  public var parent: JSONPath? {
    steps.isEmpty ? nil : JSONPath(steps: Array(steps.dropLast()))
  }
}

extension JSONPath: CustomStringConvertible {
  public var description: String { pointer }
}

extension JSONPath.Step {
  fileprivate init(pointerPart part: Substring.UTF8View) {
    if let index = Self.index(part) {
      self = .index(index)
      return
    }
    var key: [UInt8] = []
    var isAfterTilde = false
    for byte in part {
      switch (isAfterTilde, byte) {
      case (true, Byte.zero): key[key.count - 1] = UInt8(ascii: "~")
      case (true, UInt8(ascii: "1")): key[key.count - 1] = Byte.slash
      default: key.append(byte)
      }
      isAfterTilde = !isAfterTilde && byte == UInt8(ascii: "~")
    }
    self = .key(String(decoding: key, as: UTF8.self))
  }

  /// The number that a pointer's part is: digits without a leading zero.
  private static func index(_ part: Substring.UTF8View) -> Int? {
    guard let first = part.first, part.allSatisfy(Byte.isDigit), first != Byte.zero || part.count == 1 else {
      return nil
    }
    return Int(Substring(part))
  }
}
