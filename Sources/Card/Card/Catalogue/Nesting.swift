/// Where a component may stand (card-json.md section 9): a row for each.
struct Nesting: Sendable {
  private let in1: Set<PartName>
  private let in2: Set<PartName>
  /// Whether one of the containers around it has to be a form.
  let needsForm: Bool

  private init(in1: Set<PartName>, in2: Set<PartName> = anywhere, needsForm: Bool = false) {
    self.in1 = in1
    self.in2 = in2
    self.needsForm = needsForm
  }

  func parents(in schema: CardSchema) -> Set<PartName> { schema == .v1 ? in1 : in2 }

  /// Where 2.0 takes nearly everything. `root` is the body of a card in either schema.
  private static let anywhere: Set<PartName> = [.root, .column, .form, .interactiveContainer, .collapsiblePanel]

  private static let beforeForms: Set<PartName> = [.action, .column, .form, .collapsiblePanel, .div]

  static let of: [String: Nesting] = [
    "div": Nesting(in1: [.root, .column, .interactiveContainer, .collapsiblePanel]),
    "markdown": Nesting(in1: anywhere),
    "hr": Nesting(in1: [.root, .column, .form, .collapsiblePanel]),
    "img": Nesting(in1: anywhere.union([.note, .div])),
    "img_combination": Nesting(in1: [.root, .form, .collapsiblePanel]),
    "note": Nesting(in1: anywhere, in2: []),
    "person": Nesting(in1: [.root, .column, .form, .collapsiblePanel]),
    "person_list": Nesting(in1: [.root, .column, .form, .collapsiblePanel]),
    "chart": Nesting(in1: [.root, .column, .collapsiblePanel]),
    "table": Nesting(in1: [.root], in2: [.root]),
    "audio": Nesting(in1: []),

    "column_set": Nesting(in1: anywhere),
    "column": Nesting(in1: [.columnSet], in2: [.columnSet]),
    "form": Nesting(in1: [.root], in2: [.root]),
    "interactive_container": Nesting(in1: [.root, .column, .form, .interactiveContainer]),
    "collapsible_panel": Nesting(in1: [.root, .column, .form]),
    "action": Nesting(in1: [.root, .form], in2: []),

    "button": Nesting(in1: beforeForms.union([.buttonArea]), in2: anywhere.union([.buttonArea])),
    "overflow": Nesting(in1: beforeForms.subtracting([.column])),
    "select_static": Nesting(in1: beforeForms),
    "multi_select_static": severalInForm,
    "select_person": Nesting(in1: beforeForms),
    "multi_select_person": severalInForm,
    "date_picker": Nesting(in1: beforeForms),
    "picker_time": Nesting(in1: beforeForms),
    "picker_datetime": Nesting(in1: beforeForms),
    "input": Nesting(in1: beforeForms),
    "select_img": Nesting(in1: [.root, .column, .form], in2: anywhere.subtracting([.collapsiblePanel])),
    "checker": Nesting(in1: anywhere, in2: anywhere),
  ]

  private static let severalInForm = Nesting(
    in1: [.form, .column, .collapsiblePanel], in2: [.form, .column, .interactiveContainer, .collapsiblePanel],
    needsForm: true)
}
