import Card
import FeishuAPI
import Messages
import Testing

/// Facts of the service that stand in more than one module, since none of these may import the other.
@Suite("Facts that stand twice")
struct SharedFactsTests {
  @Test("Both say the same")
  func same() {
    #expect(Fixability.cardWindowSeconds == Int64(Limits.fixableSeconds))
    #expect(EditCount.textLimit == Limits.editsPerMessage)
    #expect(CardLimits.documentedBytes == Limits.cardBytes)
    #expect(CardLimits.comfortableBytes == Limits.cardWarningBytes)
    #expect(CardLimits.ceilingBytes == Limits.textBytes)
    #expect(CardLimits.elements == Limits.elementsPerCard)
    #expect(ErrorCatalogue.entry(code: EditCount.usedUpCode, on: .editMessage)?.errorClass == .hopeless)
  }
}
