internal import Knowledge

/// A stretch of tokens that a rule took for a name, and what became of it.
struct Finding: Sendable {
  /// Indices into the tokens.
  var tokens: Range<Int>
  /// The segment it stands in.
  let segment: Int
  /// Indices of the forms of the tables that match; empty for what a pattern found.
  let forms: [Int]
  /// The entities that the forms may mean, in ascending order.
  var targets: [EntityID] = []
  /// What it means, as far as the stages have come.
  var reading: Reading = .pending
}

/// What a finding means.
enum Reading: Sendable, Equatable {
  /// No stage has decided yet.
  case pending
  /// Resolved to one entity.
  case resolved(EntityReference, MentionForm, ResolutionRule)
  /// Left open among several.
  case open([EntityReference], MentionForm)
  /// No mention.
  case dropped

  /// The entity, if resolved.
  var entity: EntityReference? {
    guard case .resolved(let entity, _, _) = self else { return nil }
    return entity
  }

  var isPending: Bool { self == .pending }
}
