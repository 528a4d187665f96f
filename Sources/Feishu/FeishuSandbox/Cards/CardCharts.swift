import JSONText

/// Item 75: a chart needs a plausible specification. What the service's own schema asks for beyond this is not known.
enum CardCharts {
  static func check(_ body: JSONNode) throws(Refusal) {
    for node in TaggedObjects(part: body) where node["tag"]?.string == "chart" {
      let complaints = complaints(about: node["chart_spec"])
      guard complaints.isEmpty else { throw .chart(complaints, path: CardPath.text(of: node)) }
    }
  }

  /// What is wrong, each with its place in the specification.
  private static func complaints(about spec: JSONNode?) -> [String] {
    guard let spec, spec.kind == .object else { return ["(root): \(expected("object", spec))"] }
    var complaints: [String] = []
    for name in ["data", "type"] where spec[name] == nil { complaints.append("(root): \(name) is required") }
    if let axes = spec["axes"], axes.kind != .array { complaints.append("axes: \(expected("array", axes))") }
    if let data = spec["data"], data.kind != .object && data.kind != .array {
      complaints.append("data: \(expected("object", data))")
    }
    if let type = spec["type"], type.kind != .string { complaints.append("type: \(expected("string", type))") }
    return complaints
  }

  private static func expected(_ kind: String, _ node: JSONNode?) -> String {
    "Invalid type. Expected: \(kind), given: \(node.map { kindName($0.kind) } ?? "null")"
  }

  private static func kindName(_ kind: JSONNode.Kind) -> String {
    switch kind {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number: "number"
    case .bool: "boolean"
    case .null, .invalid: "null"
    }
  }
}
