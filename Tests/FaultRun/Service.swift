import FeishuSandbox
import JSONText

/// The sandbox as this run needs it: its chat, its messages, and what is to fail.
struct Service: Sendable {
  private let sandbox: RunningSandbox
  private let chatID = "oc_faults"

  init(_ sandbox: RunningSandbox) {
    self.sandbox = sandbox
  }

  /// Makes the chat and the people in it, and lifts the limits on calls: what is refused for haste is drawn by lot.
  func prepare(people: [String]) {
    for id in people { control("POST", "users", #"{"open_id":"\#(id)","name":"Tom"}"#) }
    control("POST", "chats", #"{"chat_id":"\#(chatID)","name":"Faults"}"#)
    control("PATCH", "switches", #"{"rate.app":0,"rate.app_minute":0,"rate.chat":0,"rate.message":0}"#)
  }

  /// Places the message of a number, and says what is to become of it.
  func job(_ number: Int) -> Job {
    let kind = Kind.allCases[number % Kind.allCases.count]
    let before = kind.content("\(number), as sent")
    let id = control(
      "POST", "messages",
      #"{"chat_id":"\#(chatID)","msg_type":"\#(kind.type)","content":\#(JSONString.quoted(before)),"age_seconds":60}"#
    )?["message_id"]?.string
    return Job(
      messageID: id ?? "", method: kind == .text || kind == .post ? "PUT" : "PATCH", before: before,
      intended: (1...FaultRun.updatesPerMessage).map { kind.content("\(number), update \($0)") })
  }

  /// Lets calls about messages fail from now on.
  func fail() {
    // Faults are tried one after the other, so a later one is drawn among what the earlier ones have left.
    var left: [String: Double] = ["GET": 1, "PATCH": 1, "PUT": 1]
    for fault in Self.faults {
      let methods = fault.method.map { [$0] } ?? Array(left.keys)
      let match = fault.method.map { #""method":"\#($0)","# } ?? ""
      control(
        "POST", "faults",
        #"{"match":{\#(match)"path_prefix":"/open-apis/im/"},"probability":\#(fault.share / (left[methods[0]] ?? 1)),"effect":\#(fault.effect)}"#
      )
      for method in methods { left[method]? -= fault.share }
    }
  }

  private static let faults: [(method: String?, share: Double, effect: String)] = [
    (nil, 0.05, #"{"drop":"before"}"#), (nil, 0.05, #"{"drop":"after"}"#), (nil, 0.025, #"{"status":503}"#),
    (nil, 0.025, #"{"status":504,"apply":true}"#), ("GET", 0.05, #"{"code":99991400,"retry_after":1}"#),
    ("PATCH", 0.025, #"{"code":99991400,"retry_after":2}"#), ("PUT", 0.025, #"{"code":99991400,"retry_after":2}"#),
    ("PATCH", 0.025, #"{"code":230020}"#), ("PUT", 0.025, #"{"code":230020}"#),
  ]

  /// Lets nothing fail any more.
  func recover() {
    sandbox.control("DELETE", "/_sandbox/faults")
  }

  /// Every content that a message ever had, and how often the service has counted an edit.
  func revisions(of id: String) -> (contents: [String], edits: Int) {
    let state = control("GET", "messages/\(id)")
    return (state?["revisions"]?.children.compactMap { $0["content"]?.string } ?? [], state?["edit_count"]?.int ?? 0)
  }

  /// Every call about messages that has arrived.
  func requests() -> [Request] {
    sandbox.control("GET", "/_sandbox/requests?since=0").body.split(separator: "\n").compactMap { line in
      guard let request = JSONDocument(String(line)).root, let path = request["path"]?.string,
        path.hasPrefix("/open-apis/im/v1/messages/")
      else { return nil }
      return Request(
        method: request["method"]?.string ?? "", messageID: String(path.split(separator: "/").last ?? ""),
        status: request["status"]?.int ?? 0, code: request["code"]?.int, logID: request["log_id"]?.string ?? "")
    }
  }

  @discardableResult
  private func control(_ method: String, _ path: String, _ body: String = "") -> JSONNode? {
    let answer = sandbox.control(method, "/_sandbox/" + path, body)
    precondition(answer.status == 200, "\(method) \(path): \(answer.body)")
    return JSONDocument(answer.body).root
  }

  /// What a message is.
  private enum Kind: CaseIterable {
    case card2, text, card1, post

    var type: String {
      switch self {
      case .card1, .card2: "interactive"
      case .text: "text"
      case .post: "post"
      }
    }

    func content(_ words: String) -> String {
      switch self {
      case .card1:
        #"{"config":{"update_multi":true},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"\#(words)"}}]}"#
      case .card2:
        #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"markdown","content":"\#(words)"}]}}"#
      case .text: #"{"text":"\#(words)"}"#
      case .post:
        #"{"zh_cn":{"title":"发布","content":[[{"tag":"text","text":"\#(words)"},{"tag":"at","user_id":"ou_tom"}]]}}"#
      }
    }
  }
}

/// A call as the sandbox has noted it.
struct Request {
  let method: String
  let messageID: String
  /// 0 when the connection was closed without an answer.
  let status: Int
  let code: Int?
  let logID: String

  var isWrite: Bool { method != "GET" }
  var isAccepted: Bool { status == 200 && code == 0 }
  /// Whoever sent it can't know what became of it.
  var isLost: Bool { status == 0 || status >= 500 }
}
