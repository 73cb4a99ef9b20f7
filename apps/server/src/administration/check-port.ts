import { createServer as createProbe } from "node:net";
import type { Env } from "../env.ts";

/**
 * Tries the port before anything is opened or written. Refuses, with an Error of one French sentence, a port that is
 * taken or forbidden, an address that is not this machine's.
 *
 * @example
 * await checkPort({ port: 3000, host: "127.0.0.1" })
 */
export async function checkPort({ port, host }: Pick<Env, "port" | "host">): Promise<void> {
  if (port === 0) return;
  const sonde = createProbe();
  await new Promise<void>((resolve, reject) => {
    sonde.once("error", (erreur: NodeJS.ErrnoException) => {
      const raisons: Record<string, string> = {
        EADDRINUSE: `Le port ${port} est déjà pris sur ${host} : arrêter l'autre programme, ou choisir PORT.`,
        EACCES: `Le port ${port} demande des droits que ce compte n'a pas : choisir PORT au-dessus de 1023.`,
        EADDRNOTAVAIL: `L'adresse ${host} n'est pas celle de cette machine : corriger HOST.`,
      };
      reject(
        new Error(
          raisons[erreur.code ?? ""] ??
            `Le port ${port} ne peut pas être ouvert sur ${host} (${erreur.code ?? "erreur"}).`,
        ),
      );
    });
    sonde.listen(port, host, () => sonde.close(() => resolve()));
  });
}
