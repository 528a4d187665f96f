/// The `error` object of a refusal (feishu-api.md 1.3). Every field may be missing.
public struct WireErrorDetail: Codable, Hashable, Sendable {
  /// What Feishu support asks for: 14 digits of time and 20 hex digits.
  public var logID: String?
  /// A label in two languages, then a link.
  public var troubleshooter: String?
  public var message: String?
  public var permissionViolations: [PermissionViolation]?
  public var fieldViolations: [FieldViolation]?
  public var helps: [HelpLink]?

  public init(logID: String?, troubleshooter: String? = nil, message: String? = nil) {
    self.logID = logID
    self.troubleshooter = troubleshooter
    self.message = message
  }

  enum CodingKeys: String, CodingKey {
    case logID = "log_id"
    case troubleshooter
    case message
    case permissionViolations = "permission_violations"
    case fieldViolations = "field_violations"
    case helps
  }

  private enum OldKeys: String, CodingKey {
    case logID = "logid"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let old = try decoder.container(keyedBy: OldKeys.self)
    logID = fields.text(.logID) ?? old.text(.logID)
    troubleshooter = fields.text(.troubleshooter)
    message = fields.text(.message)
    permissionViolations = fields.lenient(.permissionViolations)
    fieldViolations = fields.lenient(.fieldViolations)
    helps = fields.lenient(.helps)
  }
}

/// A scope that is missing.
public struct PermissionViolation: Codable, Hashable, Sendable {
  /// `action_scope_required`: the app lacks it; `action_privilege_required`: the user did not grant it.
  public var type: String?
  /// The name of the scope.
  public var subject: String?

  public init(type: String?, subject: String?) {
    self.type = type
    self.subject = subject
  }
}

/// A field of the request that is not as it should be.
public struct FieldViolation: Codable, Hashable, Sendable {
  public var field: String?
  public var value: String?
  public var description: String?

  public init(field: String?, value: String?, description: String?) {
    self.field = field
    self.value = value
    self.description = description
  }

  enum CodingKeys: String, CodingKey {
    case field
    case value
    case description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    field = fields.text(.field)
    value = fields.text(.value)
    description = fields.text(.description)
  }
}

/// A page that helps, usually the scope page of the developer console.
public struct HelpLink: Codable, Hashable, Sendable {
  public var url: String?
  public var description: String?

  public init(url: String?, description: String?) {
    self.url = url
    self.description = description
  }
}
