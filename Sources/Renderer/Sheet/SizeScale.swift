/// How large things are drawn, fitted to the number of nodes.
///
/// The figures were chosen by looking at drawings of 15, 60, 200, 1000 and 5000 nodes; sizes in
/// between are interpolated on the logarithm of the number.
struct SizeScale: Sendable, Equatable {
  /// The diameters of the weakest and the strongest node, in points.
  var glyph: ClosedRange<Double>
  /// The font sizes of the weakest and the strongest name, in points.
  var font: ClosedRange<Double>
  /// The widths of the weakest and the strongest line, in points.
  var pen: ClosedRange<Double>
  /// The opacities of the weakest and the strongest line, from 0 to 255.
  var opacity: ClosedRange<Double>
  /// The ideal length of a line in the layout, in inches.
  var spring: Double
  /// The room left around a node with its name, in points.
  var separation: Double
  /// The number of strongest nodes whose names the layout makes room for.
  var names: Double

  private typealias Row = (nodes: Double, figures: [Double])

  /// The figures for some numbers of nodes: glyph, font, pen, opacity, spring, separation, names.
  private static let rows: [Row] = [
    (15, [25, 74, 13, 20, 0.9, 9, 0x60, 0xC8, 1.1, 10, 15]),
    (60, [15, 64, 10, 18, 0.5, 6.5, 0x50, 0xC0, 1.0, 8, 60]),
    (200, [11, 57, 10, 20, 0.5, 6, 0x50, 0xC0, 0.8, 4, 90]),
    (1000, [6, 64, 14, 30, 0.35, 6, 0x38, 0xB0, 0.5, 2, 60]),
    (5000, [4.5, 100, 40, 80, 0.3, 8, 0x20, 0xA0, 0.4, 1, 40]),
  ]

  /// Creates the scale for a number of nodes.
  ///
  /// - Parameters:
  ///   - count: The number of nodes.
  ///   - style: Scales glyphs and names, and says up to which size every node is named.
  init(nodes count: Int, style: DiagramStyle) {
    let figures = SizeScale.figures(for: Double(max(count, 1)))
    let (glyphScale, fontScale) = (
      max(style.glyphScale, 0.01), max(style.fontScale, 0.01)
    )
    glyph = figures[0] * glyphScale...figures[1] * glyphScale
    font = figures[2] * fontScale...figures[3] * fontScale
    pen = figures[4]...figures[5]
    opacity = figures[6]...figures[7]
    spring = figures[8]
    separation = figures[9]
    names = count <= style.alwaysLabelled ? Double(count) : figures[10].rounded()
  }

  private static func figures(for count: Double) -> [Double] {
    guard var low = rows.first, let last = rows.last else { return [] }
    if count <= low.nodes { return low.figures }
    for high in rows.dropFirst() {
      if count <= high.nodes {
        // Between two rows: how often the ratio of the rows fits into the ratio to the lower one.
        let share = fraction(of: count / low.nodes, in: high.nodes / low.nodes)
        return zip(low.figures, high.figures).map { $0 + ($1 - $0) * share }
      }
      low = high
    }
    return last.figures
  }

  /// Returns log(x) / log(base) for 1 ≤ x ≤ base, by halving: the same bits on every machine.
  private static func fraction(of x: Double, in base: Double) -> Double {
    guard x < base else { return 1 }
    var (low, high, share, step) = (1.0, base, 0.0, 0.5)
    for _ in 0..<24 {
      let middle = (low * high).squareRoot()
      if x >= middle {
        low = middle
        share += step
      } else {
        high = middle
      }
      step /= 2
    }
    return share
  }
}

extension ClosedRange<Double> {
  /// Returns the value at a share of the way from the lower to the upper bound.
  func at(_ share: Double) -> Double { lowerBound + (upperBound - lowerBound) * share }
}
