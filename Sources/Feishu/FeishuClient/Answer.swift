/// A result and the log id of the answer it came with.
public struct Answer<Value: Sendable>: Sendable {
  public var value: Value
  /// What Feishu support asks for, and what the history of sends keeps.
  public var logID: String?

  public init(_ value: Value, logID: String? = nil) {
    self.value = value
    self.logID = logID
  }
}

extension Answer: Equatable where Value: Equatable {}
extension Answer: Hashable where Value: Hashable {}
