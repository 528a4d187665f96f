public import FeishuAPI

extension FeishuClient {
  /// Begins a login of a person, who then approves it on a page of the service (feishu-api.md 2.5).
  public func beginLogin(scopes: [String]) async throws(FeishuFailure) -> DeviceLogin {
    try await caller.logins.begin(scopes: scopes)
  }

  /// Waits until the person has approved, and puts the login into `file`.
  ///
  /// - Parameter onWait: called now and then with the seconds that are left.
  public func finishLogin(
    _ device: DeviceLogin, in file: LoginFile, onWait: @Sendable (Int) -> Void = { _ in }
  ) async throws(LoginFailure) -> UserLogin {
    try await caller.logins.finish(device, in: file, onWait: onWait)
  }

  /// The person who has logged in, as the service knows them (feishu-api.md 2.6).
  public func user() async throws(FeishuFailure) -> WireUser {
    try await data(CallPlan(.userInfo)).value
  }
}
