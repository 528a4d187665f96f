/// The body of `POST …/messages` (feishu-api.md 3.4).
public struct SendRequest: Codable, Hashable, Sendable {
  public var receiveID: String
  public var msgType: String
  /// JSON text: the service wants a string that holds JSON.
  public var content: String
  /// At most 50 characters; the same one sends at most one message an hour.
  public var uuid: String?

  public init(receiveID: String, msgType: String, content: String, uuid: String? = nil) {
    self.receiveID = receiveID
    self.msgType = msgType
    self.content = content
    self.uuid = uuid
  }

  enum CodingKeys: String, CodingKey {
    case receiveID = "receive_id"
    case msgType = "msg_type"
    case content
    case uuid
  }
}

/// The body of `POST …/messages/:message_id/reply` (feishu-api.md 3.5).
public struct ReplyRequest: Codable, Hashable, Sendable {
  public var msgType: String
  public var content: String
  /// Taken as true by the service when the target is in a thread.
  public var replyInThread: Bool?
  public var uuid: String?

  public init(msgType: String, content: String, replyInThread: Bool? = nil, uuid: String? = nil) {
    self.msgType = msgType
    self.content = content
    self.replyInThread = replyInThread
    self.uuid = uuid
  }

  enum CodingKeys: String, CodingKey {
    case msgType = "msg_type"
    case content
    case replyInThread = "reply_in_thread"
    case uuid
  }
}

/// The body of `PATCH …/messages/:message_id`: the whole new card (feishu-api.md 3.8).
public struct PatchRequest: Codable, Hashable, Sendable {
  public var content: String

  public init(content: String) {
    self.content = content
  }
}

/// The body of `PUT …/messages/:message_id`: a new text or post (feishu-api.md 3.9).
public struct EditRequest: Codable, Hashable, Sendable {
  public var msgType: String
  public var content: String

  public init(msgType: String, content: String) {
    self.msgType = msgType
    self.content = content
  }

  enum CodingKeys: String, CodingKey {
    case msgType = "msg_type"
    case content
  }
}
