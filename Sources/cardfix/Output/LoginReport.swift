import FeishuClient
import Messages
import Phrase

extension UserLogin {
  /// Who it is and until when, for scripts; nothing of the tokens.
  var json: JSONValue {
    .object([
      ("state", .string("logged_in")), ("user_id", .string(openID)), ("name", .string(name)),
      ("scopes", .array(scopes.map { .string($0) })), ("until", .string(Timestamp(milliseconds: endsAt).local)),
      ("renewable", .bool(refreshToken != nil)),
    ])
  }
}

extension CommandFailure {
  init(_ failure: LoginFailure) {
    switch failure {
    case .service(let service): self.init(service)
    case .file(let file): self.init(FeishuFailure.noToken(.file(file)))
    case .denied, .ended:
      self.init(.credentials, .credentials, failure.phrase, remedy: failure.remedy, isPermanent: false)
    }
  }
}
