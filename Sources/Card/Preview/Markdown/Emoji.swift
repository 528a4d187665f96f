/// The emoji keys of cards (`:OK:`) for which there is a character that means the same; others stay as they are written.
enum Emoji {
  private static let longest = 40

  /// The emoji whose key stands at `at`, and how many bytes the key takes with its colons.
  static func emoji(in bytes: [UInt8], at: Int, end: Int) -> (text: String, length: Int)? {
    var stop = at + 1
    let most = min(end, at + longest)
    while stop < most, Ids.isWord(bytes[stop]) { stop += 1 }
    guard stop < most, bytes[stop] == UInt8(ascii: ":"), stop > at + 1 else { return nil }
    return characters[String(decoding: bytes[(at + 1)..<stop], as: UTF8.self)].map { ($0, stop + 1 - at) }
  }

  /// The character for a key, without colons.
  static func character(for key: String) -> String? {
    characters[key]
  }

  private static let characters: [String: String] = [
    "OK": "👌", "THUMBSUP": "👍", "ThumbsDown": "👎", "THANKS": "🙏", "MUSCLE": "💪", "APPLAUSE": "👏", "CLAP": "👏",
    "FISTBUMP": "👊", "JIAYI": "➕", "DONE": "✅", "SMILE": "😊", "BLUSH": "😊", "LAUGH": "😄", "SMIRK": "😏",
    "LOL": "😂", "FACEPALM": "🤦", "LOVE": "😍", "WINK": "😉", "PROUD": "😌", "WITTY": "😜", "SMART": "🤓",
    "SCOWL": "😠", "THINKING": "🤔", "SOB": "😭", "CRY": "😢", "ERROR": "❌", "JOYFUL": "😄", "WOW": "😮",
    "YEAH": "✌️", "TEARS": "😂", "EMBARRASSED": "😅", "KISS": "😘", "SMOOCH": "😚", "DROOL": "🤤", "MONEY": "🤑",
    "SILENT": "🤐", "WAVE": "👋", "WHAT": "❓", "FROWN": "☹️", "SHY": "😳", "DIZZY": "😵", "CHUCKLE": "🤭",
    "CRAZY": "🤪", "HUG": "🤗", "HUSKY": "🐶", "SHHH": "🤫", "ANGRY": "😡", "HAMMER": "🔨", "SHOCKED": "😱",
    "TERROR": "😨", "SKULL": "💀", "SWEAT": "😓", "SPEECHLESS": "😶", "SLEEP": "😴", "DROWSY": "😪", "YAWN": "🥱",
    "SICK": "🤒", "PUKE": "🤮", "HEADSET": "🎧", "Lemon": "🍋", "LGTM": "👍", "SALUTE": "🫡", "SHAKE": "🤝",
    "HIGHFIVE": "🙌", "SLIGHT": "🙂", "TONGUE": "😛", "EYESCLOSED": "😌", "BEAR": "🐻", "BULL": "🐮", "ROSE": "🌹",
    "HEART": "❤️", "PARTY": "🎉", "LIPS": "👄", "BEER": "🍺", "CAKE": "🎂", "GIFT": "🎁", "CUCUMBER": "🥒",
    "Drumstick": "🍗", "Pepper": "🌶️", "BubbleTea": "🧋", "Coffee": "☕", "Yes": "✔️", "No": "✖️", "CheckMark": "✅",
    "CrossMark": "❌", "MinusOne": "➖", "Hundred": "💯", "Pin": "📌", "Alarm": "⏰", "Loudspeaker": "📢",
    "Trophy": "🏆", "Fire": "🔥", "BOMB": "💣", "Music": "🎵", "XmasTree": "🎄", "Snowman": "⛄", "XmasHat": "🎅",
    "FIREWORKS": "🎆", "REDPACKET": "🧧", "LUCK": "🍀", "FIRECRACKER": "🧨", "HEARTBROKEN": "💔", "POOP": "💩",
    "StatusFlashOfInspiration": "💡", "18X": "🔞", "CLEAVER": "🔪", "Soccer": "⚽", "Basketball": "🏀",
    "GeneralDoNotDisturb": "⛔", "Status_PrivateMessage": "✉️", "GeneralInMeetingBusy": "📅", "StatusReading": "📖",
    "StatusInFlight": "✈️", "GeneralBusinessTrip": "🧳", "GeneralWorkFromHome": "🏠", "GeneralTravellingCar": "🚗",
    "StatusBus": "🚌", "GeneralSun": "☀️", "GeneralMoonRest": "🌙", "MoonRabbit": "🐰", "Mooncake": "🥮", "TV": "📺",
    "Movie": "🎬", "Pumpkin": "🎃", "BeamingFace": "😁", "Delighted": "😃", "ColdSweat": "😰", "FullMoonFace": "🌝",
    "Partying": "🥳", "ThanksFace": "🥰", "SaluteFace": "🫡", "Shrug": "🤷", "ClownFace": "🤡", "HappyDragon": "🐲",
    "EatingFood": "🍽️", "Sigh": "😮‍💨", "Typing": "⌨️", "VRHeadset": "🥽", "FINGERHEART": "🫰", "NOSEPICK": "👃",
    "HAUGHTY": "😤", "SLAP": "🤚", "SPITBLOOD": "🩸", "GLANCE": "👀", "DULL": "😑", "INNOCENTSMILE": "😇", "TRICK": "😼",
    "ENOUGH": "🙄", "OBSESSED": "🤩", "TEASE": "😝", "SHOWOFF": "😎", "COMFORT": "🫂", "PRAISE": "👍", "STRIVE": "✊",
    "XBLUSH": "☺️", "LOOKDOWN": "😒", "WAIL": "😭", "WHIMPER": "🥺", "BLUBBER": "😢", "WRONGED": "😞", "SMUG": "😏",
    "PETRIFIED": "🗿", "BETRAYED": "😖", "MeMeMe": "🙋", "OnIt": "🏃", "OneSecond": "☝️", "YouAreTheBest": "🥇",
    "UPPERLEFT": "↖️", "RoarForYou": "📣", "CALF": "🐮", "RAINBOWPUKE": "🌈", "CANDIEDHAWS": "🍡", "FORTUNE": "💰",
    "StickyRiceBalls": "🥣", "StatusEnjoyLife": "🏖️", "JubilantRabbit": "🐇", "GoGoGo": "🚀",
  ]
}
