/// Takes the edges that ``IntegerLineScanner`` finds, or declines one and thereby ends the scan.
protocol IntegerEdgeSink: ~Copyable {
  /// Takes an edge with a weight from 1 to 2³² − 3.
  mutating func add(_ source: UInt32, _ target: UInt32, weight: UInt32) -> Bool
  /// Takes an edge with any other weight, which is finite and above 0.
  mutating func add(_ source: UInt32, _ target: UInt32, weight: Double) -> Bool
  /// Takes a loop and its line, from 1.
  mutating func addLoop(_ vertex: UInt32, line: Int) -> Bool
}
