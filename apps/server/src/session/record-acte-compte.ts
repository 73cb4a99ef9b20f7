import { addCourrier } from "../courrier/add-courrier.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "./get-aujourd-hui.ts";
import { formatInstant } from "./format-instant.ts";
import { listComptesOuverts } from "./list-comptes-ouverts.ts";
import { isRole } from "./roles.ts";

/** Something that happened to the way a person signs in, outside any procedure. */
export interface ActeCompte {
  readonly utilisateurId: string;
  readonly action: "mot-de-passe-choisi" | "mot-de-passe-change" | "second-facteur-retire";
  /** Identifiers, dates and codes only. */
  readonly donnees: object;
  /** Who did it, when it was not the person: « exploitant ». */
  readonly acteurId?: string;
  readonly courrier: "mot-de-passe-change" | "second-facteur-retire" | null;
  /** As the mail says it. */
  readonly auteur?: string;
}

/**
 * Records what happened to the way a person signs in: one record in the chain of each organisme they serve today, and
 * the mail that tells them, which belongs to the service and to none of their organismes. Answers how many organismes.
 *
 * @example
 * await recordActeCompte(base, new Date(), { utilisateurId, action: "mot-de-passe-change", donnees: {}, courrier: "mot-de-passe-change" }) // => 1
 */
export async function recordActeCompte(base: Base, maintenant: Date, acte: ActeCompte): Promise<number> {
  const { utilisateurId, action, donnees, courrier, acteurId = utilisateurId } = acte;
  const [compte] = await listComptesOuverts(base, getAujourdHui(maintenant), { id: utilisateurId });
  if (compte === undefined) return 0;
  const mesOrganismes = compte.appartenances.map(({ organismeId }) => organismeId);
  for (const { organismeId, roles } of compte.appartenances) {
    const acteur = { utilisateurId: acteurId, organismeId, mesOrganismes };
    const ctx = {
      acteur,
      organismeId,
      roles: acteurId === utilisateurId ? roles.filter(isRole) : [],
      horloge: () => maintenant,
    };
    await inTransaction({ base, acteur }, (tx) =>
      addJournal(tx, ctx, { dossierId: null, action, objetId: utilisateurId, donnees }),
    );
  }
  if (courrier !== null) {
    const acteur = { utilisateurId: acteurId, organismeId: null, mesOrganismes };
    const commun = { destinataire: compte.email, destinataireId: utilisateurId, organismeId: null };
    const variables = { nom: compte.nom, quand: formatInstant(maintenant) };
    await inTransaction({ base, acteur }, (tx) =>
      courrier === "mot-de-passe-change"
        ? addCourrier(tx, { ...commun, modele: courrier, variables })
        : addCourrier(tx, {
            ...commun,
            modele: courrier,
            variables: { ...variables, auteur: acte.auteur ?? "vous-même" },
          }),
    );
  }
  return compte.appartenances.length;
}
