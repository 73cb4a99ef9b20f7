import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

function check(motDePasse: string): string {
  if (motDePasse.length >= 12 && motDePasse.length <= 128) return motDePasse;
  throw new RangeError(`Mot de passe refusé : de 12 à 128 caractères attendus, ${motDePasse.length} reçus.`);
}

/**
 * Reads a password from the terminal without showing it (asked twice), or the first line of what is piped in. Never
 * an argument: those stay in the history and in the list of processes. Refuses (RangeError in French) two different
 * entries, and fewer than 12 or more than 128 characters.
 */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) {
    for await (const ligne of createInterface({ input: process.stdin })) return check(ligne);
    return check("");
  }
  const muet = new Writable({ write: (_morceau, _encodage, fini) => fini() });
  const terminal = createInterface({ input: process.stdin, output: muet, terminal: true });
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question);
    const reponse = await terminal.question("");
    process.stdout.write("\n");
    return reponse;
  };
  try {
    const premier = await ask("Mot de passe (12 caractères au moins) : ");
    if ((await ask("Le même, encore une fois : ")) !== premier)
      throw new RangeError("Les deux saisies diffèrent.");
    return check(premier);
  } finally {
    terminal.close();
  }
}
