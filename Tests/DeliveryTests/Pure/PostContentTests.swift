import JSONText
import Messages
import Testing

@testable import Delivery

@Suite("Posts on their way back")
struct PostContentTests {
  private let mentions = [Mention(key: "@_user_1", id: "ou_tom", name: "Tom")]

  @Test("A post gets its language and its people back")
  func editable() {
    let readBack = #"{"title":"T","content":[[{"tag":"at","user_id":"@_user_1","user_name":"","style":[]}]]}"#
    #expect(
      PostContent.editable(readBack, mentions, language: "en_us")
        == #"{"en_us":{"title":"T","content":[[{"tag":"at","user_id":"ou_tom","user_name":"","style":[]}]]}}"#)
  }

  @Test("Where the service keeps Markdown, that is what is edited")
  func markdown() {
    let readBack =
      #"{"title":"T","content":[[{"tag":"text","text":"a"}]],"content_v2":[[{"tag":"md","text":"**a**"}]]}"#
    #expect(
      PostContent.editable(readBack, [], language: "zh_cn")
        == #"{"zh_cn":{"title":"T","content":[[{"tag":"md","text":"**a**"}]]}}"#)
  }

  @Test("What is no post stays as it is", arguments: ["", "x", "[]", #"{"title":"T"}"#, #"{"content":"T"}"#])
  func others(content: String) {
    #expect(PostContent.editable(content, mentions, language: "zh_cn") == content)
  }

  @Test("What was sent and what comes back are one post")
  func same() {
    let sent = #"{"zh_cn":{"content":[[{"tag":"text","text":"a","un_escape":false},{"tag":"at","user_id":"ou_tom"}]]}}"#
    let told =
      #"{"content":[[{"style":[],"tag":"text","text":"a"},{"tag":"at","user_id":"@_user_1","user_name":"","style":[]}]],"title":""}"#
    let readBack = PostContent.editable(told, mentions, language: "zh_cn")
    #expect(Comparison(sent: Essence(sent, .post), readBack: Essence(readBack, .post)) == .same)
  }

  @Test("Of several languages one comes back")
  func languages() {
    let sent = #"{"en_us":{"title":"T","content":[[]]},"zh_cn":{"title":"标题","content":[[]]}}"#
    for told in [#"{"title":"T","content":[[]]}"#, #"{"title":"标题","content":[[]]}"#] {
      let readBack = PostContent.editable(told, [], language: "zh_cn")
      #expect(Essence(sent, .post).isSame(as: Essence(readBack, .post)))
    }
  }

  @Test("Markdown that was taken apart is a loss, not another content")
  func flattened() {
    let sent = #"{"zh_cn":{"title":"T","content":[[{"tag":"md","text":"**a**"}]]}}"#
    let readBack = #"{"zh_cn":{"title":"T","content":[[{"tag":"text","text":"a","style":["bold"]}]]}}"#
    let comparison = Comparison(sent: Essence(sent, .post), readBack: Essence(readBack, .post))
    guard case .lossy(let places) = comparison else { return unexpected(comparison) }
    #expect(places.allSatisfy { $0.hasPrefix("/zh_cn/content/0/0") })
  }

  @Test("The title of a post, or its first text, stands for it in a list")
  func title() {
    #expect(MessageTitle.of(#"{"zh_cn":{"title":"发布","content":[[]]}}"#, kind: .post, mentions: []) == "发布")
    let untitled = #"{"zh_cn":{"title":"","content":[[{"tag":"text","text":"first"}]]}}"#
    #expect(MessageTitle.of(untitled, kind: .post, mentions: []) == "first")
  }
}
