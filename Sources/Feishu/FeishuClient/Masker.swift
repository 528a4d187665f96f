import FeishuAPI

/// Takes secrets out of texts that others wrote: a server may repeat what it was sent.
struct Masker: Sendable {
  private let secrets: [String]

  /// Very short secrets are not looked for: they would be found in everything.
  init(_ secrets: [Secret]) {
    let plain = secrets.map(\.revealed).filter { $0.utf8.count >= 4 }
    // Libraries print what they do not like in quotes, with its odd characters escaped.
    self.secrets =
      plain + plain.map { String($0.debugDescription.dropFirst().dropLast()) }.filter { !plain.contains($0) }
  }

  func mask(_ text: String) -> String {
    secrets.reduce(text) { text, secret in
      text.contains(secret)
        ? text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: Secret.mask) : text
    }
  }

  func mask(_ text: String?) -> String? {
    text.map { mask($0) }
  }

  /// The error object with every text in it masked.
  func mask(_ detail: WireErrorDetail?) -> WireErrorDetail? {
    guard var detail else { return nil }
    detail.troubleshooter = mask(detail.troubleshooter)
    detail.message = mask(detail.message)
    detail.permissionViolations = detail.permissionViolations?.map {
      PermissionViolation(type: mask($0.type), subject: mask($0.subject))
    }
    detail.fieldViolations = detail.fieldViolations?.map {
      FieldViolation(field: mask($0.field), value: mask($0.value), description: mask($0.description))
    }
    detail.helps = detail.helps?.map { HelpLink(url: mask($0.url), description: mask($0.description)) }
    return detail
  }
}
