import FeishuAPI
import FeishuClient
import FeishuSandbox
import JSONText
import Testing

@Suite("Client and sandbox: reading")
struct ReadingTests {
  @Test(
    "A card is read in three forms",
    arguments: [
      (Sample.one, CardContentType.userCard, Sample.one), (Sample.one, nil, Sample.oneProjected),
      (Sample.two, .userCard, Sample.two),
    ])
  func cardForms(card: String, form: CardContentType?, content: String) async throws {
    try await Bench.run { bench in
      let message = try await bench.client.get(bench.place(card), as: form).value
      #expect(message.content == content)
    }
  }

  @Test("The form that nobody can send says what it is", arguments: [(Sample.one, 1), (Sample.two, 2)])
  func raw(card: String, schema: Int) async throws {
    try await Bench.run { bench in
      let content = try await bench.client.get(bench.place(card), as: .raw).value.content ?? ""
      let root = try #require(JSONDocument(content).root)
      #expect(root["card_schema"]?.int == schema)
      let inner = try #require(root["json_card"]?.string)
      #expect(JSONDocument(inner).isWellFormed)
      #expect(inner.contains("Disk alert"))
    }
  }

  @Test("A newer card without a form is a shell that asks for another client")
  func shell() async throws {
    try await Bench.run { bench in
      let content = try await bench.client.get(bench.place(Sample.two)).value.content
      #expect(content?.contains("请升级至最新版本客户端") == true)
      #expect(content?.contains("91 %") == false)
    }
  }

  @Test("A post is read without its language")
  func post() async throws {
    try await Bench.run { bench in
      let content = try await bench.client.get(bench.place(Sample.post, type: "post")).value.content
      #expect(content == #"{"title":"发布","content":[[{"tag":"text","text":"1.4.2","style":[]}]]}"#)
    }
  }

  @Test("A recalled message is told without content")
  func recalled() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two, #""recalled":true"#)
      let message = try await bench.client.get(id, as: .userCard).value
      #expect(message.deleted)
      #expect(message.content == nil)
    }
  }

  @Test("A history is the same by pages of any size, both ways", arguments: [1, 3, 7, 50], [true, false])
  func paging(size: Int, newestFirst: Bool) async throws {
    try await Bench.run { bench in
      bench.liftRates()
      let placed = (0..<7).map { bench.place(Sample.two(saying: "\($0)"), age: 70 - $0) }
      var ids: [String] = []
      var pages = 0
      let list = bench.client.messages(
        in: bench.chatID, newestFirst: newestFirst, pageSize: size, as: .userCard)
      for try await page in list.pages {
        pages += 1
        #expect(page.value.items.count <= size)
        #expect(page.value.hasMore == (page.value.pageToken != nil))
        ids += page.value.items.map(\.messageID)
      }
      #expect(ids == (newestFirst ? placed.reversed() : placed))
      #expect(pages == (7 + size - 1) / size)
    }
  }

  @Test("A history begins and ends at the second that is asked for")
  func times() async throws {
    try await Bench.run { bench in
      let placed = (0..<5).map { bench.place(Sample.text, type: "text", age: 50 - 10 * $0) }
      let now: Int64 = 1_795_137_120
      var ids: [String] = []
      let list = bench.client.messages(in: bench.chatID, since: now - 40, until: now - 20, newestFirst: false)
      for try await message in list { ids.append(message.messageID) }
      #expect(ids == Array(placed[1...3]))
    }
  }

  @Test("Other parameters make a page token invalid")
  func otherParameters() async throws {
    try await Bench.run { bench in
      for age in 1...3 { _ = bench.place(Sample.text, type: "text", age: age) }
      let query = HistoryQuery(.chat, bench.chatID, pageSize: 1)
      let token = try await bench.client.page(of: query).value.pageToken
      let other = HistoryQuery(.chat, bench.chatID, newestFirst: false, pageSize: 1)
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.page(of: other, token: token) }
      #expect(refusal?.code == 230_001)
      #expect(refusal?.message.contains("the request parameters have changed, page_token is invalid") == true)
    }
  }

  @Test("Chats are listed over several pages, and one tells more of itself")
  func chats() async throws {
    try await Bench.run { bench in
      for number in 1...120 { bench.control("POST", "chats", #"{"name":"room \#(number)"}"#) }
      let chats = try await bench.client.chats()
      #expect(chats.count == 121)
      #expect(Set(chats.compactMap(\.chatID)).count == 121)
      let chat = try await bench.client.chat(bench.chatID)
      #expect(chat.name == "值班 on call")
      #expect(chat.chatMode == "group" && chat.userCount == "2" && chat.botCount == "1")
    }
  }

  @Test("The bot tells its name, although not in `data`")
  func bot() async throws {
    try await Bench.run { bench in
      let bot = try await bench.client.bot()
      #expect(bot.appName == bench.sandbox.apps[0].name)
      #expect(bot.isEnabled)
      #expect(bot.openID?.hasPrefix("ou_") == true)
    }
  }
}
