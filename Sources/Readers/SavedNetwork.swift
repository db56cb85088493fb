/// Node-link JSON as it stands in a file.
struct SavedNetwork: Decodable {
  /// An id: a text, or a number as NetworkX may write it.
  struct ID: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  /// A text where there is one, and nothing where there is something else.
  struct Loose: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      text = (try? ID(from: decoder))?.text
    }
  }

  /// What is said of the whole network.
  struct Attributes: Decodable, Sendable {
    let first: String?
    let last: String?
    let documents: Int?
    let windows: Int?
    let openMentions: Int?
    let window: String?
    let weighting: String?
    let kinds: [String]?
    let from: String?
    let to: String?
    let clock: String?

    enum CodingKeys: String, CodingKey {
      case first, last, documents, windows, window, weighting, kinds, from, to, clock
      case openMentions = "open_mentions"
    }
  }

  /// An entity.
  struct Node: Decodable {
    let id: ID
    let name: String?
    let label: Loose?
    let kind: String?
    let state: String?
    let lat: Double?
    let lon: Double?
    let mentions: Int?
    let documents: Int?
    let windows: Int?
  }

  /// A tie.
  struct Link: Decodable {
    let source: ID
    let target: ID
    let weight: Double?
    let windows: Int?
    let documents: Int?
    let npmi: Double?
    let g2: Double?
    let first: String?
    let last: String?
  }

  let directed: Bool?
  let graph: Attributes?
  let nodes: [Node]
  let links: [Link]?
  let edges: [Link]?
}
