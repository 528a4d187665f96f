public import Card
import JSONText
import Phrase
public import Testing

@Suite("The table of rules")
struct RuleTests {
  @Test("Names are unique, in small letters, and every rule says what it is about in both languages")
  func rules() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.name)")
      #expect(!rule.summary.english.isEmpty && !rule.summary.chinese.isEmpty, "\(rule.name)")
      #expect(rule.link == "rules#\(rule.name)")
      #expect(Rule.named(rule.name) == rule)
    }
  }

  @Test("The example of each breaks it, at the place that it says, and nothing else", arguments: Rule.all)
  func example(rule: Rule) throws {
    let document = JSONDocument(rule.example.text)
    let findings = Lint.findings(in: Card(document), context: rule.example.context)
    let finding = try #require(findings.first { $0.rule == rule }, "\(findings.map(\.rule.name))")
    #expect(finding.range == rule.example.range, "\(String(decoding: document.bytes[finding.range], as: UTF8.self))")
    #expect(Set(findings.map(\.rule.name)) == [rule.name])
    #expect(finding.phrase.english != finding.phrase.chinese)
  }

  @Test("The fix of each example makes the text that it says, which breaks the rule no more", arguments: Rule.all)
  func fix(rule: Rule) throws {
    let document = JSONDocument(rule.example.text)
    let findings = Lint.findings(in: Card(document), context: rule.example.context)
    let finding = try #require(findings.first { $0.rule == rule })
    let fixed = finding.fix.map { String(decoding: $0.edits.applied(to: document.bytes), as: UTF8.self) }
    #expect(fixed == rule.example.fixed)
    guard let fixed else { return }
    let after = JSONDocument(fixed)
    #expect(after.isWellFormed)
    #expect(!Lint.findings(in: Card(after), context: rule.example.context).contains { $0.rule == rule })
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
