import Testing

@testable import EntenteTool

/// The help of a command, word for word at three widths.
@Suite struct CommandHelpTests {
  private func help(_ words: [String], width: Int) async -> String {
    let terminal = Terminal(environment: ["COLUMNS": "\(width)"])
    return await sample.outcome(of: words, terminal: terminal).output
  }

  @Test func `the help of the command at 60 columns`() async {
    let expected = """
      entente rank - Entities by a centrality

      Examples
        entente rank news/ --by betweenness --top 10
            the ten entities that lie on most of the shortest
            paths between others
        entente rank news/ --from 2023-09 --format csv
            all, for a spreadsheet

      Usage: entente rank SOURCE… [options]

      Ranks the entities of a network by how central they are.

      Intervals are given where the documents allow.

      Arguments
        SOURCE…  Text files (.txt, .md, .jsonl), a folder of them,
                 - for JSON lines on standard input, or one graph
                 file (.json, .graphml, .gexf, .dot, .edges, .csv,
                 .net; or - with --input); any of them packed by
                 gzip (.gz)

      What is read
            --from DATE      Keep what is dated on this day, month
                             or year, or later
            --to DATE        Keep what is dated on this day, month
                             or year, or earlier
            --kinds KIND,…   Kinds of entity in the network, with
                             commas between (default:
                             leader,state,place)
                             Also organisation and person, which
                             are found but join only when asked
                             for.

      How ties are counted
            --window WINDOW  Text in which two mentions count as
                             together: sentence, paragraph,
                             document, or a number of sentences
                             (default: sentence)
            --min-weight X   Drop ties of a smaller weight, and
                             entities that keep none (default: 0)

      What is measured
            --by MEASURE     Measure to rank by: strength, degree,
                             betweenness, closeness, harmonic,
                             pagerank, eigenvector, katz,
                             eccentricity, coreness, clustering,
                             weighted-clustering, constraint,
                             effective-size, bridging, mentions,
                             documents (default: strength)

      What is written
            --top N          Print the first N rows only
            --format FORMAT  How rows are written: table, json,
                             jsonl, csv, tsv, markdown (default:
                             table)
                             A table is fitted to the terminal;
                             the other formats hold every value
                             whole.
        -o, --output FILE    Write to this file, or - for standard
                             output
                             The file appears whole or not at all.
            --label WORD     Add a label (may be repeated)

      How it runs
            --fail-if-empty  End with 1 if nothing was found
            --seed N         Seed of the random steps (default: 1)
                             The same seed gives the same result
                             on every machine.
            --fault FAULT    Fail in this way: usage, failed,
                             error, warning, hostile, pipe,
                             error-then-failed
            --strict         Stop at the first input that fails
                             Otherwise a failed input is named,
                             counted and skipped, and the run ends
                             with 1.
        -q, --quiet          Print errors only: no warnings, notes
                             or progress
        -h, --help           Print this help; -h prints the short
                             form

      Exit codes
        0   done
        1   finished, but some input failed, or --fail-if-empty
            found nothing
        64  the command line is wrong
        65  the data is wrong
        66  no such input or entity

      """
    #expect(await help(["rank", "--help"], width: 60) == expected)
  }

  @Test func `the help of the command at 80 columns`() async {
    let expected = """
      entente rank - Entities by a centrality

      Examples
        entente rank news/ --by betweenness --top 10
            the ten entities that lie on most of the shortest paths between others
        entente rank news/ --from 2023-09 --format csv
            all, for a spreadsheet

      Usage: entente rank SOURCE… [options]

      Ranks the entities of a network by how central they are.

      Intervals are given where the documents allow.

      Arguments
        SOURCE…  Text files (.txt, .md, .jsonl), a folder of them, - for JSON lines on
                 standard input, or one graph file (.json, .graphml, .gexf, .dot,
                 .edges, .csv, .net; or - with --input); any of them packed by gzip
                 (.gz)

      What is read
            --from DATE      Keep what is dated on this day, month or year, or later
            --to DATE        Keep what is dated on this day, month or year, or earlier
            --kinds KIND,…   Kinds of entity in the network, with commas between
                             (default: leader,state,place)
                             Also organisation and person, which are found but join
                             only when asked for.

      How ties are counted
            --window WINDOW  Text in which two mentions count as together: sentence,
                             paragraph, document, or a number of sentences (default:
                             sentence)
            --min-weight X   Drop ties of a smaller weight, and entities that keep
                             none (default: 0)

      What is measured
            --by MEASURE     Measure to rank by: strength, degree, betweenness,
                             closeness, harmonic, pagerank, eigenvector, katz,
                             eccentricity, coreness, clustering, weighted-clustering,
                             constraint, effective-size, bridging, mentions, documents
                             (default: strength)

      What is written
            --top N          Print the first N rows only
            --format FORMAT  How rows are written: table, json, jsonl, csv, tsv,
                             markdown (default: table)
                             A table is fitted to the terminal; the other formats hold
                             every value whole.
        -o, --output FILE    Write to this file, or - for standard output
                             The file appears whole or not at all.
            --label WORD     Add a label (may be repeated)

      How it runs
            --fail-if-empty  End with 1 if nothing was found
            --seed N         Seed of the random steps (default: 1)
                             The same seed gives the same result on every machine.
            --fault FAULT    Fail in this way: usage, failed, error, warning, hostile,
                             pipe, error-then-failed
            --strict         Stop at the first input that fails
                             Otherwise a failed input is named, counted and skipped,
                             and the run ends with 1.
        -q, --quiet          Print errors only: no warnings, notes or progress
        -h, --help           Print this help; -h prints the short form

      Exit codes
        0   done
        1   finished, but some input failed, or --fail-if-empty found nothing
        64  the command line is wrong
        65  the data is wrong
        66  no such input or entity

      """
    #expect(await help(["rank", "--help"], width: 80) == expected)
  }

  @Test func `the help of the command at 120 columns`() async {
    let expected = """
      entente rank - Entities by a centrality

      Examples
        entente rank news/ --by betweenness --top 10
            the ten entities that lie on most of the shortest paths between others
        entente rank news/ --from 2023-09 --format csv
            all, for a spreadsheet

      Usage: entente rank SOURCE… [options]

      Ranks the entities of a network by how central they are.

      Intervals are given where the documents allow.

      Arguments
        SOURCE…  Text files (.txt, .md, .jsonl), a folder of them, - for JSON lines on standard \
      input, or one graph file
                 (.json, .graphml, .gexf, .dot, .edges, .csv, .net; or - with --input); \
      any of them packed by gzip (.gz)

      What is read
            --from DATE      Keep what is dated on this day, month or year, or later
            --to DATE        Keep what is dated on this day, month or year, or earlier
            --kinds KIND,…   Kinds of entity in the network, with commas between (default: \
      leader,state,place)
                             Also organisation and person, which are found but join only when \
      asked for.

      How ties are counted
            --window WINDOW  Text in which two mentions count as together: sentence, \
      paragraph, document, or a number of
                             sentences (default: sentence)
            --min-weight X   Drop ties of a smaller weight, and entities that keep none \
      (default: 0)

      What is measured
            --by MEASURE     Measure to rank by: strength, degree, betweenness, closeness, \
      harmonic, pagerank, eigenvector,
                             katz, eccentricity, coreness, clustering, weighted-clustering, \
      constraint, effective-size,
                             bridging, mentions, documents (default: strength)

      What is written
            --top N          Print the first N rows only
            --format FORMAT  How rows are written: table, json, jsonl, csv, tsv, markdown \
      (default: table)
                             A table is fitted to the terminal; the other formats hold every \
      value whole.
        -o, --output FILE    Write to this file, or - for standard output
                             The file appears whole or not at all.
            --label WORD     Add a label (may be repeated)

      How it runs
            --fail-if-empty  End with 1 if nothing was found
            --seed N         Seed of the random steps (default: 1)
                             The same seed gives the same result on every machine.
            --fault FAULT    Fail in this way: usage, failed, error, warning, hostile, pipe, \
      error-then-failed
            --strict         Stop at the first input that fails
                             Otherwise a failed input is named, counted and skipped, and the \
      run ends with 1.
        -q, --quiet          Print errors only: no warnings, notes or progress
        -h, --help           Print this help; -h prints the short form

      Exit codes
        0   done
        1   finished, but some input failed, or --fail-if-empty found nothing
        64  the command line is wrong
        65  the data is wrong
        66  no such input or entity

      """
    #expect(await help(["rank", "--help"], width: 120) == expected)
  }
}
