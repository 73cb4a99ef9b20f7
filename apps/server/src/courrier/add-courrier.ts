import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import type { CalendrierJoint } from "./transport.ts";
import { type CodeModele, findModele, type VariablesModele } from "./modeles.ts";

/** A mail to send once the transaction is committed. */
export interface NouveauCourrier<C extends CodeModele = CodeModele> {
  readonly modele: C;
  /** E-mail address. */
  readonly destinataire: string;
  /** Account of the recipient, when there is one. */
  readonly destinataireId?: string;
  readonly variables: VariablesModele<C>;
  /** In whose name it leaves, and whose edited template it follows; null when no single organisme sends it. */
  readonly organismeId: string | null;
  readonly calendrier?: CalendrierJoint;
  /** Names what it tells, within its organisme: a second mail of the same key is not written. */
  readonly cle?: string;
}

const adresse = z.email().max(254);

/**
 * Puts a mail in the outbox, in the transaction of what it tells: it leaves if, and only if, that is committed.
 * Throws a RangeError in French on a wrong address, a value missing or one that the template does not know.
 *
 * @example
 * await addCourrier(tx, { modele: "essai", destinataire: "a@exemple.fr", variables: { nom: "A" }, organismeId })
 */
export async function addCourrier<C extends CodeModele>(
  tx: Tx,
  courrier: NouveauCourrier<C>,
): Promise<string> {
  const { modele, destinataire, destinataireId, organismeId, cle = null } = courrier;
  const variables: Readonly<Record<string, string>> = courrier.variables;
  if (!adresse.safeParse(destinataire).success) {
    throw new RangeError(`Courrier refusé : « ${destinataire} » n'est pas une adresse électronique.`);
  }
  const attendues = Object.keys(findModele(modele)?.variables ?? {}).sort();
  const recues = Object.keys(variables).sort();
  if (attendues.join() !== recues.join()) {
    throw new RangeError(
      `Courrier « ${modele} » refusé : variables attendues ${attendues.join(", ")} ; reçues ${recues.join(", ")}.`,
    );
  }
  const id = randomUUID();
  await tx
    .insertInto("courrier")
    .values({
      id,
      organisme_id: organismeId,
      destinataire,
      destinataire_id: destinataireId ?? null,
      modele,
      variables: JSON.stringify(variables),
      calendrier: courrier.calendrier === undefined ? null : JSON.stringify(courrier.calendrier),
      ...(cle === null ? {} : { cle }),
    })
    .$if(cle !== null, (ajout) => ajout.onConflict((conflit) => conflit.doNothing()))
    .execute();
  return id;
}
