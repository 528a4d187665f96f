import JSONText

/// The members of a request body, read strictly.
///
/// Item 13: a body that is not JSON, or a member of a wrong type, is 9499. Item 14: a member that is missing is 99992402. An
/// empty body counts as an empty object, since that is what an empty PATCH is seen to answer.
struct BodyFields {
  private let root: JSONNode?

  init(_ body: [UInt8]) throws(Refusal) {
    guard !body.isEmpty else {
      root = nil
      return
    }
    let document = JSONDocument(bytes: body)
    guard document.isWellFormed, let root = document.root, root.kind == .object else { throw .badRequest }
    self.root = root
  }

  /// A member that may be missing; null counts as missing.
  private func member(_ name: String) -> JSONNode? {
    guard let node = root?[name], !node.isNull else { return nil }
    return node
  }

  func text(_ name: String) throws(Refusal) -> String? {
    guard let node = member(name) else { return nil }
    guard let text = node.string else { throw .badRequest }
    return text
  }

  func requiredText(_ name: String) throws(Refusal) -> String {
    guard let text = try text(name) else { throw .field(name, "\(name) is required") }
    return text
  }

  func requiredInteger(_ name: String) throws(Refusal) -> Int {
    guard let node = member(name) else { throw .field(name, "\(name) is required") }
    guard let number = node.int else { throw .badRequest }
    return number
  }

  /// A text of 1 to `most` characters.
  func bounded(_ name: String, most: Int) throws(Refusal) -> String {
    let text = try requiredText(name)
    guard !text.isEmpty else { throw .field(name, "the min len is 1") }
    guard text.count <= most else { throw .field(name, "the max len is \(most)") }
    return text
  }

  /// A text that holds JSON of its own.
  func json(_ name: String, most: Int) throws(Refusal) -> JSONNode {
    let document = JSONDocument(try bounded(name, most: most))
    guard document.isWellFormed, let root = document.root else { throw .entityParameter }
    return root
  }

  /// A member that is an object with members of its own.
  func requiredObject(_ name: String) throws(Refusal) -> BodyFields {
    guard let node = member(name) else { throw .field(name, "\(name) is required") }
    guard node.kind == .object else { throw .badRequest }
    return BodyFields(root: node)
  }

  /// The object itself, as it is spelled.
  var source: String { root?.source ?? "{}" }

  private init(root: JSONNode) {
    self.root = root
  }

  func flag(_ name: String) throws(Refusal) -> Bool? {
    guard let node = member(name) else { return nil }
    guard let flag = node.bool else { throw .badRequest }
    return flag
  }

  func texts(_ name: String) throws(Refusal) -> [String]? {
    guard let node = member(name) else { return nil }
    guard node.kind == .array else { throw .badRequest }
    var texts: [String] = []
    for item in node.children {
      guard let text = item.string else { throw .badRequest }
      texts.append(text)
    }
    return texts
  }
}
