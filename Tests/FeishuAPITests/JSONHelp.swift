import Foundation

func decoded<Value: Decodable>(_ text: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}

func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
  try decoded(text)
}

/// As the service writes: keys in order, slashes plain.
func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
