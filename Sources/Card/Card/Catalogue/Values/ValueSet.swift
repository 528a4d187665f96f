/// The words that may stand in a place, in the order in which people look for them.
public struct ValueSet: Hashable, Sendable {
  public struct Value: Hashable, Sendable {
    public let name: String
    /// How large it is on a desktop and on a phone, where the word stands for a size.
    public let pixels: Pixels?
  }

  public struct Pixels: Hashable, Sendable {
    public let desktop: Int
    public let phone: Int
  }

  /// What the reference calls the set; nil when only one place has it.
  public let name: String?
  public let values: [Value]
  /// Whether a card may bring words of its own: names declared in `config.style`.
  public let takesOwnNames: Bool

  public var names: [String] { values.map(\.name) }

  public func contains(_ name: String) -> Bool { values.contains { $0.name == name } }

  init(_ words: [String]) {
    self.init(nil, words.map { Value(name: $0, pixels: nil) })
  }

  init(_ name: String, _ words: String) {
    self.init(name, words.split(separator: " ").map { Value(name: String($0), pixels: nil) })
  }

  private init(_ name: String?, _ values: [Value], takesOwnNames: Bool = false) {
    self.name = name
    self.values = values
    self.takesOwnNames = takesOwnNames
  }

  /// Words for one size everywhere.
  init(_ name: String, pixels: KeyValuePairs<String, Int>) {
    self.init(name, pixels.map { Value(name: $0, pixels: Pixels(desktop: $1, phone: $1)) })
  }

  /// Words for sizes that differ on a phone.
  init(_ name: String, pixels: KeyValuePairs<String, (Int, Int)>, takesOwnNames: Bool) {
    let values = pixels.map { Value(name: $0, pixels: Pixels(desktop: $1.0, phone: $1.1)) }
    self.init(name, values, takesOwnNames: takesOwnNames)
  }
}
