/// What the gateway refuses before an endpoint sees the call. The numbers are items of feishu-api.md section 10.
extension Refusal {
  /// Item 3: no token, or not as `Bearer …`.
  static let missingToken = Refusal(
    99_991_661, "Missing access token for authorization. Please make a request with token attached.")

  /// Item 4: a token nobody issued, or one that has ended.
  static let invalidTenantToken = Refusal(
    99_991_663, "Invalid access token for authorization. Please make a request with token attached.",
    details: [
      .init(
        "message",
        "Refer to the documentation: https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/api-call-guide")
    ])

  /// Item 5: a user token nobody issued.
  static let invalidUserToken = Refusal(
    99_991_668, "Invalid access token for authorization. Please make a request with token attached.")

  /// Item 6: a user token that has ended.
  static let endedUserToken = Refusal(99_991_677, "Authentication token expired")

  /// Item 7: this endpoint takes bots only.
  static let userTokenNotTaken = Refusal(99_991_668, "user access token not support")

  /// Item 12.
  static let addressDenied = Refusal(99_991_401, "ip 203.0.113.9 is denied by app setting")

  /// Item 11.
  static let quotaExhausted = Refusal.bare(
    99_991_403, "This month's API call quota has been exceeded", status: 429)

  /// Item 13: not JSON, or a member of another type than the endpoint wants.
  static let badRequest = Refusal(9499, "Bad Request")

  /// Item 16, and item 63 for merged forwards.
  static let internalError = Refusal(2200, "internal error", status: 500)

  /// Item 20.
  static let appNotInUse = Refusal(99_991_662, "app not in use")

  /// Item 8: the app lacks every scope of which one is needed.
  static func missingScope(_ scopes: [String], appID: String) -> Refusal {
    let link = "https://open.feishu.cn/app/\(appID)/auth?q=\(scopes.joined(separator: ","))"
    return Refusal(
      99_991_672,
      "Access denied. One of the following scopes is required: [\(scopes.joined(separator: ", "))].",
      details: [
        violations(scopes, type: "action_scope_required"),
        .init(
          "helps",
          [["url": "\(link)&op_from=openapi&token_type=tenant", "description": "申请权限(Apply for the scopes)"]]),
      ])
  }

  /// Item 9: the person did not grant the app any of these scopes.
  static func missingGrant(_ scopes: [String]) -> Refusal {
    Refusal(
      99_991_679,
      "Unauthorized. You do not have permission to perform the requested operation on the resource. "
        + "Please request user re-authorization and try again. "
        + "required one of these privileges under the user identity: [\(scopes.joined(separator: ", "))]",
      details: [violations(scopes, type: "action_privilege_required")])
  }

  /// Item 10: too many calls of one endpoint by one app.
  static func tooManyCalls(limit: Int, secondsToWait: Int, status: Int) -> Refusal {
    var refusal = Refusal.bare(99_991_400, "request trigger frequency limit", status: status)
    refusal.headers = [
      .init(name: "x-ogw-ratelimit-limit", value: String(limit)),
      .init(name: "x-ogw-ratelimit-reset", value: String(secondsToWait)),
    ]
    return refusal
  }

  /// Item 14: a field is missing, too long or out of bounds.
  static func field(_ name: String, _ description: String, value: String = "") -> Refusal {
    Refusal(
      99_992_402, "field validation failed",
      details: [
        .init(
          "field_violations", [["field": .text(name), "description": .text(description), "value": .text(value)]])
      ])
  }

  private static func violations(_ scopes: [String], type: WireValue) -> WireValue.Member {
    .init("permission_violations", .array(scopes.map { ["type": type, "subject": .text($0)] }))
  }
}
