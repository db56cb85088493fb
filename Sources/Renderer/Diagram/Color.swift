/// An opaque colour in eight bits a channel.
public struct Color: Sendable, Hashable {
  /// The channels as `0xRRGGBB`.
  public let rgb: UInt32

  /// Creates a colour.
  ///
  /// - Parameter rgb: The channels as `0xRRGGBB`; higher bits are ignored.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  /// The colour as `#rrggbb`.
  public var hex: String { "#" + Color.hexadecimal(rgb, digits: 6) }

  /// Returns the colour as `#rrggbbaa`.
  ///
  /// - Parameter opacity: From 0 (invisible) to 255 (solid).
  /// - Returns: A colour in DOT.
  func hex(opacity: UInt8) -> String {
    hex + Color.hexadecimal(UInt32(opacity), digits: 2)
  }

  /// Returns the colour moved towards white by a share of the distance.
  func lightened(_ share: Double) -> Color {
    mapChannels { $0 + (255 - $0) * share }
  }

  /// Returns the colour moved towards black by a share of the distance.
  func darkened(_ share: Double) -> Color {
    mapChannels { $0 * (1 - share) }
  }

  private func mapChannels(_ change: (Double) -> Double) -> Color {
    var result: UInt32 = 0
    for shift: UInt32 in [16, 8, 0] {
      let channel = change(Double((rgb >> shift) & 0xFF)).rounded()
      result |= UInt32(min(max(channel, 0), 255)) << shift
    }
    return Color(result)
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
