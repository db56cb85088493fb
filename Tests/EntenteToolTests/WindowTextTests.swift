import Entente
import Testing

@testable import EntenteTool

/// Windows in words.
@Suite struct WindowTextTests {
  @Test(
    "windows are counted in the plural of their head word",
    arguments: [
      (Window.sentences(1), 1, "1 sentence"), (.sentences(1), 7, "7 sentences"),
      (.sentences(2), 1, "1 window of 2 sentences"), (.sentences(3), 2, "2 windows of 3 sentences"),
      (.paragraph, 2, "2 paragraphs"), (.document, 1, "1 document"),
    ])
  func counted(_ window: Window, _ number: Int, _ expected: String) {
    #expect(window.counted(number) == expected)
  }
}
