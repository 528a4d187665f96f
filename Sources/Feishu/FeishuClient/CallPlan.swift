import FeishuAPI
import FoundationEssentials

/// A call before it is made: where it goes, what it carries, and in whose way it could be.
struct CallPlan: Sendable {
  let route: Route
  let body: [UInt8]?
  let lane: Lane?

  var endpoint: Endpoint { route.endpoint }

  init(_ route: Route, lane: Lane? = nil) {
    self.route = route
    self.body = nil
    self.lane = lane
  }

  init(_ route: Route, body: some Encodable, lane: Lane? = nil) {
    self.route = route
    self.body = CallPlan.encoded(body)
    self.lane = lane
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
