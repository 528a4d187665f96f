import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("Answers of somebody else")
struct StrangeAnswerTests {
  struct Case: Sendable {
    var status: Int
    var body: String
    var reason: StrangeAnswer.Reason
    var mayHaveHappened: Bool
  }

  @Test(
    "What is not an answer of this service is shown, not decoded",
    arguments: [
      Case(status: 404, body: "404 page not found", reason: .notJSON, mayHaveHappened: false),
      Case(status: 200, body: "<html>Log in to the network</html>", reason: .notJSON, mayHaveHappened: true),
      Case(status: 302, body: "", reason: .notJSON, mayHaveHappened: false),
      Case(status: 200, body: "", reason: .notJSON, mayHaveHappened: true),
      Case(status: 200, body: "{}", reason: .wrongShape, mayHaveHappened: true),
      Case(status: 400, body: #"{"error":"x"}"#, reason: .wrongShape, mayHaveHappened: false),
      Case(status: 200, body: #"{"code":"#, reason: .wrongShape, mayHaveHappened: true),
      Case(status: 200, body: "null", reason: .notJSON, mayHaveHappened: true),
      Case(
        status: 200, body: String(repeating: "[", count: 1_000_000), reason: .notJSON, mayHaveHappened: true),
      Case(
        status: 200, body: #"{"code":0,"data":"# + String(repeating: #"{"a":"#, count: 200_000), reason: .wrongShape,
        mayHaveHappened: true),
    ])
  func strange(expected: Case) async throws {
    let server = serving { _ in
      .answer(
        expected.status, headers: [("Content-Type", "text/plain"), ("X-Tt-Logid", "L"), ("Location", "/elsewhere")],
        body: expected.body)
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .strange(let answer) = failure else { return #expect(failure == nil) }
      #expect(answer.reason == expected.reason)
      #expect(answer.httpStatus == expected.status)
      #expect(answer.snippet == String(expected.body.prefix(200)))
      #expect(answer.contentType == "text/plain")
      #expect(answer.logID == "L")
      #expect(failure?.mayHaveHappened == expected.mayHaveHappened)
      #expect(server.requests.count == 1)
    }
  }

  @Test("A success without what was asked for is strange")
  func missingData() async throws {
    let server = serving { _ in .json(#"{"code":0,"data":{"items":[]}}"#) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.get("om_1") }
      #expect(failure?.kind == "strange_answer")
    }
  }

  @Test("An answer that is too long is not read to its end")
  func tooLong() async throws {
    let server = serving { _ in .json(#"{"code":0,"data":{"x":"\#(String(repeating: "x", count: 3_000_000))"}}"#) }
    try await withClient(of: server, answerLimit: 1 << 20) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .strange(let answer) = failure else { return #expect(failure == nil) }
      #expect(answer.reason == .tooLong)
      #expect(failure?.mayHaveHappened == true)
    }
  }

  @Test("An answer that just fits is read")
  func longEnough() async throws {
    let server = serving { _ in .json(#"{"code":0,"data":{"x":"\#(String(repeating: "x", count: 3_000_000))"}}"#) }
    try await withClient(of: server) { client in _ = try await client.patch("om_1", content: "{}") }
  }
}
