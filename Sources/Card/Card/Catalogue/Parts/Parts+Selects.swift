/// Choices from lists (card-json.md section 8).
extension CardPart {
  static let selects: [CardPart] = [
    selectStatic, multiSelectStatic, option, selectPerson, multiSelectPerson, personOption,
  ]

  private static let selectStatic = component(
    .selectStatic,
    [
      row("options", .list(.object(.option)), "what can be chosen", "选项"),
      row("initial_option", .string, "value of the option chosen at first", "初始选项的值"),
      row(
        "initial_index", .integer(0...Int.max), "number of the option chosen at first, from 1; 0 for none",
        "初始选项的序号，从 1 开始，0 表示不选"),
    ], MemberGroup.select, MemberGroup.inForm,
    [.behaviors.in(.v1), .neededBehaviors.in(.v2), .confirm, .oldValue.in(.v1)])

  private static let multiSelectStatic = component(
    .multiSelectStatic,
    [
      row("options", .list(.object(.option)), "what can be chosen", "选项"),
      row("selected_values", .list(.string), "values of the options chosen at first", "初始选项的值"),
    ], MemberGroup.select, severalInForm)

  private static let option = CardPart(
    .option, "an option", "选项",
    [
      row("text", .object(.label), "the words of the option", "选项文字", .required, .most(100)),
      row("value", .string, "what the bot gets; once in the list", "回传值，列表内唯一", .required),
      .icon,
    ])

  private static let selectPerson = component(
    .selectPerson,
    [
      row(
        "options", .list(.object(.personOption)), "who can be chosen; without it everybody in the chat", "候选人，不写则为群成员"),
      row("initial_option", .personID, "who is chosen at first; one of the options", "初始人员，须在候选人中", .only(.v2)),
    ], MemberGroup.select, MemberGroup.inForm, [.neededBehaviors.in(.v2), .confirm, .oldValue.in(.v1)])

  private static let multiSelectPerson = component(
    .multiSelectPerson,
    [
      row(
        "options", .list(.object(.personOption)), "who can be chosen; without it everybody in the chat", "候选人，不写则为群成员"),
      row("selected_values", .list(.personID), "who is chosen at first", "初始人员"),
    ], MemberGroup.select, severalInForm)

  private static let personOption = CardPart(
    .personOption, "a person to choose", "候选人",
    [row("value", .personID, "who: an open_id", "人员的 open_id", .required)])

  /// Several choices exist in forms only.
  private static let severalInForm: [CardMember] = [
    row("name", .formName, "its name in the form, once in the card", "表单内的名称，卡片内唯一", .required),
    // The documents print true as what holds without it, here only.
    row("required", .bool, "whether the form needs it", "是否必填", .onlyInForm),
    .neededBehaviors.in(.v2),
    row("confirm", .object(.confirm), "asks before it acts", "二次确认", .only(.v2)),
    .standIn.in(.v2),
  ]
}
