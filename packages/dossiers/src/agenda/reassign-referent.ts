import { quoteInput } from "@ia-territoires/core";
import { assertTexte } from "../missions/assert-texte.ts";
import type { Creneau } from "../missions/creneau.ts";
import type { Agenda } from "./agenda.ts";
import { buildCreneauxFaits } from "./build-creneaux-faits.ts";
import { listConflits } from "./list-conflits.ts";
import { refuseEnsemble } from "./refuse-creneau.ts";
import type { ResultatAgenda } from "./resultat-agenda.ts";

/** A handover: who gives, who takes, from when, and what the next one has to know. */
export interface Passation {
  readonly de: string;
  readonly vers: string;
  readonly note: string;
  /** Only those of these devis; all of them when left out. */
  readonly devisIds?: readonly string[];
  /** `laisser`: créneaux that the new référent cannot take stay with the first one. Else one conflict refuses all. */
  readonly enConflit?: "refuser" | "laisser";
}

/**
 * Gives all the créneaux to come of a référent to another, at the same half-days: what was agreed with the bodies
 * stands. All or none by default: refused with every conflict (`reattribution-en-conflit`) when the other is absent or
 * taken; with `laisser`, those in conflict stay. None to come: done, with nothing changed.
 *
 * Throws a RangeError in French on an empty note, an unknown référent, or the same one twice.
 * @example
 * reassignReferent({ de: "r1", vers: "r2", note: "Dossier d'Aunay : charte à relire." }, agenda)
 * // => { statut: "fait", creneaux: [{ id: "c1", referentId: "r2", statut: "confirme", … }] }
 */
export function reassignReferent(passation: Passation, agenda: Agenda): ResultatAgenda {
  const { de, vers, note, devisIds, enConflit = "refuser" } = passation;
  assertTexte("note", note);
  if (de === vers) throw new RangeError(`vers : un autre référent attendu, reçu ${quoteInput(vers)}.`);
  if (!agenda.index.referents.has(vers)) {
    throw new RangeError(`vers : référent ${quoteInput(vers)} inconnu de l'agenda.`);
  }
  const siens = agenda.creneaux
    .filter(
      ({ statut, referentId, date }) => statut !== "annule" && referentId === de && date >= agenda.aujourdHui,
    )
    .filter(({ devisId }) => devisIds === undefined || devisIds.includes(devisId));
  const repris: Creneau[] = [];
  const conflits = siens.flatMap((creneau) => {
    const { devisId, date, demiJournee, id } = creneau;
    const empeche = listConflits(
      { devisId, date, demiJournee, referentId: vers, creneauId: id },
      agenda,
    ).filter(({ code }) => code === "creneau-absence" || code === "creneau-referent-occupe");
    if (empeche.length === 0) repris.push({ ...creneau, referentId: vers });
    return empeche;
  });
  if (conflits.length > 0 && enConflit === "refuser") {
    return refuseEnsemble("reattribution-en-conflit", conflits);
  }
  return buildCreneauxFaits(repris, agenda);
}
