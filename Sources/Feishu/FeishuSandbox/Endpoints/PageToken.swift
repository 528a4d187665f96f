import FeishuAPI
import FoundationEssentials

/// Page tokens: opaque, bound to all other parameters of the query (item 64), and full of characters that must be
/// percent-encoded, as the service's may be (feishu-api.md appendix B).
enum PageToken {
  /// What the pages of one list have in common: every parameter but the token itself.
  struct Binding: Hashable {
    let digest: UInt64

    init(_ request: SandboxRequest) {
      let pairs = request.query
        .filter { $0.name != QueryName.pageToken.rawValue && !$0.value.isEmpty }
        .map { "\($0.name)=\($0.value)" }
        .sorted()
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in (request.path + pairs.joined(separator: "&")).utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      digest = hash
    }
  }

  static func make(_ values: [Int64], boundTo binding: Binding) -> String {
    let text = "?>page:" + ([String(binding.digest)] + values.map { String($0) }).joined(separator: ":")
    return Data(text.utf8).base64EncodedString()
  }

  static func read(_ token: String, boundTo binding: Binding, count: Int) throws(Refusal) -> [Int64] {
    guard let data = Data(base64Encoded: token) else { throw .argument("invalid page_token") }
    let parts = String(decoding: data, as: UTF8.self).split(separator: ":", omittingEmptySubsequences: false)
    let values = parts.dropFirst(2).compactMap { Int64($0) }
    guard parts.first == "?>page", parts.count == count + 2, values.count == count else {
      throw .argument("invalid page_token")
    }
    guard parts[1] == String(binding.digest) else {
      throw .argument("the request parameters have changed, page_token is invalid")
    }
    return values
  }
}

extension Call {
  /// `page_size` (item 14).
  func pageSize(standard: Int, most: Int) throws(Refusal) -> Int {
    guard let text = query(.pageSize) else { return standard }
    guard let size = Int(text), size > 0 else {
      throw .field(QueryName.pageSize.rawValue, "page_size must be a positive integer", value: text)
    }
    guard size <= most else { throw .argument("The page_size exceeds the limit") }
    return size
  }
}
