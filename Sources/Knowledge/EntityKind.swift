/// What sort of entity is meant.
public enum EntityKind: String, Sendable, CaseIterable, Comparable {
  case leader
  case state
  case place
  case organisation
  case person

  /// The kinds that join the network unless others are asked for.
  public static let networkDefault: Set<EntityKind> = [.leader, .state, .place]

  /// Orders as the kinds are listed.
  public static func < (left: EntityKind, right: EntityKind) -> Bool {
    left.order < right.order
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
