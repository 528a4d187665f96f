import Delivery
import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import History
import JSONText
import Messages
import Testing

/// A sandbox with one chat and two people, a real client, and a store in a folder of its own.
struct Rig {
  let sandbox: RunningSandbox
  let client: FeishuClient
  let history: History
  let folder: URL
  let chatID: String

  /// Starts everything, does `body`, stops everything.
  static func use(_ body: (Rig) async throws -> Void) async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("delivery-\(UUID().uuidString)")
    for person in [#"{"open_id":"ou_ann","name":"Ann"}"#, #"{"open_id":"ou_tom","name":"Tom"}"#] {
      sandbox.control("POST", "/_sandbox/users", person)
    }
    sandbox.control("POST", "/_sandbox/chats", #"{"chat_id":"oc_ops","name":"Ops"}"#)
    let app = sandbox.apps[0]
    let client = FeishuClient(
      ClientConfiguration(baseURL: sandbox.baseURL, appID: app.appID, appSecret: Secret(app.appSecret)), logger: nil)
    let history = try History.open(path: folder.appendingPathComponent("store.sqlite").path, appID: app.appID)
    let rig = Rig(sandbox: sandbox, client: client, history: history, folder: folder, chatID: "oc_ops")
    do {
      try await body(rig)
      await rig.stop()
    } catch {
      await rig.stop()
      throw error
    }
  }

  private func stop() async {
    await client.shutdown()
    await sandbox.stop()
    history.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var appID: String { history.appID }

  func delivery(
    _ history: History? = nil, client: FeishuClient? = nil,
    afterStep: @escaping @Sendable (DeliveryStep) -> Void = { _ in }
  ) -> Delivery {
    Delivery(
      client: client ?? self.client, history: history ?? self.history, appID: appID,
      now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }, afterStep: afterStep,
      patience: [.zero, .zero])
  }

  /// A client that tries again at once.
  func hastyClient() -> FeishuClient {
    let app = sandbox.apps[0]
    return FeishuClient(
      ClientConfiguration(baseURL: sandbox.baseURL, appID: app.appID, appSecret: Secret(app.appSecret)),
      pacing: Pacing(pauses: []))
  }

  /// A client that finds nobody: offline.
  func lostClient() -> FeishuClient {
    FeishuClient(
      ClientConfiguration(baseURL: "http://127.0.0.1:1", appID: appID, appSecret: Secret("secret")), logger: nil)
  }
}

// MARK: - What is at the service

extension Rig {
  /// Puts a message into the chat, unchecked, as our bot or another sender.
  func post(
    _ content: String, type: String = "interactive", in chat: String? = nil, ageSeconds: Int = 60, more: String = ""
  ) -> String {
    let answer = sandbox.control(
      "POST", "/_sandbox/messages",
      """
      {"chat_id":"\(chat ?? chatID)","msg_type":"\(type)","content":\(JSONString.quoted(content)),"age_seconds":\(ageSeconds)\(more)}
      """)
    return JSONDocument(answer.body).root?["message_id"]?.string ?? answer.body
  }

  func control(_ method: String, _ target: String, _ body: String) {
    let answer = sandbox.control(method, target, body)
    #expect(answer.status == 200, "\(answer.body)")
  }

  func change(_ id: String, _ body: String) {
    control("PATCH", "/_sandbox/messages/\(id)", body)
  }

  /// Another writer's content.
  func overwrite(_ id: String, with content: String) {
    change(id, #"{"content":\#(JSONString.quoted(content))}"#)
  }

  func state(_ id: String) -> JSONNode? {
    JSONDocument(sandbox.control("GET", "/_sandbox/messages/\(id)").body).root
  }

  /// What the message holds now, byte for byte.
  func content(_ id: String) -> String { state(id)?["content"]?.string ?? "" }

  /// Every content that the message ever had.
  func revisions(_ id: String) -> [String] {
    state(id)?["revisions"]?.children.compactMap { $0["content"]?.string } ?? []
  }

  func switches(_ body: String) {
    control("PATCH", "/_sandbox/switches", body)
  }

  func fault(_ effect: String, on method: String? = nil, times: Int? = 1) {
    let match = method.map { #""method":"\#($0)","# } ?? ""
    let count = times.map { #""times":\#($0),"# } ?? ""
    control(
      "POST", "/_sandbox/faults",
      #"{"match":{\#(match)"path_prefix":"/open-apis/im/"},\#(count)"effect":\#(effect)}"#)
  }

  func clearFaults() {
    sandbox.control("DELETE", "/_sandbox/faults")
  }

  /// How many calls with this method about messages arrived.
  func calls(_ method: String) -> Int {
    sandbox.control("GET", "/_sandbox/requests?since=0").body.split(separator: "\n").count { line in
      let request = JSONDocument(String(line)).root
      return request?["method"]?.string == method && request?["path"]?.string?.hasPrefix("/open-apis/im/") == true
    }
  }
}
