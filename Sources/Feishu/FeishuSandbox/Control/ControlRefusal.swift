/// A control route that was used wrongly. Control routes are ours, so the answer is plain: HTTP 400 and a sentence.
struct ControlRefusal: Error {
  var status = 400
  var message: String

  init(_ message: String, status: Int = 400) {
    self.message = message
    self.status = status
  }

  var answer: SandboxAnswer { .json(["error": .text(message)], status: status) }
}
