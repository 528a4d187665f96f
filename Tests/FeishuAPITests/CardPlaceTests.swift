import FeishuAPI
import Testing

/// A tree of just what the locator needs; every node knows its JSON pointer.
private struct Tree: CardTree {
  indirect enum Value {
    case object([String: Value])
    case array([Value])
    case leaf
  }

  var value: Value
  var cardTag: String?
  var pointer = ""

  init(_ value: Value, tag: String? = nil, pointer: String = "") {
    self.value = value
    self.pointer = pointer
    self.cardTag = tag
    if case .object(let members) = value {
      self.cardTag = members.keys.first { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    }
  }

  func member(_ key: String) -> Tree? {
    guard case .object(let members) = value, let found = members[key] else { return nil }
    return Tree(found, pointer: pointer + "/" + key)
  }

  var items: [Tree] {
    guard case .array(let found) = value else { return [] }
    return found.enumerated().map { Tree($0.element, pointer: pointer + "/\($0.offset)") }
  }
}

/// An object with a tag, written `#tag`.
private func tagged(_ tag: String, _ members: [String: Tree.Value] = [:]) -> Tree.Value {
  .object(members.merging(["#" + tag: .leaf]) { first, _ in first })
}

@Suite("Where in a card the fault is")
struct CardPlaceTests {
  private static let elements = Tree.Value.array([
    tagged("markdown"),
    tagged("div", ["text": tagged("plain_text", ["text_weight": .leaf])]),
    tagged("form", ["elements": .array([tagged("input", ["text_color": .leaf]), tagged("button")])]),
  ])
  private static let card2 = Tree(.object(["schema": .leaf, "body": .object(["elements": elements])]))
  private static let card1 = Tree(.object(["elements": elements]))

  struct Vector: Sendable {
    var path: String
    var in2: String
    var in1: String
    var isExact = true
    var property: String?
  }

  @Test(
    "The path leads to a place in cards of both schemas",
    arguments: [
      Vector(path: "ROOT -> body -> elements -> [1](tag: div)", in2: "/body/elements/1", in1: "", isExact: false),
      Vector(path: "ROOT -> elements -> [2](tag: form)", in2: "/body/elements/2", in1: "/elements/2"),
      Vector(
        path: "ROOT -> elements -> [2](tag: form) -> elements -> [0](tag: input), property: text_color",
        in2: "/body/elements/2/elements/0", in1: "/elements/2/elements/0",
        property: "text_color"),
      Vector(
        path: "ROOT -> elements -> form -> elements -> input", in2: "/body/elements/2/elements/0",
        in1: "/elements/2/elements/0"),
      Vector(
        path: "ROOT -> elements[1](tag: div) -> text(tag: plain_text)", in2: "/body/elements/1/text",
        in1: "/elements/1/text"),
      Vector(path: "ROOT -> elements -> [9](tag: div)", in2: "/body/elements", in1: "/elements", isExact: false),
      Vector(path: "ROOT -> elements -> [0](tag: img)", in2: "/body/elements", in1: "/elements", isExact: false),
    ])
  func place(vector: Vector) throws {
    let refusal = CardRefusal(text: "ErrCode: 200621; ErrMsg: m; ErrorValue: path: \(vector.path)")
    // The property is named before the path by the service; here after it, to keep the table short.
    let named = CardRefusal(
      text: "ErrCode: 200621; ErrorValue: property: \(vector.property ?? "none"), path: \(vector.path)")
    let second = try #require(refusal.place(in: Self.card2))
    let first = try #require(named.place(in: Self.card1))
    #expect(second.node.pointer == vector.in2)
    #expect(first.node.pointer == vector.in1)
    #expect(first.property?.pointer == vector.property.map { vector.in1 + "/" + $0 })
    if vector.isExact {
      #expect(second.isExact)
      #expect(first.isExact)
    } else {
      #expect(!first.isExact)
    }
  }

  @Test("Without a path there is no place")
  func none() {
    #expect(CardRefusal(text: "ErrCode: 200570; ErrMsg: x; ").place(in: Self.card2) == nil)
  }
}
