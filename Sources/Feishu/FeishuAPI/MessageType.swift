/// The message types that are known (feishu-api.md 3.1). A message may carry another one, which is shown and not refused.
public enum MessageType: String, CaseIterable, Codable, Hashable, Sendable {
  case text, post, image, file, folder, audio, media, sticker, interactive, system, hongbao, location, todo, vote,
    calendar
  case shareChat = "share_chat"
  case shareUser = "share_user"
  case mergeForward = "merge_forward"
  case videoChat = "video_chat"
  case generalCalendar = "general_calendar"
  case shareCalendarEvent = "share_calendar_event"

  /// Whether `PUT` takes it.
  public var isEditable: Bool { self == .text || self == .post }

  /// Whether `PATCH` takes it.
  public var isCard: Bool { self == .interactive }

  /// Whether a bot may send it with `POST …/messages` (feishu-api.md 3.2).
  public var isSendable: Bool {
    switch self {
    case .text, .post, .image, .file, .audio, .media, .sticker, .interactive, .shareChat, .shareUser, .system: true
    default: false
    }
  }
}
