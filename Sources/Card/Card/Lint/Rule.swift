public import Phrase

/// How much a finding matters.
public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Worth knowing.
  case hint
  /// May go wrong, or will not look as meant; also everything on which the sources disagree.
  case warning
  /// The documents, or refusals that were seen, say that the service will not take it.
  case error

  public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// One thing that lint looks for: a row of ``Rule/all``.
public struct Rule: Hashable, Sendable {
  /// The name that people and scripts know it by.
  public let name: String
  /// How much a finding matters unless the finding says otherwise.
  public let severity: Severity
  /// The code, or the sub-code of 230099, that the service answers with (feishu-api.md 6.3).
  public let code: Int?
  /// What it is about, for a list of rules.
  public let summary: Phrase

  private init(_ name: String, _ severity: Severity, code: Int? = nil, _ english: String, _ chinese: String) {
    self.name = name
    self.severity = severity
    self.code = code
    summary = Phrase(en: english, zh: chinese)
  }

  public static let syntax = Rule("syntax", .error, code: 200621, "the text is not JSON", "内容不是合法的 JSON")
  public static let duplicateKey = Rule("duplicate-key", .warning, "a key stands twice in an object", "对象中有重复的键")
  public static let notAnObject = Rule(
    "not-an-object", .error, code: 200621, "a card is a JSON object", "卡片必须是 JSON 对象")
  public static let doubleEncoded = Rule(
    "double-encoded", .error, code: 200621, "the card is a string with JSON in it", "卡片被编码成了字符串")
  public static let wrapped = Rule(
    "wrapped", .error, code: 200621, "the card is inside a request for it", "卡片外多包了一层请求")
  public static let readBack = Rule(
    "read-back-form", .error, code: 200621, "a form for reading that can not be sent", "只读的回读格式，不能发送")
  public static let envelope = Rule(
    "envelope", .error, "a template or entity without its id", "模板或卡片实体缺少 ID")
  public static let entity = Rule(
    "entity", .warning, "an entity is changed through the card API", "卡片实体应通过卡片接口修改")

  public static let updateMulti = Rule(
    "update-multi", .warning, code: 300302, "config.update_multi is to be written as true",
    "config.update_multi 需写成 true")
  public static let schemaMissing = Rule(
    "schema-missing", .error, "a body needs \"schema\": \"2.0\"", "有 body 的卡片需要 \"schema\": \"2.0\"")
  public static let schemaValue = Rule(
    "schema-value", .error, code: 200621, "schema is \"1.0\" or \"2.0\"", "schema 只能是 \"1.0\" 或 \"2.0\"")
  public static let schemaDowngrade = Rule(
    "schema-downgrade", .error, code: 200830, "a 2.0 card can not become 1.0", "2.0 卡片不能改回 1.0")
  public static let rootKey = Rule(
    "root-key", .error, code: 200621, "a root member that 2.0 does not have", "2.0 根节点没有的属性")
  public static let removedKey = Rule(
    "removed-key", .warning, code: 200621, "a member that 2.0 has given up", "2.0 已移除的属性")

  public static let wrongType = Rule("wrong-type", .error, code: 200621, "a value of another type", "值的类型不对")
  public static let missingTag = Rule("missing-tag", .error, code: 200621, "a component without a tag", "组件缺少 tag")
  public static let unsupportedTag = Rule(
    "unsupported-tag", .error, code: 200861, "a component that 2.0 has given up", "2.0 已移除的组件")
  public static let unknownTag = Rule(
    "unknown-tag", .error, code: 200621, "a component that does not exist", "不存在的组件")

  public static let pictureAddress = Rule(
    "picture-address", .warning, code: 200621, "a picture is named by its key, not by an address",
    "图片须使用 img_key，而非网址")

  public static let size = Rule("size", .warning, code: 230025, "the card is large", "卡片过大")
  public static let elementCount = Rule(
    "element-count", .error, code: 300305, "too many elements", "组件与元素过多")
  public static let link = Rule("link", .warning, "a link that leads nowhere", "无效的链接")

  /// Every rule, in the order in which a list shows them.
  public static let all: [Rule] = [
    syntax, duplicateKey, notAnObject, doubleEncoded, wrapped, readBack, envelope, entity,
    schemaMissing, schemaValue, schemaDowngrade, updateMulti, rootKey, removedKey,
    wrongType, missingTag, unsupportedTag, unknownTag, pictureAddress, size, elementCount, link,
  ]
}
