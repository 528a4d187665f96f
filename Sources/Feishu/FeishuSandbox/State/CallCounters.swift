import FeishuAPI

/// How often each endpoint was called since the start, and with what outcome, for `GET /_sandbox/counters`.
struct CallCounters: Hashable, Sendable {
  struct Counter: Hashable, Sendable {
    var calls = 0
    /// Answers by their code.
    var codes: [Int: Int] = [:]
    /// Answers without a code: a closed connection, a page of a gateway, a file.
    var others = 0
  }

  private var counters: [Endpoint: Counter] = [:]
  /// Calls of paths that nobody serves.
  private var unknown = 0

  mutating func add(_ endpoint: Endpoint?, code: Int?) {
    guard let endpoint else {
      unknown += 1
      return
    }
    counters[endpoint, default: Counter()].calls += 1
    if let code {
      counters[endpoint]?.codes[code, default: 0] += 1
    } else {
      counters[endpoint]?.others += 1
    }
  }

  var wire: WireValue {
    let endpoints = counters.sorted { $0.key.rawValue < $1.key.rawValue }.map { endpoint, counter in
      WireValue.Member(
        endpoint.rawValue,
        [
          "method": .text(endpoint.method), "path": .text(endpoint.template), "calls": WireValue(counter.calls),
          "codes": .object(
            counter.codes.sorted { $0.key < $1.key }.map { .init(String($0.key), WireValue($0.value)) }),
          "others": WireValue(counter.others),
        ])
    }
    return ["endpoints": .object(endpoints), "unknown": WireValue(unknown)]
  }
}
