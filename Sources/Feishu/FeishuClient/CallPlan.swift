import FeishuAPI
import FoundationEssentials

/// A call before it is made: where it goes, what it carries, and in whose way it could be.
struct CallPlan: Sendable {
  let route: Route
  var body: [UInt8]?
  var contentType = WireHeader.json
  /// The whole value of the header, for a call that carries no token.
  var authorization: Secret?
  /// What the call carries and nobody may see, beside the app's secret and the token.
  var secrets: [Secret] = []
  let lane: Lane?

  var endpoint: Endpoint { route.endpoint }

  init(_ route: Route, lane: Lane? = nil) {
    self.route = route
    self.lane = lane
  }

  init(_ route: Route, body: some Encodable, lane: Lane? = nil, secrets: [Secret] = []) {
    self.route = route
    self.body = CallPlan.encoded(body)
    self.secrets = secrets
    self.lane = lane
  }

  /// A call of one of the endpoints for logins.
  init(_ route: Route, form: String, authorization: Secret? = nil, secrets: [Secret]) {
    self.route = route
    self.body = Array(form.utf8)
    self.contentType = FormBody.contentType
    self.authorization = authorization
    self.secrets = secrets
    self.lane = nil
  }

  /// JSON with its keys in order, so that the same call has the same bytes.
  private static func encoded(_ body: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(body))
    } catch {
      preconditionFailure("a request body of ours cannot be encoded: \(type(of: body))")
    }
  }
}
