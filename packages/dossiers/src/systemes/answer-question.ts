import { calculateEmpreinte } from "@ia-territoires/compliance";
import type { FactId, Faits } from "@ia-territoires/compliance";
import { buildRefus } from "@ia-territoires/core";
import type { ActionDe, ContexteSysteme, EvenementSysteme, ResultatSysteme } from "./action-systeme.ts";
import { updateExamen } from "./update-examen.ts";
import type { ReponseDonnee, Systeme } from "./systeme.ts";

/** Most answers that can be undone; older ones are in the journal. */
const MEMOIRE = 200;

/**
 * Gives, changes or takes back one answer. What the law says of all answers is asked again at once: an unknown fact or
 * option throws there, in French, and nothing moves.
 */
export function answerQuestion(
  systeme: Systeme,
  { fait, reponse }: ActionDe<"repondre">,
  contexte: ContexteSysteme,
): ResultatSysteme {
  const avant = systeme.faits[fait] ?? null;
  if (isSame(avant, reponse)) return { statut: "fait", systeme, evenements: [] };
  const modification = { fait, avant, apres: reponse, le: contexte.maintenant, auteur: contexte.auteur };
  return updateExamen(
    {
      ...systeme,
      faits: setReponse(systeme.faits, fait, reponse),
      modifications: [...systeme.modifications, modification].slice(-MEMOIRE),
    },
    contexte,
    [buildEvenement(systeme, reponse === null ? "reponse-retiree" : "reponse-donnee", fait)],
  );
}

/** Takes back the last answer that was given or changed, as many times as there are. */
export function undoReponse(systeme: Systeme, contexte: ContexteSysteme): ResultatSysteme {
  const derniere = systeme.modifications.at(-1);
  if (derniere === undefined) {
    return buildRefus({
      code: "rien-a-annuler",
      message: "Aucune réponse n'a été donnée ou changée : il n'y a rien à annuler.",
      sources: [],
    });
  }
  return updateExamen(
    {
      ...systeme,
      faits: setReponse(systeme.faits, derniere.fait, derniere.avant),
      modifications: systeme.modifications.slice(0, -1),
    },
    contexte,
    [buildEvenement(systeme, "reponse-annulee", derniere.fait)],
  );
}

function setReponse(faits: Faits, fait: FactId, reponse: ReponseDonnee | null): Faits {
  const { [fait]: _, ...autres } = faits;
  return reponse === null ? autres : { ...autres, [fait]: reponse };
}

/** The answer itself stays out of the journal: its reason is a text that somebody typed. */
function buildEvenement(systeme: Systeme, type: EvenementSysteme["type"], fait: FactId): EvenementSysteme {
  return { type, objetId: systeme.id, donnees: { fait } };
}

function isSame(a: ReponseDonnee | null, b: ReponseDonnee | null): boolean {
  return calculateEmpreinte({ reponse: a }) === calculateEmpreinte({ reponse: b });
}
