import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("Lists")
struct ListTests {
  /// A history of `pages` pages with two messages each.
  private static func history(pages: Int) -> ScriptedServer {
    serving { request in
      let items = #"{"message_id":"om_\#(request.number)a"},{"message_id":"om_\#(request.number)b"}"#
      let isLast = request.number == pages - 1
      let more = isLast ? #""has_more":false"# : #""has_more":true,"page_token":"t/+=\#(request.number)""#
      return .json(#"{"code":0,"data":{"items":[\#(items)],\#(more)}}"#)
    }
  }

  @Test("A history is read over its pages, each asked for with the token of the one before")
  func pages() async throws {
    let server = Self.history(pages: 3)
    try await withClient(of: server) { client in
      var ids: [String] = []
      for try await message in client.messages(in: "oc_1", since: 1_790_000_000, pageSize: 2, as: .userCard) {
        ids.append(message.messageID)
      }
      #expect(ids == ["om_0a", "om_0b", "om_1a", "om_1b", "om_2a", "om_2b"])
      let first =
        "/open-apis/im/v1/messages?container_id_type=chat&container_id=oc_1&sort_type=ByCreateTimeDesc&page_size=2"
        + "&start_time=1790000000&card_msg_content_type=user_card_content"
      #expect(
        server.requests.map(\.target) == [first, first + "&page_token=t%2F%2B%3D0", first + "&page_token=t%2F%2B%3D1"])
    }
  }

  @Test("A page is fetched when it is needed, not before")
  func lazy() async throws {
    let server = Self.history(pages: 3)
    try await withClient(of: server) { client in
      for try await message in client.messages(in: "oc_1") where message.messageID == "om_1a" { break }
      #expect(server.requests.count == 2)
    }
  }

  @Test("A failure in the middle is thrown after the messages before it")
  func failing() async throws {
    let server = serving { request in
      request.number == 0
        ? .json(#"{"code":0,"data":{"items":[{"message_id":"om_1"}],"has_more":true,"page_token":"t"}}"#)
        : refused(230_002)
    }
    try await withClient(of: server) { client in
      var ids: [String] = []
      var failure: FeishuFailure?
      do throws(FeishuFailure) {
        for try await message in client.messages(in: "oc_1") { ids.append(message.messageID) }
      } catch {
        failure = error
      }
      #expect(ids == ["om_1"])
      #expect(failure?.kind == "refused")
    }
  }

  @Test(
    "A list ends where the service says so, or where it begins to go round",
    arguments: [
      (#""has_more":true,"page_token":"same""#, 2), (#""has_more":true"#, 1),
      (#""has_more":false,"page_token":"x""#, 1),
      (#""has_more":true,"page_token":"""#, 1),
    ])
  func ends(more: String, requests: Int) async throws {
    let server = serving { _ in .json(#"{"code":0,"data":{"items":[],\#(more)}}"#) }
    try await withClient(of: server) { client in
      for try await _ in client.messages(in: "oc_1") {}
      #expect(server.requests.count == requests)
    }
  }

  @Test("All chats come, a hundred a page")
  func chats() async throws {
    let server = serving { request in
      let more = request.number == 0 ? #""has_more":true,"page_token":"2""# : #""has_more":false"#
      return .json(#"{"code":0,"data":{"items":[{"chat_id":"oc_\#(request.number)","name":"群"}],\#(more)}}"#)
    }
    try await withClient(of: server) { client in
      let found = try await client.chats().map(\.chatID)
      #expect(found == ["oc_0", "oc_1"])
      #expect(
        server.requests.map(\.target) == [
          "/open-apis/im/v1/chats?page_size=100", "/open-apis/im/v1/chats?page_size=100&page_token=2",
        ])
    }
  }
}
