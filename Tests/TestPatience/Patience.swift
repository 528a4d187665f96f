/// Waits until something holds that happens elsewhere: in another task, on a server, in another program.
///
/// A test that starts every other test at once on two cores may not be asked for minutes, and neither may what it waits for.
/// So it is time and looks together that end the waiting; they only end what hangs, and cost nothing where nothing does.
///
/// - Parameter pause: how long to wait between two looks.
/// - Returns: whether it came to hold.
public func comesToHold(
  every pause: Duration = .milliseconds(1), _ condition: () async throws -> Bool
) async rethrows -> Bool {
  let deadline = ContinuousClock.now + .seconds(120)
  var looks = 0
  while true {
    if try await condition() { return true }
    looks += 1
    if looks >= 200, ContinuousClock.now >= deadline { return false }
    try? await Task.sleep(for: pause)
  }
}
