/// Something about a message that only a refusal tells, and that stays so: it is remembered with the message.
public enum Obstacle: String, CaseIterable, Hashable, Sendable {
  /// The 14 days of a card are over, by the service's clock.
  case expired
  /// The time that an administrator allows for editing a text or post is over.
  case editWindowOver = "edit-window-over"
  case notSender = "not-sender"
  case dissolved
  /// The bot is not in the chat; reading the message shows that it is back.
  case botOutside = "bot-outside"
  case recalled
  /// Secret and encrypted groups take no edits.
  case closedGroup = "closed-group"
  /// The service does not change messages of this type.
  case wrongType = "wrong-type"

  /// What a refusal of a change tells about the message for good (feishu-api.md 3.14); nil for what another try, or another
  /// content, may change.
  public init?(code: Int, message: String, action: Send.Action) {
    switch (code, action) {
    case (_, .create): return nil
    case (230_031, .patch): self = .expired
    case (230_075, .edit): self = .editWindowOver
    case (230_071, .edit), (230_071, .patch): self = .notSender
    case (230_001, .patch), (230_001, .edit):
      guard message.contains("is not the message`s sender") else { return nil }
      self = .notSender
    case (230_073, .edit), (230_074, .edit): self = .closedGroup
    case (230_054, .edit): self = .wrongType
    default: self.init(readingRefusedWith: code)
    }
  }

  /// What the refusal of a look at the message tells.
  public init?(readingRefusedWith code: Int) {
    switch code {
    case 230_002: self = .botOutside
    case 230_011, 230_110: self = .recalled
    case 232_009: self = .dissolved
    default: return nil
    }
  }
}
