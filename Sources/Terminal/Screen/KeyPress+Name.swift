extension KeyPress {
  /// The name as help and settings have it: "Ctrl-S", "Alt-Enter", "Shift-F3", "Space", "g".
  public var name: String {
    var name = ""
    if control { name += "Ctrl-" }
    if alt { name += "Alt-" }
    guard case .character(let character) = code else {
      return name + (shift ? "Shift-" : "") + codeName
    }
    if character == " " { return name + (shift ? "Shift-" : "") + "Space" }
    guard control || alt else { return String(character) }
    let isCapital = character.isUppercase && character.lowercased() != String(character)
    return name + (shift || isCapital ? "Shift-" : "") + character.uppercased()
  }

  /// The key with this name, as ``name`` gives it; nil if there is none.
  ///
  /// Capital and small letters are the same in the names of keys, but not in a character by itself: "G" is not "g".
  public init?(_ name: String) {
    var rest = Substring(name)
    var key = KeyPress(.escape)
    while let dash = rest.firstIndex(of: "-"), dash != rest.startIndex, rest.index(after: dash) != rest.endIndex {
      switch rest[..<dash].lowercased() {
      case "ctrl" where !key.control: key.control = true
      case "alt" where !key.alt: key.alt = true
      case "shift" where !key.shift: key.shift = true
      default: return nil
      }
      rest = rest[rest.index(after: dash)...]
    }
    if let code = Self.code(named: rest.lowercased()) {
      key.code = code
    } else if rest.count == 1, let character = rest.first {
      key.spell(character)
    } else {
      return nil
    }
    self = key
  }

  private mutating func spell(_ character: Character) {
    guard control || alt || shift else {
      code = .character(character)
      return
    }
    let letter = shift && !control ? character.uppercased() : character.lowercased()
    if shift && !control && letter != character.lowercased() { shift = false }
    code = .character(letter.count == 1 ? Character(letter) : character)
  }

  private var codeName: String {
    switch code {
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.code == code }?.name ?? ""
    }
  }

  private static func code(named name: String) -> Code? {
    if let named = names.first(where: { $0.name.lowercased() == name }) { return named.code }
    guard name.count > 1, name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) else {
      return nil
    }
    return .function(number)
  }

  /// The first name of a key is the one that is shown.
  private static let names: [(name: String, code: Code)] = [
    ("Enter", .enter), ("Tab", .tab), ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Esc", .escape), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
    ("Escape", .escape), ("Return", .enter), ("Del", .delete), ("Ins", .insert), ("PageUp", .pageUp),
    ("PageDown", .pageDown),
  ]
}
