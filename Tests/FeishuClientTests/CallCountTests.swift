import FeishuAPI
import TestServers
import Testing

@testable import FeishuClient

/// How often the client asks, for every row of the error table: a scripted server refuses with the row's code and words.
///
/// One after the other: hundreds of servers at once would slow down the tests beside them.
@Suite("Calls counted, one code after the other", .serialized)
struct CallCountTests {
  private static let rows = ErrorCatalogue.all

  @Test("What is permanent is asked once, on the operation that says it", arguments: rows.filter(\.isPermanent))
  func permanent(row: ErrorEntry) async throws {
    let (failure, calls, renewals) = try await count(row)
    #expect(calls == 1)
    #expect(renewals == 0)
    #expect(failure?.isPermanent == true)
  }

  @Test("What passes is asked four times at the most", arguments: rows.filter { $0.errorClass == .wait })
  func waiting(row: ErrorEntry) async throws {
    let (failure, calls, renewals) = try await count(row)
    #expect((1...4).contains(calls))
    #expect(renewals == 0)
    #expect(failure?.isPermanent == false)
    if row.retry == .afterPause || row.retry == .afterReset { #expect(calls == 4) }
  }

  @Test(
    "A refused token is renewed once and the call repeated once",
    arguments: rows.filter { $0.errorClass == .renewToken })
  func token(row: ErrorEntry) async throws {
    let (failure, calls, renewals) = try await count(row)
    #expect(calls == 2)
    #expect(renewals == 1)
    #expect(failure?.isPermanent == false)
  }

  @Test("Every row is one of the three, or asks nothing of anybody")
  func complete() {
    for row in Self.rows {
      #expect(row.isPermanent || row.errorClass == .wait || row.errorClass == .renewToken, "\(row.number)")
    }
  }

  /// Makes the call that the row is about against a server that always answers with it.
  private func count(_ row: ErrorEntry) async throws -> (failure: FeishuFailure?, calls: Int, renewals: Int) {
    let endpoint = Self.endpoint(of: row)
    let answer = Self.answer(row)
    let isAboutToken = endpoint == .tenantToken
    let server =
      isAboutToken ? ScriptedServer { _ in answer } : serving { _ in answer }
    return try await withClient(of: server) { client in
      // What asks for tokens is asked by any call that needs one.
      let failure = await failure { () async throws(FeishuFailure) in
        try await client.caller.call(
          CallPlan(Self.route(isAboutToken ? .botInfo : endpoint)), as: Envelope<EmptyObject>.self)
      }
      guard case .refused(let refusal)? = failure else {
        // A failure inside of a write: nobody knows what came of it, and it is not repeated.
        guard case .unknown(let outcome)? = failure else { return (failure, 0, 0) }
        #expect(outcome.refusal?.entry == row)
        return (failure, server.requests.count, server.tokenRequests.count - 1)
      }
      #expect(refusal.entry == row)
      let calls = isAboutToken ? server.tokenRequests.count : server.requests.count
      return (failure, calls, isAboutToken ? 0 : server.tokenRequests.count - 1)
    }
  }

  /// The operation by which the row is found, and no other row of its number.
  private static func endpoint(of row: ErrorEntry) -> Endpoint {
    if row.endpoints.contains(.tenantToken) { return .tenantToken }
    if let one = Endpoint.allCases.first(where: { row.endpoints.contains($0) }) { return one }
    // Without one of its own: an operation for which no other row of the number is meant.
    let taken = ErrorCatalogue.all.filter { $0.number == row.number && $0 != row }.reduce(into: Set<Endpoint>()) {
      $0.formUnion($1.endpoints)
    }
    return [Endpoint.patchMessage, .getMessage, .recallMessage].first { !taken.contains($0) } ?? .botInfo
  }

  private static func route(_ endpoint: Endpoint) -> Route {
    Route(endpoint, endpoint.template.split(separator: "/").filter { $0.hasPrefix(":") }.map { _ in "om_1" })
  }

  private static func answer(_ row: ErrorEntry) -> ScriptedServer.Reply {
    let words = row.marker ?? row.serviceText
    let text = row.subCode.map { "Failed to create card content, ext=ErrCode: \($0); ErrMsg: \(words); " } ?? words
    return refused(row.code, text)
  }
}
