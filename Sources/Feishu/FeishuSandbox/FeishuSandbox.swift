/// A local server that behaves like the service: the test bed, the demo and a safe rehearsal room.
///
///     let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .demo))
///     // … a client on sandbox.baseURL with sandbox.apps[0] …
///     await sandbox.stop()
///
/// It listens on 127.0.0.1 only. What it answers is feishu-api.md section 10; how it is steered, its routes under
/// `/_sandbox/`.
public enum FeishuSandbox {
  /// Starts a sandbox; it answers when this returns.
  public static func start(_ configuration: SandboxConfiguration) async throws(SandboxFailure) -> RunningSandbox {
    var file = try configuration.stateFile.map { path throws(SandboxFailure) in try StateFile(path: path) }
    let clock = SandboxClock(configuration.clock)
    let origin = SandboxOrigin(seed: configuration.seed, number: configuration.seedNumber)
    let state = try file?.load() ?? SandboxState(origin, at: clock.machineTime)
    let core = SandboxCore(state, clock: clock)
    let keeper = file.map { StateKeeper(core: core, file: $0, logger: configuration.logger) }
    do throws(SandboxFailure) {
      try await keeper?.start()
      let server = try await SandboxServer.start(core, port: configuration.port, logger: configuration.logger)
      return RunningSandbox(server: server, core: core, keeper: keeper)
    } catch {
      await keeper?.stop()
      throw error
    }
  }
}
