internal import Entente
internal import Renderer

extension Program {
  /// The program itself.
  static let entente = Program(
    name: "entente", version: Entente.version, versionDetails: [Diagram.engineVersion],
    summary: "who is tied to whom in dated news, how strongly, and on what evidence",
    discussion: """
      Entente reads dated texts, finds the political leaders, states and places in them, and counts \
      who stands together in a sentence. Every weight can be recounted from the sentences that \
      entente explain lists. Who is meant is decided at the date of the text; a name that cannot be \
      told apart stays open and joins nothing.

      A text begins with its date: Date: 2023-09-14. Data goes to standard output, messages to \
      standard error.
      """,
    examples: [
      CommandExample(
        "entente links \"Kim Jong Un\" Examples/briefings", "who stands beside him, and how often"),
      CommandExample("entente render Examples/briefings -o network.svg", "one diagram of it all"),
    ],
    commands: [
      ExtractCommand(), GraphCommand(), RankCommand(), CommunitiesCommand(), LinksCommand(),
      ExplainCommand(), PathCommand(), CompareCommand(), RenderCommand(), KnowledgeCommand(),
    ])
}
