/// The names that stand before `=` in queries.
public enum QueryName: String, CaseIterable, Hashable, Sendable {
  case cardContentType = "card_msg_content_type"
  case containerID = "container_id"
  case containerIDType = "container_id_type"
  case endTime = "end_time"
  case messageIDs = "message_ids"
  case onlyThreadRoots = "only_thread_root_messages"
  case pageSize = "page_size"
  case pageToken = "page_token"
  case query
  case receiveIDType = "receive_id_type"
  case sortType = "sort_type"
  case startTime = "start_time"
  case type
  case userIDType = "user_id_type"
  case uuid
  case withSenderName = "with_sender_name"
}

/// What kind of id the receiver of a new message is named by (feishu-api.md 3.4).
public enum ReceiverIDType: String, CaseIterable, Codable, Hashable, Sendable {
  case openID = "open_id"
  case unionID = "union_id"
  case userID = "user_id"
  case email
  case chatID = "chat_id"
  case threadID = "thread_id"

  /// The kind an id looks like, by its prefix; nil when its form says nothing (then it may be a user id).
  public init?(guessing id: String) {
    if id.hasPrefix("oc_") {
      self = .chatID
    } else if id.hasPrefix("ou_") {
      self = .openID
    } else if id.hasPrefix("on_") {
      self = .unionID
    } else if id.hasPrefix("omt_") {
      self = .threadID
    } else if id.contains("@") {
      self = .email
    } else {
      return nil
    }
  }
}

/// The order of a history (feishu-api.md 3.7).
public enum SortType: String, CaseIterable, Hashable, Sendable {
  case oldestFirst = "ByCreateTimeAsc"
  case newestFirst = "ByCreateTimeDesc"
}

/// In which form a card comes back; without it, as a lossy projection (feishu-api.md 3.3).
public enum CardContentType: String, CaseIterable, Codable, Hashable, Sendable {
  /// The card as it was sent, as far as the service keeps it.
  case userCard = "user_card_content"
  /// The service's inner form, which cannot be sent.
  case raw = "raw_card_content"
}
