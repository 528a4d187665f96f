public import Phrase

/// One row of the error table: what a code means and what to do about it.
public struct ErrorEntry: Hashable, Sendable {
  /// The number in `code`.
  public let code: Int
  /// The `ErrCode` inside the text of 230099, when the row is about one.
  public let subCode: Int?
  /// Where the row applies; empty = everywhere. The same number can mean two things on two endpoints.
  public let endpoints: Set<Endpoint>
  /// A part of the service's text that the row is about; nil = any text.
  public let marker: String?
  /// The service's own words, as far as they are known.
  public let serviceText: String
  /// What has happened.
  public let meaning: Phrase
  /// What to do next.
  public let remedy: Phrase
  public let errorClass: ErrorClass
  /// What the client does about it by itself.
  public let retry: RetryRule

  /// Whether the same request will be refused again, however often it is repeated.
  public var isPermanent: Bool { errorClass.isPermanent }

  /// The number that a person looks up: the sub-code if there is one, else the code.
  public var number: Int { subCode ?? code }

  init(
    _ code: Int, sub subCode: Int? = nil, _ errorClass: ErrorClass, on endpoints: Set<Endpoint> = [],
    marker: String? = nil, text serviceText: String, meaning: Phrase, remedy: Phrase, retry: RetryRule? = nil
  ) {
    self.code = code
    self.subCode = subCode
    self.endpoints = endpoints
    self.marker = marker
    self.serviceText = serviceText
    self.meaning = meaning
    self.remedy = remedy
    self.errorClass = errorClass
    self.retry = retry ?? errorClass.usualRetry
  }

  /// Whether the row can be about a refusal of `endpoint` (nil: any) with these words, which are in small letters.
  func applies(on endpoint: Endpoint?, to text: String?) -> Bool {
    if let endpoint, !endpoints.isEmpty, !endpoints.contains(endpoint) { return false }
    guard let marker else { return true }
    return text?.contains(marker.lowercased()) ?? false
  }
}
