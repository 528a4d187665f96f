extension SandboxState {
  /// The member `templates` of an app: by id, whether it is released, which other apps may use it, who made it, and
  /// its variables.
  ///
  ///     {"templates":{"AAqDemo":{"released":true,"shared_with":["cli_…"],"variables":{"name":"text","logo":"image"}}}}
  mutating func declareTemplates(of app: AppRecord, _ body: ControlBody) throws(ControlRefusal) {
    for (id, fields) in try body.objects(
      "templates", knows: ["released", "shared_with", "variables", "broken", "made_by"])
    {
      var template = TemplateRecord(id: id, owner: app.appID)
      template.isReleased = try fields.flag("released") ?? true
      template.isBroken = try fields.flag("broken") ?? false
      template.maker = try fields.text("made_by")
      template.sharedWith = try fields.texts("shared_with") ?? []
      for (name, kind) in try fields.allTexts("variables") {
        guard let kind = TemplateRecord.Kind(rawValue: kind) else {
          let known = TemplateRecord.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw ControlRefusal("variable \(name) must be one of \(known)")
        }
        template.variables[name] = kind
      }
      templates[id] = template
    }
  }
}
