extension Coordinate {
  /// Whether another point lies within some kilometres, right to a few percent for some thousand of them.
  ///
  /// Takes the Earth as flat around the middle latitude of the two.
  func isNear(_ other: Coordinate, within kilometres: Double) -> Bool {
    let north = other.latitude - latitude
    var east = abs(other.longitude - longitude)
    if east > 180 { east = 360 - east }
    east *= Self.cosine(degrees: (latitude + other.latitude) / 2)
    let degrees = kilometres / 111.2
    return north * north + east * east <= degrees * degrees
  }

  /// The cosine of a latitude, by its series.
  private static func cosine(degrees: Double) -> Double {
    let square = (degrees * .pi / 180) * (degrees * .pi / 180)
    return 1 - square / 2
      * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
  }
}
