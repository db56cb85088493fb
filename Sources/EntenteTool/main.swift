internal import Glibc

exit(await Program.entente.runProcess().rawValue)
