/// The names of the parts of a card: those of the components are their tags.
public enum PartName: String, CaseIterable, Hashable, Sendable {
  // What an interactive message may hold
  case root, templateCard, templateData, entityCard, entityData
  // Around the components
  case body, config, fallback, fallbackCondition, header
  case style, textSizeStyle, colorStyle
  case streamingConfig, printFrequency, printStep, summary
  // Texts, icons, links
  case text, label, textTag = "text_tag", panelTitle, fallbackText = "fallback_text"
  case icon, panelIcon, pictureIcon, udIcon, udIconStyle
  case multiURL = "multi_url", clickAction, behavior, confirm
  // Content
  case div, field, markdown, hr, img
  case imgCombination = "img_combination", combinedPicture
  case note, person, personList = "person_list", listedPerson
  case chart, audio, border
  case table, tableColumn, numberFormat, headerStyle
  // Containers
  case columnSet = "column_set", column, form
  case interactiveContainer = "interactive_container", collapsiblePanel = "collapsible_panel", panelHeader
  case action
  // Interactive components
  case button, overflow, overflowOption
  case selectStatic = "select_static", multiSelectStatic = "multi_select_static", option
  case selectPerson = "select_person", multiSelectPerson = "multi_select_person", personOption
  case datePicker = "date_picker", pickerTime = "picker_time", pickerDatetime = "picker_datetime"
  case input, selectImg = "select_img", pictureOption
  case checker, buttonArea, checkedStyle
}
