import { annonces, type Retour } from "../coquille/annonces-store.ts";
import { readErreur } from "./read-erreur.ts";
import { queryClient } from "./trpc.ts";

/**
 * Builds the way back from something just saved: another save, of what was there before, on the version just written.
 * It says what came of it; somebody else's save in between makes it refused, and nothing is overwritten.
 *
 * @example
 * annonces.add("Contact enregistré.", "fait", createRetour(() => client.organismes.update.mutate(avant), "Ancien contact rétabli."))
 */
export function createRetour(
  save: () => Promise<{ readonly statut: string } | { readonly statut: "refus"; readonly message: string }>,
  fait: string,
): Retour {
  async function run(): Promise<void> {
    try {
      const reponse = await save();
      if ("message" in reponse) annonces.add(`Rien n’a été rétabli. ${reponse.message}`, "attention");
      else annonces.add(fait);
      await queryClient.invalidateQueries();
    } catch (error) {
      annonces.add(`Rien n’a été rétabli. ${readErreur(error).message}`, "attention");
    }
  }
  return { libelle: "Rétablir", run: () => void run() };
}
