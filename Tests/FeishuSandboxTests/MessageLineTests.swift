import Testing

@testable import FeishuSandbox

@Suite("Messages as lines of the state file")
struct MessageLineTests {
  private static let plain = StoredMessage(
    id: "om_1", chatID: "oc_1", type: "text", sender: .app("cli_1"), createdAt: 1, content: "a", origin: "POST")

  private static func plain(_ change: (inout StoredMessage) -> Void) -> StoredMessage {
    var message = plain
    change(&message)
    return message
  }

  @Test(
    "A line says all that there is to a message",
    arguments: [
      plain, plain { $0.sender = .person("ou_1") }, plain { $0.rootID = "om_0" }, plain { $0.parentID = "" },
      plain { $0.threadID = "omt_1" }, plain { $0.editCount = 20 }, plain { $0.createdAt = -5 },
      plain { $0.replaceContent("“\" \\ \n\r\t\u{0}\u{1f}\u{7f}\u{2028} 值班 👩‍🚀/,]}", at: 9, origin: "PUT") },
      plain { $0.revisions = [] },
    ])
  func whole(message: StoredMessage) throws {
    #expect(MessageLine.fits(message))
    var line: [UInt8] = []
    MessageLine(message, kept: 0).write(to: &line)
    #expect(line.last == UInt8(ascii: "\n") && !line.dropLast().contains(UInt8(ascii: "\n")))
    let read = try #require(MessageLine(line.dropLast()))
    #expect(read.message == message && read.kept == 0)
  }

  @Test(
    "What has more to it does not fit",
    arguments: [
      plain { $0.isRecalled = true }, plain { $0.isDeleted = true }, plain { $0.isEphemeral = true },
      plain { $0.isNotShared = true }, plain { $0.upperID = "om_2" }, plain { $0.personalContents = ["ou_1": "{}"] },
      plain { $0.readers = [StoredMessage.Reader(openID: "ou_1", at: 2)] },
    ])
  func unusual(message: StoredMessage) {
    #expect(!MessageLine.fits(message))
  }

  @Test(
    "Lines that were not written here",
    arguments: [
      "", "[", "[]", "{}", #"["om_1"]"#, #"["om_1","oc","text",true,"cli",1,1,false,0,null,null,null,0,"a",1,"b""#,
      #"["om_1","oc","text",true,"cli",1,1,false,0,null,null,null,0,"a",1]"#,
      #"["om_1","oc","text",true,"cli",1,1,false,0,null,null,null,0,"a",1,"b"]x"#,
      #"["om_1","oc","text",yes,"cli",1,1,false,0,null,null,null,0]"#,
      #"["om_1","oc","text",true,"cli",99999999999999999999,1,false,0,null,null,null,0]"#,
      #"["\u00zz","oc","text",true,"cli",1,1,false,0,null,null,null,0]"#, #"["\"#,
    ])
  func damaged(line: String) {
    #expect(MessageLine(Array(line.utf8)[...]) == nil)
  }

  @Test("Only contents that are not kept yet are written, and put behind those that are")
  func later() throws {
    var store = MessageStore()
    store.add(Self.plain)
    let first = store.takeTouched()
    #expect(first.map(\.kept) == [0])
    store.change("om_1") { $0.replaceContent("b", at: 5, origin: "PUT") }
    store.change("om_1") { $0.replaceContent("c", at: 6, origin: "PUT") }
    let touched = store.takeTouched()
    let none = store.takeTouched()
    #expect(touched.map(\.kept) == [1] && none.isEmpty)
    var line: [UInt8] = []
    MessageLine(touched[0].message, kept: 1).write(to: &line)
    let read = try #require(MessageLine(line.dropLast()))
    #expect(read.message.revisions.map(\.content) == ["b", "c"])
    var other = MessageStore()
    let tooEarly = other.restore(read.message, kept: 1)
    #expect(!tooEarly, "the first content is not there")
    other.add(Self.plain)
    let restored = other.restore(read.message, kept: 1)
    #expect(restored && other == store)
  }
}
