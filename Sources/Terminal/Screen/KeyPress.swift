/// One press of a key.
///
/// Shift is part of a character and never said twice: `KeyPress(.character("G"))`. Letters with Ctrl are small ones, since
/// terminals do not tell Ctrl-S from Ctrl-Shift-S.
public struct KeyPress: Hashable, Sendable {
  public enum Code: Hashable, Sendable {
    case character(Character)
    case enter, tab, backspace, delete, insert, escape
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  public var code: Code
  public var control: Bool
  public var alt: Bool
  public var shift: Bool

  public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// The text it types: a character pressed without Ctrl or Alt.
  public var typed: Character? {
    guard case .character(let character) = code, !control, !alt else { return nil }
    return character
  }
}
