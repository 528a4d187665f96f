/// What the client does by itself about a refusal, before it hands it to anybody (feishu-api.md, appendix D).
public enum RetryRule: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nothing.
  case never
  /// One more try with a token fetched for it.
  case withFreshToken = "with_fresh_token"
  /// As long as `x-ogw-ratelimit-reset` says, then again.
  case afterReset = "after_reset"
  /// After 1, 2 and 4 seconds.
  case afterPause = "after_pause"
  /// As ``afterPause`` when the call only reads. A write may have happened in spite of the answer.
  case afterPauseWhenReading = "after_pause_when_reading"
}
