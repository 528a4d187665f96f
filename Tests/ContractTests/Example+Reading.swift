import JSONText

/// Reading a file. A member that is not known is a flaw: what has no effect should not pass.
extension Example {
  init(file: String, _ document: JSONDocument) {
    let reader = Reader()
    let root = document.root
    if !document.isWellFormed { reader.flaws.append("not JSON") }
    reader.check(
      root, knows: ["items", "about", "source", "sure", "only", "switches", "state", "steps", "client"], in: "the file")
    self.file = file
    items = root?["items"].items.compactMap(\.int) ?? []
    about = root?["about"]?.string ?? ""
    if about.isEmpty { reader.flaws.append("about is missing") }
    if root?["source"]?.string?.hasPrefix("feishu-api.md") != true { reader.flaws.append("source names no section") }
    if !["doc", "sdk", "seen", "unsure"].contains(root?["sure"]?.string ?? "") {
      reader.flaws.append("sure is missing")
    }
    only = root?["only"]?.string.flatMap(Half.init(rawValue:))
    if root?["only"] != nil, only == nil { reader.flaws.append("only must be client or sandbox") }
    switches = root?["switches"]
    state = root?["state"].items.map { reader.request($0) } ?? []
    steps = root?["steps"].items.map { reader.step($0) } ?? []
    if steps.isEmpty { reader.flaws.append("there are no steps") }
    client = root?["client"].map { reader.client($0) }
    if let step = client?.step, !steps.indices.contains(step - 1) { reader.flaws.append("client.step is no step") }
    flaws = reader.flaws
  }

  private final class Reader {
    var flaws: [String] = []

    func check(_ node: JSONNode?, knows members: Set<String>, in place: String) {
      for member in node.items where !members.contains(member.key ?? "") {
        flaws.append("\(place) knows no \(member.key ?? "")")
      }
    }

    func request(_ node: JSONNode) -> Request {
      check(
        node, knows: ["method", "path", "authorization", "content_type", "body", "body_text", "keep"], in: "a request")
      let target = node["path"]?.string ?? ""
      if !target.hasPrefix("/") { flaws.append("a request has no path") }
      let body = node["body"].map { ExampleText.spelled($0) } ?? node["body_text"]?.string.map(ExampleText.repeated)
      return Request(
        method: node["method"]?.string ?? "GET", target: target, authorization: node["authorization"]?.string ?? "bot",
        contentType: node["content_type"]?.string ?? "application/json; charset=utf-8", body: body,
        keep: node["keep"].items.map { ($0.key ?? "", $0.string ?? "") })
    }

    func step(_ node: JSONNode) -> Step {
      check(node, knows: ["request", "response", "times", "together"], in: "a step")
      let request = node["request"].map { self.request($0) }
      if request == nil { flaws.append("a step has no request") }
      if node["response"] == nil, request?.isControl != true { flaws.append("a step has no response") }
      return Step(
        request: request ?? self.request(node), response: node["response"].map { response($0) },
        times: node["times"]?.int ?? 1, isTogether: node["together"]?.bool ?? false)
    }

    private func response(_ node: JSONNode) -> Response {
      check(node, knows: ["status", "headers", "body", "body_text", "closed"], in: "a response")
      if node["closed"]?.bool == true { return Response(status: nil, headers: [], body: "") }
      if node["status"]?.int == nil { flaws.append("a response has no status") }
      let body = node["body"].map { ExampleText.spelled($0) } ?? node["body_text"]?.string.map(ExampleText.repeated)
      if body == nil { flaws.append("a response has no body") }
      return Response(
        status: node["status"]?.int ?? 0,
        headers: node["headers"].items.map { ($0.key?.lowercased() ?? "", $0.string) }, body: body ?? "")
    }

    func client(_ node: JSONNode) -> Client {
      check(
        node,
        knows: [
          "call", "step", "outcome", "code", "sub_code", "class", "place", "missing_scopes", "value", "calls",
        ], in: "client")
      if node["call"]?.string == nil || node["outcome"]?.string == nil { flaws.append("client lacks call or outcome") }
      return Client(
        call: node["call"]?.string ?? "", step: node["step"]?.int, outcome: node["outcome"]?.string ?? "",
        code: node["code"]?.int, subCode: node["sub_code"]?.int, errorClass: node["class"]?.string,
        place: node["place"]?.string, missingScopes: node["missing_scopes"].map { $0.children.compactMap(\.string) },
        value: node["value"], calls: node["calls"]?.int ?? 1)
    }
  }
}

extension JSONNode? {
  /// The items of an array or the members of an object; none for anything else, and for nothing.
  var items: [JSONNode] { map { Array($0.children) } ?? [] }
}
