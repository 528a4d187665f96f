import JSONText

/// Signs for icons: what a terminal shows in place of the drawing that a token names.
///
/// Tokens are made of a name and the kind of drawing (`alert-circle_outlined`). The first word of the name that is known
/// tells the sign; some three hundred words are layout and brands, for which no character means the same.
enum IconSigns {
  /// The sign of an icon: a character for what its token says, a small square for other icons, a picture's sign for an
  /// own image.
  static func sign(of icon: JSONNode, _ context: Context) -> String {
    guard !context.options.ascii else { return context.glyphs.square }
    if icon["tag"]?.string == "custom_icon" || icon["token"] == nil && icon["img_key"] != nil {
      return context.glyphs.picture
    }
    return icon["token"]?.string.flatMap { sign(forToken: $0) } ?? context.glyphs.square
  }

  /// The character for a token; nil when none means the same.
  static func sign(forToken token: String) -> String? {
    for word in token.utf8.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }) {
      if let sign = signs[Substring(word)] { return sign }
    }
    return nil
  }

  private static let signs: [Substring: String] = [
    // States
    "alarm": "⏰", "alert": "⚠", "alerts": "⚠", "warn": "⚠", "warning": "⚠", "error": "✖", "info": "ℹ", "yes": "✔",
    "done": "✔", "check": "✔", "succeed": "✔", "verify": "✔", "close": "✖", "no": "✖", "reject": "✖", "ban": "🚫",
    "cancel": "✖", "disable": "🚫", "forbidden": "🚫", "waiting": "⏳", "loading": "⏳", "loadfail": "✖", "maybe": "❔",
    "important": "❗", "priority": "❗", "hot": "🔥", "buzz": "📳", "bell": "🔔", "notice": "🔔", "announce": "📢",
    "speaker": "📢", "live": "📡", "livestream": "📡", "empty": "∅", "new": "🆕", "safe": "🛡", "privacy": "🛡",
    // Time and places
    "calendar": "📅", "cal": "📅", "time": "🕐", "history": "🕐", "recent": "🕐", "todo": "☑", "local": "📍",
    "location": "📍", "home": "🏠", "building": "🏢", "company": "🏢", "organization": "🏢", "car": "🚗", "global": "🌐",
    "internet": "🌐", "browser": "🌐", "web": "🌐", "language": "🌐", "translate": "🌐", "night": "🌙", "moments": "🌀",
    // People and talk
    "member": "👤", "person": "👤", "contacts": "👥", "group": "👥", "team": "👥", "community": "👥", "chat": "💬",
    "chatbox": "💬", "comment": "💬", "comments": "💬", "discuss": "💬", "message": "💬", "massage": "💬", "msgcard": "💬",
    "reply": "↩", "forward": "↪", "at": "@", "call": "📞", "phone": "📞", "officephone": "📞", "cellphone": "📱",
    "mail": "✉", "allmail": "✉", "sent": "✉", "send": "✉", "inbox": "📥", "outbox": "📤", "meeting": "📹", "video": "📹",
    "mic": "🎤", "voice": "🎤", "headphone": "🎧", "robot": "🤖", "myai": "🤖", "helpdesk": "🎧", "raisehand": "✋",
    "thumbsup": "👍", "thumbdown": "👎", "applause": "👏", "follow": "➕", "face": "☺", "emoji": "☺", "vote": "🗳",
    // Work
    "doc": "📄", "docs": "📄", "file": "📄", "filelink": "📄", "text": "📄", "note": "📝", "feedback": "📝", "edit": "✎",
    "pen": "✎", "pencilkit": "✎", "signature": "✎", "describe": "📝", "sheet": "📊", "bitable": "📊", "data": "📊",
    "chart": "📊", "table": "▦", "kanban": "▤", "list": "☰", "menu": "☰", "poll": "📊", "folder": "📁", "myfolder": "📁",
    "archive": "🗄", "storage": "🗄", "wiki": "📚", "album": "🖼", "image": "🖼", "picture": "🖼", "photo": "🖼",
    "camera": "📷", "attachment": "📎", "clip": "📎", "link": "🔗", "sharelink": "🔗", "share": "↗", "external": "↗",
    "export": "↗", "copy": "⧉", "print": "🖨", "printer": "🖨", "scan": "⌗", "qr": "▩", "hashtag": "#", "hash": "#",
    "label": "🏷", "tag": "🏷", "flag": "⚑", "pin": "📌", "collection": "★", "star": "★", "score": "★", "bonus": "🎁",
    "gift": "🎁", "lottery": "🎁", "luckmoney": "🧧", "wallet": "👛", "premium": "💎", "graduation": "🎓",
    "education": "🎓", "briefcase": "💼", "jobs": "💼", "workorder": "🧾", "approval": "🖋", "okr": "🎯", "cursor": "➤",
    "code": "⌨", "codeblock": "⌨", "coding": "⌨", "keyboard": "⌨", "command": "⌘", "computer": "🖥", "pc": "🖥",
    "mac": "🖥", "window": "🗔", "cloud": "☁", "setting": "⚙", "quicksetting": "⚙", "admin": "⚙", "tool": "🔧",
    "adjustment": "⚙", "diagnose": "🩺", "gadget": "🧩", "plugin": "🧩", "app": "🧩", "labs": "🧪", "lock": "🔒",
    "visible": "👁", "view": "👁", "watch": "👁", "invisible": "🙈", "hide": "🙈", "search": "🔍", "zoom": "🔍", "find": "🔍",
    "filter": "▽", "refresh": "↻", "repeat": "↻", "redo": "↷", "undo": "↶", "return": "↩", "recall": "↩", "sort": "⇅",
    "add": "＋", "addnew": "＋", "increase": "▲", "reduce": "－", "minify": "－", "delete": "🗑", "clear": "🗑",
    "eraser": "⌫",
    "download": "⬇", "upload": "⬆", "save": "⬇", "top": "⬆", "up": "▲", "down": "▼", "left": "◀", "right": "▶",
    "more": "⋯", "play": "▶", "pause": "⏸", "stop": "■", "power": "⏻", "logout": "⏏", "magic": "✨", "effects": "✨",
    "highlight": "✨", "day": "☀", "burnlife": "🔥",
  ]
}
