/// What a piece of text is, for the theme to give it a look.
///
/// Code that draws names what it draws and leaves colours to the theme; each theme has an entry for every role.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text and what has no better name.
  case text
  /// Less important text beside ordinary text: times, ids, counts.
  case dim
  /// A heading of the program's own.
  case title
  /// The frame of a pane, and of the pane that has the keys.
  case frame, frameFocused
  /// The title and status bars, and the name of a key in them.
  case bar, barKey
  /// Selected text of the editor.
  case selection
  /// The line of the caret, and the chosen row of a list.
  case currentLine, currentRow
  /// Line numbers and marks beside the text.
  case gutter
  case error, warning, success, info, hint
  /// Something that leads elsewhere.
  case link
  case code, quote, mention
  /// A place that a search has found.
  case match
  /// The bracket that belongs to the one at the caret.
  case bracket
  case jsonKey, jsonString, jsonNumber, jsonLiteral, jsonPunctuation, jsonTag
  /// The header of a card without a template.
  case cardTitle
  /// The header bar of a card with a template; its colour is the tint.
  case cardHeader
  case button, buttonPrimary, buttonDanger
  /// A small coloured label of a card; its colour is the tint.
  case tag
  /// Lines that stand for boxes and tables of a card.
  case box
  /// The two sides of a difference, and a place that is on both.
  case added, removed, changed
  /// The profile in the title bar: a sandbox or read-only one, and one whose messages people read.
  case profileSafe, profileDanger
  /// A field that takes typing outside the editor.
  case input
}

/// The colour words of cards: templates of headers, tags, `font color`.
///
/// They are the fourteen names of card-json.md; a word that is none of them has no tint.
public enum Tint: String, CaseIterable, Hashable, Sendable {
  case blue, wathet, turquoise, green, lime, yellow, sunflower, orange, red, carmine, violet, purple, indigo, grey
}
