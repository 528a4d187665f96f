public import Messages
public import Phrase

/// A screen that takes the place of the panes until it is left with `Esc`.
public enum Overlay: Sendable {
  case help(top: Int)
  case palette(Palette)
  case review(ReviewScreen)
  case versions(VersionsScreen)
  case confirmation(Confirmation)
}

/// A question that is answered with `y`, or left with anything else.
public struct Confirmation: Hashable, Sendable {
  public enum Deed: Hashable, Sendable {
    case recall(messageID: String)
    case discardDraft(messageID: String)
  }

  public var question: Phrase
  public var deed: Deed
}

/// What is shown before sending, and while it is under way.
public struct ReviewScreen: Sendable {
  public enum Phase: Hashable, Sendable {
    /// The checks are being made.
    case checking
    case ready
    /// Sending; the last step that is done.
    case sending(SendStep?)
    /// It did not work; the draft is as it was and the same send can be tried again.
    case failed(Failure)
  }

  public var change: Change
  /// Nothing while the checks are being made.
  public internal(set) var review: Review?
  public internal(set) var phase: Phase
  /// The answer that is waited for.
  var ticket: Ticket
  /// Whether Enter came before the checks: it is carried out when they come and none has anything to say.
  public internal(set) var isEager = false
  /// The first line that shows of what scrolls.
  public internal(set) var top = 0

  /// What the content is compared with on the screen.
  public var before: String? { review?.before }

  /// Whether Enter may send right now.
  public var isReadyToSend: Bool {
    switch phase {
    case .ready: !needsForce
    case .failed: !needsForce
    case .checking, .sending: false
    }
  }

  /// Whether sending needs a second, explicit yes.
  public var needsForce: Bool {
    if change.force { return false }
    if case .failed(let failure) = phase, failure.needsForce || failure.conflict != nil { return true }
    return review?.needsForce ?? false
  }
}

/// The versions and sends of a message.
public struct VersionsScreen: Sendable {
  public var summary: MessageSummary
  /// Oldest first; nothing while they are being read.
  public internal(set) var versions: [Version]?
  public internal(set) var sends: [Send] = []
  /// Rows from the newest version on.
  public internal(set) var cursor = 0
  var ticket: Ticket

  /// The version that the operator is on.
  public var current: Version? {
    guard let versions, cursor < versions.count else { return nil }
    return versions[versions.count - 1 - cursor]
  }
}

/// A line of input at the bottom of the screen.
public struct Prompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    case filter
    /// Looks from this byte of the text on; Esc goes back there.
    case find(from: Int)
    case note
  }

  public var purpose: Purpose
  public internal(set) var text: String
  /// The text before the prompt was opened, for Esc.
  let former: String

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    self.text = text
    former = text
  }

  /// What stands before the input.
  public var label: Phrase {
    switch purpose {
    case .filter: Phrase(en: "Filter", zh: "筛选")
    case .find: Phrase(en: "Find", zh: "查找")
    case .note: Phrase(en: "Note", zh: "备注")
    }
  }
}
