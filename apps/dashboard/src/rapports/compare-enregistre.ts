import { client } from "../api/trpc.ts";
import { openAtelier } from "./atelier/open-atelier.ts";
import type { Reference } from "./atelier/protocole.ts";

/** Draws a saved report again, in a worker of its own, with the choices it was saved with. */
export async function compareEnregistre(id: string): Promise<Reference> {
  const { liste, debut, fin, arreteLe, avoirs } = await client.rapports.get.query({ id });
  const autre = openAtelier();
  try {
    await autre.ask("openListe", liste);
    await autre.ask("calculate", { periode: { debut, fin }, arreteLe, avoirs, lot: null, siret: null });
    return { tableaux: await autre.ask("listTableaux") };
  } finally {
    autre.close();
  }
}
