internal import Glibc

let entente = Program(
  name: "entente", version: "0.1.0",
  summary: "who is tied to whom in dated news, how strongly, and on what evidence",
  examples: [], commands: [])

exit(await entente.runProcess().rawValue)
