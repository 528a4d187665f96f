/// The closed table of everything the service is known to refuse with. `explain`, the screen and the retry rule all read it.
///
///     ErrorCatalogue.entry(code: 230072, on: .editMessage)?.errorClass   // .hopeless: 20 edits are used up
///     ErrorCatalogue.entry(code: 230072, on: .replyMessage)?.errorClass  // .fixRequest: no thread reply there
public enum ErrorCatalogue {
  /// Every row, in the order of the sections of feishu-api.md.
  public static let all: [ErrorEntry] =
    gatewayRows + identityRows + credentialRows + userTokenRows + imageRows + messageRows + messageEditRows
    + parameterRows + contentRows + delayedUpdateRows + callbackRows + entityRows + cardRows + cardLimitRows

  private static let rowsByCode = Dictionary(grouping: all.filter { $0.subCode == nil }, by: \.code)
  private static let rowsBySubCode = Dictionary(grouping: all.filter { $0.subCode != nil }, by: \.number)

  /// The row for a refusal as it came: that of the sub-code where there is one, else that of the code.
  public static func entry(code: Int, message: String, on endpoint: Endpoint?) -> ErrorEntry? {
    entry(code: code, subCode: CardRefusal(code: code, message: message)?.subCode, message: message, on: endpoint)
  }

  /// The row for a refusal whose sub-code is known.
  public static func entry(code: Int, subCode: Int?, message: String, on endpoint: Endpoint?) -> ErrorEntry? {
    let row = subCode.flatMap { number in
      // What tells the meanings of a sub-code apart may stand in either field.
      let card = CardRefusal(code: code, message: message)
      let words = [card?.message, card?.value].compactMap(\.self).joined(separator: "; ")
      return subEntry(number, on: endpoint, message: words.isEmpty ? message : words)
    }
    return row ?? entry(code: code, on: endpoint, ext: message)
  }

  /// The row for a refusal with `code` on `endpoint`; `ext`, or the whole message, chooses between the rows of one code.
  ///
  /// Card entities answer with the numbers that are sub-codes elsewhere (feishu-api.md 6.2); they are found too.
  public static func entry(code: Int, on endpoint: Endpoint? = nil, ext: String? = nil) -> ErrorEntry? {
    best(of: rowsByCode[code] ?? [], on: endpoint, text: ext)
      ?? best(of: rowsBySubCode[code] ?? [], on: endpoint, text: ext)
      ?? foreign(rowsByCode[code] ?? [], text: ext)
  }

  /// The row of a code that is documented for other endpoints only: the documents need not be complete. Of several meanings,
  /// the one whose words are those of the service; never a guess.
  private static func foreign(_ rows: [ErrorEntry], text: String?) -> ErrorEntry? {
    if rows.count == 1, rows[0].marker == nil { return rows[0] }
    guard let text = text?.prefix(2000).lowercased() else { return nil }
    return rows.first { !$0.serviceText.isEmpty && text.contains($0.serviceText.lowercased().trimmed(of: ".")) }
  }

  /// The row for a sub-code of 230099; `message` and `endpoint` choose between the meanings of 11310.
  public static func subEntry(_ subCode: Int, on endpoint: Endpoint? = nil, message: String? = nil) -> ErrorEntry? {
    best(of: rowsBySubCode[subCode] ?? [], on: endpoint, text: message)
  }

  /// Every row about `number`, as a code or as a sub-code, in the order of the table.
  public static func entries(about number: Int) -> [ErrorEntry] {
    all.filter { $0.number == number }
  }

  /// The row that says most: one whose words fit (the longer the better), then one for this endpoint, then any.
  private static func best(of rows: [ErrorEntry], on endpoint: Endpoint?, text: String?) -> ErrorEntry? {
    // A message can be of any length; what tells rows apart stands at its start.
    let text = text.map { $0.prefix(2000).lowercased() }
    let fitting = rows.filter { $0.applies(on: endpoint, to: text) }
    func weight(_ row: (offset: Int, element: ErrorEntry)) -> (Int, Int, Int) {
      let isLocal = endpoint != nil && !row.element.endpoints.isEmpty
      return (row.element.marker?.utf8.count ?? 0, isLocal ? 1 : 0, -row.offset)
    }
    return fitting.enumerated().max { weight($0) < weight($1) }?.element
  }
}
