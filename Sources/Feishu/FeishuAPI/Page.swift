/// One page of a list.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
  public var items: [Item]
  public var hasMore: Bool
  /// Opaque; only there when there is more.
  public var pageToken: String?

  public init(items: [Item], hasMore: Bool, pageToken: String? = nil) {
    self.items = items
    self.hasMore = hasMore
    self.pageToken = pageToken
  }

  enum CodingKeys: String, CodingKey {
    case items
    case hasMore = "has_more"
    case pageToken = "page_token"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    items = try fields.decodeIfPresent([Item].self, forKey: .items) ?? []
    hasMore = fields.flag(.hasMore)
    pageToken = fields.text(.pageToken).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Page: Equatable where Item: Equatable {}
extension Page: Hashable where Item: Hashable {}
