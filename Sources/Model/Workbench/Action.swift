public import JSONText
public import Messages
public import Phrase
public import Screen

/// Names one piece of work under way; an answer whose ticket is no longer current is dropped.
public typealias Ticket = Int

/// Something that happened: a key, a paste, an answer.
public enum Action: Sendable {
  // From the operator
  case command(Command)
  /// A movement of the caret in the editor.
  case moved(CaretMove, extending: Bool)
  /// A deletion in the editor or a prompt.
  case deleted(Deletion)
  /// Characters typed into the editor or a prompt.
  case typed(String)
  case pasted(String)
  case resized(Size)
  /// A click into a list row, counted from the first row that shows.
  case rowClicked(Int, count: Int)
  /// A click into the editor; columns and rows inside the pane, the gutter included.
  case editorClicked(row: Int, column: Int, extending: Bool)
  case paneClicked(Pane)
  /// The place in the content whose component was picked in the preview.
  case previewPicked(byte: Int, enter: Bool)
  /// The text in the content that was picked in the preview, to be changed in place.
  case textPicked(JSONPath)
  /// A part of the preview that folds was opened or folded.
  case foldPicked(JSONPath, isOpen: Bool)
  /// A click into the text that is being changed in the preview; column and row of its box.
  case textClicked(row: Int, column: Int, extending: Bool)
  /// The preview shows from this line on.
  case previewScrolled(to: Int)
  /// Lines to scroll the list, the editor or an overlay that has rows.
  case scrolled(Pane?, lines: Int)
  /// The help or the review shows from this line on.
  case overlayScrolled(to: Int)
  // From outside
  case listLoaded([MessageSummary], chats: [Chat])
  case listRefreshed(Failure?)
  case peeked(Ticket, PeekedContent)
  case opened(Ticket, Result<OpenedContent, ShownFailure>)
  case reviewed(Ticket, Review)
  case stepDone(Ticket, SendStep)
  case delivered(Ticket, Result<Delivered, ShownFailure>)
  case versionsLoaded(Ticket, [Version], [Send])
  case externalEditorClosed(Result<String, ShownFailure>)
  case budgetChanged(Budget)
  case noticed(Notice)
  /// The clock; sent now and then so that "days left" stays true.
  case ticked(Timestamp)
}

/// A movement of the caret.
public enum CaretMove: Hashable, Sendable {
  case left, right, up, down, wordLeft, wordRight, lineStart, lineEnd, pageUp, pageDown, textStart, textEnd
}

/// What is deleted.
public enum Deletion: Hashable, Sendable {
  case backward, forward, wordBackward, wordForward
}

/// A ``Failure`` as an error, so that results can carry it.
public struct ShownFailure: Error, Hashable, Sendable {
  public var failure: Failure

  public init(_ failure: Failure) {
    self.failure = failure
  }
}

/// A message read for the preview while the list is walked.
public struct PeekedContent: Hashable, Sendable {
  public var messageID: String
  /// Nothing when it can't be read.
  public var content: String?
  /// Why it can't be read, and what to do about it.
  public var why: Phrase?

  public init(messageID: String, content: String?, why: Phrase? = nil) {
    self.messageID = messageID
    self.content = content
    self.why = why
  }
}

/// A message opened for editing.
public struct OpenedContent: Sendable {
  public var summary: MessageSummary
  /// The version that a change is made from.
  public var version: Version
  /// The content as it is edited: mentions of a text restored.
  public var content: String
  /// Something to know about where it came from, for example that the service could not be asked.
  public var advice: Notice?
  /// Why it can only be looked at.
  public var readOnly: Failure?
  public var draft: Draft?

  public init(
    summary: MessageSummary, version: Version, content: String, advice: Notice? = nil, readOnly: Failure? = nil,
    draft: Draft? = nil
  ) {
    self.summary = summary
    self.version = version
    self.content = content
    self.advice = advice
    self.readOnly = readOnly
    self.draft = draft
  }
}

/// How far a send has come.
public enum SendStep: Int, CaseIterable, Hashable, Comparable, Sendable {
  case saved, compared, recorded, sent, answered, proved

  public static func < (left: SendStep, right: SendStep) -> Bool { left.rawValue < right.rawValue }
}

/// What the app may still ask of the service, and what is being waited for.
public struct Budget: Hashable, Sendable {
  /// Calls left in this second and in this minute.
  public var secondLeft: Int
  public var minuteLeft: Int
  /// What is waited for and how many seconds yet; nothing while nothing waits for long.
  public var wait: Phrase?

  public init(secondLeft: Int, minuteLeft: Int, wait: Phrase? = nil) {
    self.secondLeft = secondLeft
    self.minuteLeft = minuteLeft
    self.wait = wait
  }
}
