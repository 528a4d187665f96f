import FeishuAPI
import HTTPTypes
import Hummingbird
import NIOCore

/// What a handler needs to know of a connection: only how to close it.
struct SandboxContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}

/// Turns HTTP into calls of the core and back. All behaviour is the core's.
struct SandboxResponder: HTTPResponder {
  let core: SandboxCore
  /// Larger than anything the service takes; control routes may bring many messages at once.
  private static func mostBytes(_ path: String?) -> Int { path?.hasPrefix("/_sandbox/") == true ? 256 << 20 : 32 << 20 }

  func respond(to request: Request, context: SandboxContext) async throws -> Response {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: Self.mostBytes(request.head.path))
    } catch {
      return Self.response(.plain("413 Request Entity Too Large", status: 413))
    }
    var call = SandboxRequest(
      method: request.method.rawValue, target: request.head.path ?? "/",
      authorization: request.headers[.authorization], body: Array(buffer: body),
      contentType: request.headers[.contentType])
    call.host = request.head.authority
    let admission = core.admit(call)
    await Self.wait(admission.delayMilliseconds)
    let answer = core.answer(call, admission)
    await Self.wait(answer.delayMilliseconds)
    if answer.fate == .dropped {
      // The response below is then written to a closed connection, that is, nowhere.
      try? await context.channel.close()
    }
    return Self.response(answer)
  }

  /// The call was taken in and must be carried out, also when the server is being stopped.
  private static func wait(_ milliseconds: Int64) async {
    guard milliseconds > 0 else { return }
    try? await Task.sleep(for: .milliseconds(milliseconds))
  }

  private static func response(_ answer: SandboxAnswer) -> Response {
    var headers = HTTPFields()
    headers[.contentType] = answer.contentType
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers[name] = header.value
    }
    return Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
  }
}
