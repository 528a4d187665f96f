import FeishuAPI
import FeishuClient
import Logging
import Synchronization
import TestPatience
import TestServers
import Testing

let testSecret = "s3cr3t-of-the-tests"

/// Answers requests for tokens by itself (`t-1`, `t-2`, …) and leaves the rest to `script`.
func serving(_ script: @escaping @Sendable (ScriptedServer.Request) -> ScriptedServer.Reply) -> ScriptedServer {
  ScriptedServer { request in
    guard request.isForToken else { return script(request) }
    return .json(#"{"code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-token-\#(request.number + 1)"}"#)
  }
}

/// Runs `body` with a client of `server` and closes both.
func withClient<Result>(
  of server: ScriptedServer, baseURL: String? = nil, callTimeout: Int = 30_000, answerLimit: Int = 16 << 20,
  pacing: Pacing = .standard, clock: any Clock<Duration> = SkippingClock(), logger: Logger? = nil,
  _ body: (FeishuClient) async throws -> Result
) async throws -> Result {
  let configuration = ClientConfiguration(
    baseURL: baseURL ?? server.baseURL, appID: "cli_test", appSecret: Secret(testSecret), callTimeout: callTimeout,
    answerLimit: answerLimit)
  let client = FeishuClient(configuration, pacing: pacing, timepiece: Timepiece(clock), logger: logger)
  do {
    let result = try await body(client)
    await client.shutdown()
    server.stop()
    return result
  } catch {
    await client.shutdown()
    server.stop()
    throw error
  }
}

/// The failure of a call that has to fail.
func failure<Value>(
  of call: () async throws(FeishuFailure) -> Value, sourceLocation: SourceLocation = #_sourceLocation
) async -> FeishuFailure? {
  do throws(FeishuFailure) {
    _ = try await call()
    Issue.record("the call did not fail", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}

/// Waits until `condition` holds; a failure of the test when it never does.
func eventually(
  _ condition: () async -> Bool, sourceLocation: SourceLocation = #_sourceLocation
) async {
  if await comesToHold(condition) { return }
  Issue.record("it did not happen", sourceLocation: sourceLocation)
}

let patched = ScriptedServer.Reply.json(#"{"code":0,"data":{},"msg":"success"}"#)

func refused(_ code: Int, _ message: String = "no", status: Int = 400) -> ScriptedServer.Reply {
  .json(#"{"code":\#(code),"msg":"\#(message)","error":{"log_id":"LOG-\#(code)"}}"#, status)
}

/// A value that several tasks and threads write to.
final class Shared<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  init(_ value: Value) {
    self.value = Mutex(value)
  }

  func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    value.withLock { value in
      var copy = value
      let result = body(&copy)
      value = copy
      return result
    }
  }
}
