import Foundation
import JSONText
import Testing

/// One stored example: what there was, what was asked, and every byte of the answer.
///
/// The files under `Examples/` are written by hand from the service's documents. Client and sandbox are held to them apart
/// from each other, so that one misreading shared by both cannot hide. Their form is told in `Examples/README.md`.
struct Example: CustomTestStringConvertible, Sendable {
  /// The file's name without its folder.
  let file: String
  /// Numbers of feishu-api.md section 10.
  let items: [Int]
  let about: String
  /// Set when the file cannot be taken for both halves.
  let only: Half?
  let switches: JSONNode?
  let state: [Request]
  let steps: [Step]
  let client: Client?
  /// What is wrong with the file itself.
  let flaws: [String]

  var testDescription: String { "\(file): \(about)" }

  enum Half: String, Sendable { case client, sandbox }

  struct Request: Sendable {
    var method: String
    /// Path and query, with names in it.
    var target: String
    /// `bot`, `user`, `none`, or the header itself.
    var authorization: String
    var contentType: String
    /// What goes out, with names in it; nil for no body.
    var body: String?
    /// Names for values of the answer, by their dotted paths.
    var keep: [(name: String, path: String)]

    var isControl: Bool { target.hasPrefix("/_sandbox/") }
    var path: String { String(target.prefix { $0 != "?" }) }
  }

  struct Response: Sendable {
    /// Nil: the connection is closed without an answer.
    var status: Int?
    /// Names in small letters; nil: the header must not be there.
    var headers: [(name: String, value: String?)]
    var body: String

    /// The number in `code`, if the answer has one.
    var code: Int? { JSONDocument(body).root?["code"]?.int }
  }

  struct Step: Sendable {
    var request: Request
    /// Nil after a control route, which has to answer 200.
    var response: Response?
    var times: Int
    /// Sent at the same time as the step before it; which of the two is first is not known.
    var isTogether: Bool
  }

  /// What the client has to make of the answer.
  struct Client: Sendable {
    var call: String
    /// Which step it is about, from 1; the last when nil.
    var step: Int?
    /// `accepted` or the kind of failure.
    var outcome: String
    var code: Int?
    var subCode: Int?
    var errorClass: String?
    /// RFC 6901, into the content that was sent.
    var place: String?
    var missingScopes: [String]?
    /// What was read; nil: exactly what the answer holds.
    var value: JSONNode?
    /// How often it is sent in all.
    var calls: Int
  }
}

extension Example {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Examples")

  /// Every file, in the order of their names.
  static let all: [Example] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { name in
      let bytes = (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) } ?? []
      return Example(file: name, JSONDocument(bytes: bytes))
    }
  }()

  /// Those that a sandbox is held to.
  static let forSandbox = all.filter { $0.only != .client && $0.flaws.isEmpty }
  /// Those that the client is held to.
  static let forClient = all.filter { $0.client != nil && $0.flaws.isEmpty }

  /// Every pair of request and answer of the service itself.
  var exchanges: [(request: Request, response: Response)] {
    steps.compactMap { step in step.response.map { (step.request, $0) } }
  }
}
