public import JSONText
public import Messages
import Phrase
public import TextBuffer

/// The open message: its text while it is being changed, and where the operator is in it.
public struct Editor: Sendable {
  /// The first row that shows: a line of the text, and a row within it.
  public struct Top: Hashable, Sendable {
    public var line: Int
    public var row: Int
  }

  public private(set) var summary: MessageSummary
  /// The version that the text was made from.
  public private(set) var base: Version
  /// The content as it was opened: what "changed" is judged by.
  public private(set) var original: String
  /// Moving and selecting go to it at once; what changes the text goes through ``edit(_:)``.
  public internal(set) var buffer: TextBuffer
  /// The whole text of the buffer, put together once for each change.
  public private(set) var text: String
  public private(set) var analysis: Analysis
  /// The text with its last good form, for what shows it while it is broken.
  public private(set) var lastGood: LastGoodText
  /// Whether the text differs from what was opened.
  public private(set) var isChanged: Bool
  /// Why nothing can be typed.
  public private(set) var readOnly: Failure?
  public internal(set) var top = Top(line: 0, row: 0)
  /// What the find prompt looks for, to be lit in the text.
  public var needle = ""
  /// The column that up and down aim for, while they follow each other.
  var goalColumn: Int?
  /// Why the text of the next send is made: carried into the review.
  var nextOrigin = VersionOrigin.sent

  init(_ opened: OpenedContent) {
    summary = opened.summary
    base = opened.version
    original = opened.content
    readOnly = opened.readOnly
    text = opened.draft?.content ?? opened.content
    buffer = TextBuffer(text)
    analysis = Analysis(text, kind: opened.summary.message.kind)
    lastGood = LastGoodText(analysis.document)
    isChanged = text != original
    if let draft = opened.draft {
      buffer.move(.to(buffer.position(ofByte: min(draft.caret, text.utf8.count))), extending: false)
    }
  }

  public var messageID: String { summary.message.id }
  public var kind: MessageKind { summary.message.kind }
  /// The caret, in bytes of the text.
  public var caretByte: Int { buffer.byteOffset(of: buffer.caret) }
  /// The selection, in bytes of the text.
  public var selectedBytes: Range<Int>? {
    buffer.selection.map { buffer.byteOffset(of: $0.lowerBound)..<buffer.byteOffset(of: $0.upperBound) }
  }

  /// What is to be kept if the program ends now.
  func draft(at now: Timestamp) -> Draft {
    Draft(messageID: messageID, content: text, base: base.number, caret: caretByte, savedAt: now)
  }

  /// Changes the text; the tree and the findings follow when it really changed.
  mutating func edit(_ change: (inout TextBuffer) -> Void) {
    let before = buffer.revision
    change(&buffer)
    goalColumn = nil
    guard buffer.revision != before else { return }
    text = buffer.text
    analysis = Analysis(text, kind: kind, before: analysis)
    lastGood.follow(analysis.document)
    isChanged = text != original
  }

  /// Takes what is known of the message now; one that was recalled meanwhile can only be looked at.
  mutating func take(_ known: MessageSummary) {
    summary = known
    if known.message.isRecalled, readOnly == nil { readOnly = Fixability.recalled.whyNot.map { Failure($0) } }
  }

  /// The content that was sent is now what the message holds.
  mutating func settle(on version: Version, original content: String) {
    base = version
    original = content
    isChanged = text != content
    nextOrigin = .sent
  }
}
