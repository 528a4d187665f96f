/// What a switch holds.
enum SwitchValue: Codable, Hashable, Sendable {
  case flag(Bool)
  case number(Int)
  case text(String)
  case words([String])

  var wire: WireValue {
    switch self {
    case .flag(let value): .bool(value)
    case .number(let value): .integer(Int64(value))
    case .text(let value): .text(value)
    case .words(let value): .array(value.map { .text($0) })
    }
  }
}

/// The settings of behaviour that nobody knows for sure, or that a test wants to provoke.
struct Switches: Codable, Hashable, Sendable {
  private var changed: [String: SwitchValue] = [:]

  subscript(_ name: Switch) -> SwitchValue { changed[name.rawValue] ?? name.standard }

  func flag(_ name: Switch) -> Bool {
    guard case .flag(let value) = self[name] else { return false }
    return value
  }

  func number(_ name: Switch) -> Int {
    guard case .number(let value) = self[name] else { return 0 }
    return value
  }

  func text(_ name: Switch) -> String {
    guard case .text(let value) = self[name] else { return "" }
    return value
  }

  func words(_ name: Switch) -> [String] {
    guard case .words(let value) = self[name] else { return [] }
    return value
  }

  /// Sets a switch; nil when the value is of another kind than its default, or not one of its choices.
  mutating func set(_ name: Switch, to value: SwitchValue) -> Bool {
    switch (name.standard, value) {
    case (.flag, .flag), (.number, .number), (.words, .words): break
    case (.text, .text(let choice)) where name.choices.contains(choice): break
    default: return false
    }
    changed[name.rawValue] = value
    return true
  }
}
