import JSONText
import Testing

/// The pictures, people and templates that a card names: what a sandbox has to know before it takes the card.
struct CardReferences {
  private(set) var pictures: Set<String> = []
  private(set) var people: Set<String> = []
  private(set) var templates: Set<String> = []

  init(_ content: String) {
    for node in JSONDocument(content).nodes {
      guard let text = node.string, !text.isEmpty else { continue }
      switch node.key {
      case "template_id": templates.insert(text)
      case "img_key": add(picture: text)
      case "id" where node.parent?.parent?.key == "persons": people.insert(text)
      case "user_id" where node.parent?["tag"]?.string == "person": people.insert(text)
      default:
        if node.parent?.key == "i18n_img_key" { add(picture: text) }
        addNames(inMarkdown: text)
      }
    }
  }

  /// Declares all of them through the control routes.
  func declare(in bench: Bench) {
    for key in pictures { bench.control("POST", "images", #"{"image_key":\#(JSONString.quoted(key))}"#) }
    for id in people where id != "all" {
      bench.control("POST", "users", #"{"\#(Self.kind(of: id))":\#(JSONString.quoted(id))}"#)
    }
    let declared = templates.map { "\(JSONString.quoted($0)):{}" }.joined(separator: ",")
    bench.control("PATCH", "apps/\(bench.appID)", #"{"templates":{\#(declared)}}"#)
  }

  private static func kind(of id: String) -> String {
    if id.hasPrefix("ou_") { return "open_id" }
    return id.hasPrefix("on_") ? "union_id" : id.contains("@") ? "email" : "user_id"
  }

  /// Pictures and mentions in a text: `![…](KEY)`, `<at id=ID>`, `<at ids=ID,ID>`, `<at email=ID>`.
  private mutating func addNames(inMarkdown text: String) {
    for match in text.matches(of: /!\[[^\]]*\]\(([^)\n]*)\)/) { add(picture: String(match.1)) }
    for match in text.matches(of: /<at\s+(?:id|ids|email)=["']?([^"'>\s]+)/) {
      for id in match.1.split(separator: ",") { people.insert(String(id)) }
    }
  }

  /// An address is no key: the service refuses it, whatever is declared.
  private mutating func add(picture key: String) {
    if !key.contains("://"), !key.hasPrefix("/"), !key.hasPrefix(".") { pictures.insert(key) }
  }
}
