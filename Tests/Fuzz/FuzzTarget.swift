// Built by ./run, not by SwiftPM: libFuzzer brings its own main.
import Card
import JSONText
import Phrase
import Preview
import Screen

/// Any bytes through parse, lint and preview. libFuzzer calls it with one input after the other; a claim that fails is a crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let fuzz = Fuzz(bytes)
  fuzz.checkWhole()
  fuzz.checkTyping()
  return 0
}

/// What has to hold for any text.
struct Fuzz {
  private let bytes: [UInt8]
  private let document: JSONDocument
  private let options: PreviewOptions

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    document = JSONDocument(bytes: bytes)
    // The text itself says how it is drawn, so that an input is all there is to repeat a run.
    let sum = bytes.reduce(0) { $0 &+ Int($1) }
    options = PreviewOptions(
      width: 1 + sum % 130, locale: sum % 3 == 0 ? "en_us" : nil, language: sum % 2 == 0 ? .english : .chinese,
      ascii: sum % 5 == 0, expandsAll: sum % 7 < 3)
  }

  func checkWhole() {
    let text = 0..<bytes.count
    precondition(document.bytes == bytes, "the bytes are kept")
    for node in document.nodes { precondition(text.holds(node.range), "a value lies in the text") }
    for problem in document.problems { precondition(text.holds(problem.range), "a problem lies in the text") }
    let card = Card(document)
    for context in [LintContext(), LintContext(wasSchema2: true, forPatch: true)] {
      for finding in Lint.findings(in: card, context: context) {
        precondition(text.holds(finding.range), "a finding lies in the text")
        guard let fix = finding.fix else { continue }
        for edit in fix.edits { precondition(text.holds(edit.range), "a fix lies in the text") }
        let fixed = JSONDocument(bytes: fix.edits.applied(to: bytes))
        precondition(!document.isWellFormed || fixed.isWellFormed, "a fix leaves JSON behind")
      }
    }
    check(Preview.card(card, options: options))
    check(Preview.text(document, options: options))
  }

  private func check(_ preview: PreviewDocument) {
    for line in preview.lines {
      precondition(line.width <= options.width, "a line is no wider than asked")
      precondition(Width.of(line.text) == line.width, "a line is as wide as it says")
      if let source = line.source { precondition((0..<bytes.count).holds(source), "a line comes from the text") }
    }
    for part in preview.components {
      precondition((0..<bytes.count).holds(part.source), "a part comes from the text")
      precondition((0..<preview.lines.count).holds(part.lines), "a part lies in the preview")
    }
  }

  /// One letter typed in the middle: what is taken over has to be what would be made anew.
  func checkTyping() {
    let place = bytes.isEmpty ? 0 : bytes.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF } % bytes.count
    var typed = bytes
    typed.insert(UInt8(ascii: "a"), at: place)
    var memory = PreviewMemory()
    _ = memory.card(Card(document), options: options)
    let edited = document.edited(to: typed)
    let anew = JSONDocument(bytes: typed)
    precondition(edited.nodes.elementsEqual(anew.nodes) { Self.isSame($0, $1) }, "the tree is that of the new text")
    precondition(edited.problems == anew.problems, "the problems are those of the new text")
    precondition(
      memory.card(Card(edited), options: options) == Preview.card(Card(anew), options: options),
      "the preview is that of the new text")
  }

  private static func isSame(_ one: JSONNode, _ other: JSONNode) -> Bool {
    one.kind == other.kind && one.range == other.range && one.keyRange == other.keyRange && one.string == other.string
  }
}

extension Range<Int> {
  fileprivate func holds(_ inner: Range<Int>) -> Bool {
    lowerBound <= inner.lowerBound && inner.upperBound <= upperBound
  }
}
