import JSONText

/// The members of a control route's body. A member that the route does not know is an error: a test that sets something
/// that has no effect should not pass.
struct ControlBody {
  private let root: JSONNode?
  private let prefix: String

  init(_ body: [UInt8], knows members: Set<String>) throws(ControlRefusal) {
    prefix = ""
    guard !body.isEmpty else {
      root = nil
      return
    }
    let document = JSONDocument(bytes: body)
    guard document.isWellFormed, let root = document.root, root.kind == .object else {
      throw ControlRefusal("the body must be a JSON object")
    }
    self.root = root
    try checkNames(members)
  }

  private init(_ root: JSONNode?, prefix: String, knows members: Set<String>) throws(ControlRefusal) {
    self.root = root
    self.prefix = prefix
    guard root == nil || root?.kind == .object else { throw ControlRefusal("\(prefix) must be an object") }
    try checkNames(members)
  }

  /// A member that holds an object of its own.
  func object(_ name: String, knows members: Set<String>) throws(ControlRefusal) -> ControlBody {
    try ControlBody(member(name), prefix: "\(prefix)\(name).", knows: members)
  }

  func text(_ name: String) throws(ControlRefusal) -> String? {
    try read(name, "a string") { $0.string }
  }

  func flag(_ name: String) throws(ControlRefusal) -> Bool? {
    try read(name, "true or false") { $0.bool }
  }

  func integer(_ name: String) throws(ControlRefusal) -> Int? {
    try read(name, "an integer") { $0.int }
  }

  /// A number that may have a fraction, such as seconds.
  func number(_ name: String) throws(ControlRefusal) -> Double? {
    try read(name, "a number") { $0.double.flatMap { abs($0) < 1e12 ? $0 : nil } }
  }

  func texts(_ name: String) throws(ControlRefusal) -> [String]? {
    try read(name, "an array of strings") { node in
      guard node.kind == .array else { return nil }
      let texts = node.children.compactMap(\.string)
      return texts.count == node.children.count ? texts : nil
    }
  }

  /// The members of a member, by their names; all of them know `members`.
  func objects(_ name: String, knows members: Set<String>) throws(ControlRefusal) -> [(name: String, body: ControlBody)]
  {
    var bodies: [(String, ControlBody)] = []
    for item in member(name).items {
      let key = item.key ?? ""
      bodies.append((key, try ControlBody(item, prefix: "\(prefix)\(name).\(key).", knows: members)))
    }
    return bodies
  }

  /// All members with their texts.
  func allTexts(_ name: String) throws(ControlRefusal) -> [String: String] {
    var texts: [String: String] = [:]
    for item in member(name).items {
      guard let text = item.string else { throw ControlRefusal("\(prefix)\(name) must hold strings") }
      texts[item.key ?? ""] = text
    }
    return texts
  }

  /// A member that may be given and is null, which is not the same as missing.
  func isNull(_ name: String) -> Bool { root?[name]?.isNull == true }

  private func member(_ name: String) -> JSONNode? {
    guard let node = root?[name], !node.isNull else { return nil }
    return node
  }

  private func read<Value>(
    _ name: String, _ kind: String, _ value: (JSONNode) -> Value?
  ) throws(ControlRefusal) -> Value? {
    guard let node = member(name) else { return nil }
    guard let value = value(node) else { throw ControlRefusal("\(prefix)\(name) must be \(kind)") }
    return value
  }

  private func checkNames(_ members: Set<String>) throws(ControlRefusal) {
    for member in root.items where !members.contains(member.key ?? "") {
      throw ControlRefusal(
        "\(prefix)\(member.key ?? "") is not known here; known are \(members.sorted().joined(separator: ", "))")
    }
  }
}
