import FeishuAPI
import Testing

@Suite("Routes")
struct RouteTests {
  @Test(
    "A route is a verb and a request target",
    arguments: [
      (Route.tenantToken, "POST", "/open-apis/auth/v3/tenant_access_token/internal"),
      (.botInfo, "GET", "/open-apis/bot/v3/info"),
      (.createMessage(to: .chatID), "POST", "/open-apis/im/v1/messages?receive_id_type=chat_id"),
      (.replyMessage("om_1"), "POST", "/open-apis/im/v1/messages/om_1/reply"),
      (.getMessage("om_1"), "GET", "/open-apis/im/v1/messages/om_1"),
      (
        .getMessage("om_1", as: .userCard), "GET",
        "/open-apis/im/v1/messages/om_1?card_msg_content_type=user_card_content"
      ),
      (.patchMessage("om_1"), "PATCH", "/open-apis/im/v1/messages/om_1"),
      (.editMessage("om_1"), "PUT", "/open-apis/im/v1/messages/om_1"),
      (.recallMessage("om_1"), "DELETE", "/open-apis/im/v1/messages/om_1"),
      (.listChats(pageSize: 100), "GET", "/open-apis/im/v1/chats?page_size=100"),
      (.getChat("oc_1"), "GET", "/open-apis/im/v1/chats/oc_1"),
      (Route(.batchSend), "POST", "/open-apis/message/v4/batch_send/"),
    ])
  func target(route: Route, method: String, target: String) {
    #expect(route.endpoint.method == method)
    #expect(route.target == target)
  }

  @Test("Ids and page tokens are percent-encoded, so that nothing in them can change the path")
  func encoding() {
    #expect(Route.getMessage("om_1/../x?y=1#z").path == "/open-apis/im/v1/messages/om_1%2F..%2Fx%3Fy%3D1%23z")
    #expect(Route.listChats(pageSize: 1, pageToken: "a+b/c==").target.hasSuffix("page_token=a%2Bb%2Fc%3D%3D"))
    #expect(PercentEncoding.encode("磁 盘") == "%E7%A3%81%20%E7%9B%98")
  }

  @Test("A history is asked for in seconds, with every parameter on every page")
  func history() {
    let query = HistoryQuery(
      .chat, "oc_1", start: 1_790_000_000, end: 1_790_086_400, newestFirst: true, pageSize: 20, content: .userCard)
    #expect(
      query.route(pageToken: "t=1").target
        == "/open-apis/im/v1/messages?container_id_type=chat&container_id=oc_1&sort_type=ByCreateTimeDesc&page_size=20"
        + "&start_time=1790000000&end_time=1790086400&card_msg_content_type=user_card_content&page_token=t%3D1")
  }

  @Test("No two endpoints share verb and path")
  func distinct() {
    let lines = Endpoint.allCases.map { "\($0.method) \($0.template)" }
    #expect(Set(lines).count == lines.count)
  }

  @Test("Only calls that can change something are writes")
  func writes() {
    let readers = Endpoint.allCases.filter { !$0.isWrite }
    #expect(readers.allSatisfy { $0.method == "GET" || $0.isOpen || [.basicUsers, .convertEntityID].contains($0) })
    for writer in [Endpoint.createMessage, .replyMessage, .patchMessage, .editMessage, .recallMessage] {
      #expect(writer.isWrite)
    }
  }

  @Test(
    "The kind of a receiver is guessed from its id",
    arguments: [
      ("oc_1", ReceiverIDType.chatID), ("ou_1", .openID), ("on_1", .unionID), ("omt_1", .threadID),
      ("ann@example.org", .email), ("u-ann", nil),
    ])
  func receiver(id: String, type: ReceiverIDType?) {
    #expect(ReceiverIDType(guessing: id) == type)
  }
}
