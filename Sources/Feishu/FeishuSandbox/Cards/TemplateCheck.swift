import JSONText

/// Item 77: a template must be released, open to the app, and given values of the types it declares.
extension SandboxState {
  func checkTemplate(_ root: JSONNode, for app: AppRecord) throws(Refusal) {
    let id = root["data"]?["template_id"]?.string ?? ""
    guard let template = templates[id], template.isReleased else {
      throw .card(
        200_380, "template does not exist, please confirm whether this template has been released",
        value: "templateID: \(id)")
    }
    let complaint = "template is not visible to app, please confirm whether the app is allowed to use this template"
    // 6.3: the same words with another number when it is the template's maker whom the app does not reach.
    guard template.maker.map(app.reaches) ?? true else { throw .card(11_310, complaint) }
    guard template.isUsable(by: app.appID) else {
      throw .card(200_381, complaint, value: "\(complaint), templateID: \(id)")
    }
    for (name, kind) in template.variables.sorted(by: { $0.key < $1.key }) {
      guard let value = root["data"]?["template_variable"]?[name] else { continue }
      let actual = Self.kind(of: value)
      guard actual == Self.form(of: kind) else {
        throw .card(
          200_732,
          "the actual type of the variable is inconsistent with the specified type in the template. "
            + "Please check the type of the variable",
          value: "varName: \(name), specifiedType: \(kind.rawValue), actualType: \(actual)")
      }
      if kind == .image, value["img_key"]?.string == nil {
        throw .card(
          200_737, "the format of the variable is incorrect. Please check the format of the variable",
          value: "specifiedFormat: {img_key}, actualFormat: \(value.source)")
      }
    }
  }

  /// How a value of a kind is written in JSON.
  private static func form(of kind: TemplateRecord.Kind) -> String {
    switch kind {
    case .text: "string"
    case .number: "number"
    case .boolean: "bool"
    case .image, .link: "object"
    case .list: "array"
    }
  }

  private static func kind(of value: JSONNode) -> String {
    switch value.kind {
    case .string: "string"
    case .number: "number"
    case .bool: "bool"
    case .object: "object"
    case .array: "array"
    case .null, .invalid: "null"
    }
  }
}
