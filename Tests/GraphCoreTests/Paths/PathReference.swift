/// Path lengths and numbers of paths of the reference networks by networkx 3.6.1:
/// `shortest_simple_paths` and `all_shortest_paths`, on the lengths of the graph under test.
enum PathReference {
  /// The lengths of the shortest paths between two vertices, and how many share the first.
  struct Row: Sendable {
    let network: String
    let source: Int
    let target: Int
    let count: Double
    let lengths: [UInt64]
  }

  static let rows: [Row] = [
    Row(
      network: "karate", source: 0, target: 33, count: 1,
      lengths: [
        468468, 480480, 540540, 540540, 564564, 624624, 624624, 648648, 648648, 672672, 684684,
        684684, 720720, 744744, 768768,
      ]),
    Row(
      network: "karate", source: 16, target: 26, count: 2,
      lengths: [
        1309308, 1309308, 1321320, 1321320, 1345344, 1345344, 1369368, 1369368, 1381380, 1381380,
        1381380, 1381380, 1381380, 1381380, 1405404,
      ]),
    Row(
      network: "karate", source: 11, target: 20, count: 1,
      lengths: [
        984984, 1009008, 1021020, 1081080, 1093092, 1105104, 1141140, 1165164, 1165164, 1165164,
        1189188, 1232088, 1249248, 1249248, 1249248,
      ]),
    Row(
      network: "sentences", source: 3, target: 60, count: 1,
      lengths: [
        720720, 1441440, 1441440, 1621620, 1801800, 1801800, 1801800, 1801800, 1801800, 1801800,
        1981980, 1981980,
      ]),
    Row(
      network: "sentences", source: 1, target: 40, count: 1,
      lengths: [
        1321320, 1441440, 1441440, 1441440, 1441440, 1501500, 1621620, 1681680, 1681680, 1681680,
        1681680, 1741740,
      ]),
    Row(
      network: "sentences", source: 20, target: 35, count: 2,
      lengths: [
        1441440, 1441440, 1801800, 1801800, 1801800, 1801800, 1801800, 1801800, 1801800, 1981980,
        1981980, 2042040,
      ]),
    Row(
      network: "newman", source: 0, target: 30, count: 1,
      lengths: [
        2378376, 2642640, 2642640, 2821104, 2882880, 2882880, 2999880, 3099096, 3243240, 3260400,
        3294720, 3397680,
      ]),
    Row(
      network: "newman", source: 12, target: 44, count: 1,
      lengths: [
        3843840, 4180176, 4324320, 4324320, 4420416, 4674384, 4674384, 4720716, 4804800, 4804800,
        4839120, 4839120,
      ]),
    Row(
      network: "grid", source: 0, target: 71, count: 1,
      lengths: [
        4924920, 4984980, 5045040, 5105100, 5165160, 5165160, 5165160, 5165160, 5225220, 5225220,
      ]),
    Row(
      network: "grid", source: 8, target: 63, count: 1,
      lengths: [
        4564560, 4684680, 4744740, 4744740, 4864860, 4864860, 4924920, 4924920, 4924920, 4924920,
      ]),
  ]
}
