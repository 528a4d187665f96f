import JSONText
import Testing

/// Commands that need neither an account nor a network.
@Suite("Commands without a network")
struct OfflineCommandTests {
  private let place: Place

  init() throws {
    place = try Place()
  }

  @Test("explain has the shape that scripts rely on")
  func explainShape() async throws {
    let result = try await place.run(["explain", "230031", "--json"])
    #expect(result.exit == 0)
    let data = try #require(result.data)
    #expect(data.keys == ["code", "meaning", "remedy", "permanent", "class", "meanings"])
    #expect(data["code"]?.int == 230_031)
    #expect(data["permanent"]?.bool == true)
    #expect(data["class"]?.string == "hopeless")
  }

  @Test("explain knows sub-codes")
  func explainSubCode() async throws {
    let result = try await place.run(["explain", "200861", "--json"])
    #expect(result.data?["code"]?.int == 200_861)
  }

  @Test("a remedy sends nobody to a command that is not there")
  func explainCommands() async throws {
    let said = try await place.run(["explain", "200830"]).output
    for word in said.split(separator: "cardfix ").dropFirst().compactMap({ $0.split(separator: " ").first }) {
      #expect(Sample.commands.contains(String(word)), "\(said)")
    }
  }

  @Test("of a code with two meanings the one about changing a message comes first")
  func explainEdit() async throws {
    let result = try await place.run(["explain", "230072", "--json"])
    #expect(result.data?["class"]?.string == "hopeless")
    #expect(result.data?["meaning"]?.string?.contains("20 edits") == true)
  }

  @Test(
    "explain lists every meaning of a number with the operations that say it",
    arguments: [
      ("230072", ["POST /im/v1/messages/:message_id/reply", "PUT /im/v1/messages/:message_id"]),
      ("230020", ["POST /im/v1/messages", "PATCH /im/v1/messages/:message_id", "PUT /cardkit/v1/cards/:card_id"]),
      ("10002", ["POST /interactive/v1/card/update", "POST /cardkit/v1/cards"]),
      ("10012", ["POST /auth/v3/tenant_access_token/internal", "POST /auth/v3/app_access_token"]),
    ])
  func explainMeanings(code: String, operations: [String]) async throws {
    let meanings = try #require(try await place.run(["explain", code, "--json"]).data?["meanings"]?.children)
    let named = meanings.map { $0["on"]?.children.compactMap(\.string) ?? [] }
    for operation in operations { #expect(named.count { $0.contains(operation) } == 1, "\(operation)") }
    #expect(Set(meanings.map { $0["meaning"]?.string }).count == meanings.count)
    let said = try await place.run(["explain", code, "--lang", "zh"]).output
    for operation in operations where !operation.contains("cardkit") && !operation.contains("auth") {
      #expect(said.contains(operation), "\(said)")
    }
  }

  @Test("explain tells the variants of 11310 apart by the service's words")
  func explainVariants() async throws {
    let meanings = try #require(try await place.run(["explain", "11310", "--json"]).data?["meanings"]?.children)
    #expect(meanings.count > 8)
    #expect(Set(meanings.compactMap { $0["words"]?.string }).count >= 8)
    #expect(meanings.allSatisfy { $0["code"]?.int == 230_099 && $0["sub_code"]?.int == 11_310 })
  }

  @Test("explain --all is the whole table, for people and for scripts")
  func explainAll() async throws {
    let codes = try #require(try await place.run(["explain", "--all", "--json"]).data?["codes"]?.children)
    #expect(codes.count > 250)
    #expect(
      codes.allSatisfy {
        $0.keys == ["code", "sub_code", "on", "words", "meaning", "remedy", "permanent", "class"]
      })
    let table = try await place.run(["explain", "--all", "--lang", "zh"])
    #expect(table.exit == 0)
    #expect(table.output.split(separator: "\n").count == codes.count)
    #expect(table.output.contains("230031 "))
  }

  @Test("explain wants a code or --all", arguments: [["explain"], ["explain", "230031", "--all"]])
  func explainNothing(arguments: [String]) async throws {
    #expect(try await place.run(arguments).exit == 2)
  }

  @Test("rules is the whole table, and each rule by its name")
  func rules() async throws {
    let rules = try #require(try await place.run(["rules", "--json"]).data?["rules"]?.children)
    #expect(rules.count > 50)
    #expect(
      rules.allSatisfy {
        $0.keys == [
          "name", "severity", "code", "link", "summary", "example", "range", "message", "fix", "fixed",
        ] && $0["message"]?.string != nil
      })
    let one = try await place.run(["rules", "unsupported-tag", "--lang", "zh"])
    #expect(one.exit == 0)
    #expect(one.output.hasPrefix("unsupported-tag  error (200861)\n"))
    #expect(one.output.hasChinese)
    #expect(try await place.run(["rules", "no-such-rule"]).exit == 2)
  }

  @Test("an unknown code is a usage error")
  func explainUnknown() async throws {
    let result = try await place.run(["explain", "1", "--json"])
    #expect(result.exit == 2)
    #expect(result.error?["kind"]?.string == "usage")
    #expect(result.output.isEmpty)
  }

  @Test(
    "the shared flags stand before or after the command",
    arguments: [
      ["--lang", "zh", "--json", "explain", "230031"], ["--lang=zh", "explain", "--json", "230031"],
      ["explain", "230031", "--json", "--lang", "zh"],
    ])
  func sharedFlags(arguments: [String]) async throws {
    let result = try await place.run(arguments)
    #expect(result.data?["remedy"]?.string?.hasChinese == true)
  }

  @Test("the language is CARDFIX_LANG, then the locale")
  func language() async throws {
    let chosen = try await place.run(["explain", "230031"], environment: ["CARDFIX_LANG": "zh"])
    #expect(chosen.output.contains("永久"))
    let located = try await place.run(["explain", "230031"], environment: ["CARDFIX_LANG": "", "LANG": "zh_CN.UTF-8"])
    #expect(located.output.contains("永久"))
  }

  @Test("lint has the shape that scripts rely on, and ends with 2 on an error")
  func lintShape() async throws {
    let file = try place.file("card.json", #"{"schema":"2.0","body":{"elements":[{"tag":"note","elements":[]}]}}"#)
    let result = try await place.run(["lint", file, "--json"])
    #expect(result.exit == 2)
    let findings = try #require(result.data?["findings"])
    let finding = try #require(findings.children.first { $0["severity"]?.string == "error" })
    #expect(
      finding.keys == [
        "file", "line", "column", "end_line", "end_column", "severity", "rule", "code", "message", "fix", "link",
      ])
    #expect(finding["file"]?.string == file)
    #expect(finding["rule"]?.string == "unsupported-tag")
    #expect(finding["code"]?.int == 200_861)
  }

  @Test("lint writes file:line:column: severity: text [rule]")
  func lintText() async throws {
    let file = try place.file("card.json", "{\"schema\":\"2.0\",\n \"body\":{\"elements\":[{\"tag\":\"note\"}]}}")
    let result = try await place.run(["lint", file])
    let line = try #require(result.output.split(separator: "\n").first { $0.contains("unsupported-tag") })
    #expect(line.hasPrefix("\(file):2:"))
    #expect(line.contains(": error: "))
    #expect(line.hasSuffix(" [unsupported-tag]"))
  }

  @Test("lint says nothing about a good card, from standard input too")
  func lintGood() async throws {
    let card = #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[]}}"#
    let result = try await place.run(["lint", "-", "--json"], input: card)
    #expect(result.exit == 0)
    #expect(result.data?["findings"]?.children.isEmpty == true)
  }

  @Test("preview with --color never prints no escape, with always it does")
  func previewColors() async throws {
    let file = try place.file("card.json", Sample.card)
    let plain = try await place.run(["preview", file, "--color", "never", "--width", "40"])
    #expect(plain.exit == 0)
    #expect(plain.output.contains("告警：磁盘已满"))
    #expect(!plain.output.contains("\u{1B}"))
    let piped = try await place.run(["preview", file])
    #expect(!piped.output.contains("\u{1B}"))
    let coloured = try await place.run(["preview", file, "--color", "always"])
    #expect(coloured.output.contains("\u{1B}["))
  }

  @Test("what a card says can't act on the terminal", arguments: ["always", "never"])
  func previewIsSafe(color: String) async throws {
    let file = try place.file(
      "card.json", #"{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"a\u001b]0;x\u0007\u202eb"}]}}"#)
    let result = try await place.run(["preview", file, "--color", color])
    #expect(result.exit == 0)
    #expect(!result.output.contains("\u{1B}]"))
    #expect(!result.output.contains("\u{07}"))
    #expect(!result.output.contains("\u{202E}"))
  }

  @Test("preview as JSON tells the width and the lines")
  func previewShape() async throws {
    let file = try place.file("card.json", Sample.card)
    let result = try await place.run(["preview", file, "--json", "--width", "30"])
    #expect(result.data?["width"]?.int == 30)
    #expect(result.data?["lines"]?.children.isEmpty == false)
  }

  @Test("config --path tells where settings and data are")
  func configPath() async throws {
    let result = try await place.run(["config", "--path", "--json"])
    #expect(result.data?["config"]?.string == "\(place.folder)/config/cardfix/config.toml")
    #expect(result.data?["store"]?.string == "\(place.folder)/data/cardfix/default.sqlite")
  }

  @Test(
    "help is given in both languages, wherever the flag stands",
    arguments: [["--lang", "zh", "help"], ["help", "list", "--lang=zh"], ["--lang", "zh", "--help"]])
  func helpInChinese(arguments: [String]) async throws {
    let result = try await place.run(arguments)
    #expect(result.exit == 0)
    #expect(result.output.hasChinese)
    // The parser's own headings too.
    #expect(result.output.contains("用法：cardfix"))
    #expect(result.output.contains("选项："))
    for word in ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default", "values:"] {
      #expect(!result.output.contains(word), "\(result.output)")
    }
  }

  @Test("every command has a help", arguments: Sample.commands)
  func help(command: String) async throws {
    let result = try await place.run([command, "--help"])
    #expect(result.exit == 0)
    #expect(result.output.contains("USAGE: cardfix"))
    #expect(result.errors.isEmpty)
  }
}
