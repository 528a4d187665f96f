import FeishuAPI
import FeishuClient
import Foundation
import JSONText
import TestServers
import Testing

@testable import Delivery

/// The client's half: a server that knows nothing but the bytes of the example answers, and the real client calls it.
struct ExampleClient {
  private let example: Example
  private let client: Example.Client
  private let request: Example.Request
  private let response: Example.Response
  private var names = ExampleNames()

  /// Stand-ins for what only a sandbox can know.
  private static let standIns = [
    "app": "cli_standin00000001", "secret": "standin-secret", "tenant": "standintenant001", "bot": "ou_standin",
    "bot_token": "t-standin", "log_id": "20261120091200A1B2C3D4E5F607182930",
  ]

  init(_ example: Example) throws {
    self.example = example
    client = try #require(example.client)
    let step = example.steps[(client.step ?? example.steps.count) - 1]
    request = step.request
    response = try #require(step.response)
    for (name, value) in Self.standIns { names[name] = value }
    for (name, _) in (example.state + example.steps.map(\.request)).flatMap(\.keep) { names[name] = "kept-\(name)" }
  }

  func run() async throws {
    let server = self.server
    defer { server.stop() }
    let credentials = JSONDocument(body ?? "").root
    let configuration = ClientConfiguration(
      baseURL: server.baseURL, appID: credentials?["app_id"]?.string ?? names["app"] ?? "",
      appSecret: Secret(credentials?["app_secret"]?.string ?? names["secret"] ?? ""))
    let pacing = Pacing(callsPerSecond: 1_000_000, callsPerMinute: 1_000_000, writesPerSecondPerLane: 1_000_000)
    let feishu = FeishuClient(configuration, pacing: pacing, timepiece: Timepiece(SkippingClock()))
    let result = await result(of: feishu)
    await feishu.shutdown()
    switch result {
    case .success(let answer): try check(answer)
    case .failure(let failure): check(failure)
    }
    try check(isForToken ? server.tokenRequests : server.requests)
    let token = isForToken ? JSONDocument(names.filled(response.body)).root?["tenant_access_token"]?.string : nil
    for request in isForToken ? server.requests : [] {
      #expect(request.headers["authorization"] == "Bearer \(token ?? "")")
    }
  }

  private var isForToken: Bool { request.path == Route.tenantToken.path }
  private var target: String { names.filledTarget(request.target) }
  private var body: String? { request.body.map { names.filled($0) } }

  private var server: ScriptedServer {
    let token = #"{"code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-standin"}"#
    let (reply, isForToken) = (self.reply, self.isForToken)
    return ScriptedServer { request in
      guard request.isForToken != isForToken else { return reply }
      return .json(isForToken ? #"{"code":0,"msg":"ok","bot":{}}"# : token)
    }
  }

  private var reply: ScriptedServer.Reply {
    guard let status = response.status else { return .drop }
    let headers = response.headers.compactMap { name, value in value.map { (name, names.filled($0)) } }
    return .answer(status, headers: headers, body: names.filled(response.body))
  }

  // MARK: What the client does

  private func result(of feishu: FeishuClient) async -> Result<Answer<ExampleValue>, FeishuFailure> {
    do throws(FeishuFailure) {
      return .success(try await ExampleCall(client.call, target: target, body: body).make(with: feishu))
    } catch {
      return .failure(error)
    }
  }

  private func check(_ answer: Answer<ExampleValue>) throws {
    #expect(client.outcome == "accepted")
    guard !isForToken else { return }
    if answer.value.hasLogID { #expect(answer.logID == names["log_id"]) }
    guard let read = answer.value.json else { return }
    let root = JSONDocument(names.filled(response.body)).root
    let value = client.value.flatMap { JSONDocument(names.filled(ExampleText.spelled($0))).root }
    let wanted = value ?? root?.document.node(at: JSONPath(pointer: answer.value.pointer))
    #expect(
      JSONDocument.canonical(Array(read.utf8)).map { String(decoding: $0, as: UTF8.self) } == wanted?.canonicalText)
  }

  private func check(_ failure: FeishuFailure) {
    #expect(client.outcome == failure.kind, "\(failure)")
    let refusal: Refusal? =
      switch failure {
      case .refused(let refusal): refusal
      case .unknown(let outcome): outcome.refusal
      default: nil
      }
    #expect(refusal?.code == client.code)
    #expect(refusal?.subCode == client.subCode)
    #expect(refusal?.entry?.errorClass.rawValue == client.errorClass)
    if let scopes = client.missingScopes { #expect(refusal?.missingScopes == scopes) }
    if let refusal {
      #expect(refusal.message == JSONDocument(names.filled(response.body)).root?["msg"]?.string)
      #expect(refusal.httpStatus == response.status)
      #expect(refusal.logID == (response.headers.contains { $0.name == "x-tt-logid" } ? names["log_id"] : nil))
    }
    if let place = client.place {
      let content = JSONDocument(body ?? "").root?["content"]?.string ?? ""
      #expect(refusal.flatMap { RefusalPlace(of: $0, in: content) }?.pointer == place)
    }
  }

  // MARK: What arrived at the server

  private func check(_ requests: [ScriptedServer.Request]) throws {
    #expect(requests.count == client.calls, "calls")
    for arrived in requests {
      #expect(arrived.method == request.method)
      #expect(QueryPairs(arrived.target) == QueryPairs(target))
      let wanted = body.flatMap { JSONDocument($0).root?.canonicalText }
      #expect(JSONDocument(arrived.body).root?.canonicalText == wanted)
      #expect(arrived.headers["content-type"] == (body == nil ? nil : request.contentType))
      #expect(arrived.headers["authorization"] == (isForToken ? nil : "Bearer t-standin"))
    }
  }

  /// Path and query, whatever the order of its parts.
  private struct QueryPairs: Equatable, CustomStringConvertible {
    let parts: [Substring]
    init(_ target: String) { parts = target.split { $0 == "?" || $0 == "&" }.sorted() }
    var description: String { parts.joined(separator: " ") }
  }
}

extension JSONNode {
  fileprivate var canonicalText: String? { canonical().map { String(decoding: $0, as: UTF8.self) } }
}
