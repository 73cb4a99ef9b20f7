import { RULESET, diffObligations } from "@ia-territoires/compliance";
import type { ObligationDue, TextVersion } from "@ia-territoires/compliance";
import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import { isRefus } from "@ia-territoires/core";
import type { ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import { buildExamenGarde } from "./build-examen-garde.ts";
import { examineSysteme } from "./examine-systeme.ts";
import type { ChangementDroit, DevoirChange, Systeme } from "./systeme.ts";

/**
 * Asks the law again about a system that was screened under another release of law or another wording. What changed is
 * looked at on the day of the former screening, so that the passing of time is not taken for a change of text; it is
 * then kept until somebody takes note of it. Nothing to tell: only the screening is renewed.
 *
 * @example
 * rescreenSysteme(systeme, contexte) // of a screening under AIA-2024-07-12, asked after 27 July 2026
 * // => { statut: "fait", systeme: { changements: [{ ajoutes: […], retires: […], … }], … }, … }
 */
export function rescreenSysteme(systeme: Systeme, contexte: ContexteSysteme): ResultatSysteme {
  const examen = buildExamenGarde(systeme, contexte.aujourdHui);
  if ("statut" in examen) return examen;
  const { examen: ancien } = systeme;
  if (
    ancien.textVersion === examen.textVersion &&
    ancien.ruleset.hash === examen.ruleset.hash &&
    ancien.ruleset.moteur === examen.ruleset.moteur
  ) {
    return { statut: "fait", systeme: { ...systeme, examen }, evenements: [] };
  }
  const changement = buildChangement(systeme, contexte, examen.textVersion);
  if (changement !== null && "statut" in changement) return changement;
  return {
    statut: "fait",
    systeme: {
      ...systeme,
      examen,
      changements: changement === null ? systeme.changements : [...systeme.changements, changement],
    },
    evenements: [
      {
        type: "examen-refait",
        objetId: systeme.id,
        donnees: {
          avant: { ruleset: ancien.ruleset.id, textVersion: ancien.textVersion },
          apres: { ruleset: examen.ruleset.id, textVersion: examen.textVersion },
          ajoutes: changement?.ajoutes.map(({ id }) => id) ?? [],
          retires: changement?.retires.map(({ id }) => id) ?? [],
        },
      },
    ],
  };
}

function buildChangement(systeme: Systeme, { aujourdHui }: ContexteSysteme, textVersion: TextVersion) {
  const { examen: ancien, changements } = systeme;
  const nouveau = examineSysteme(systeme, { asOf: ancien.le, textVersion });
  if (isRefus(nouveau)) return nouveau;
  const { added, removed, changed } = diffObligations(ancien.obligations, nouveau.obligations);
  const classesApres = nouveau.classement.outcomes.map(({ outcome }) => outcome);
  const dates = changed.filter(({ before, after }) => before.appliesFrom !== after.appliesFrom);
  const isSameClasses = classesApres.join() === ancien.classes.join();
  if (isSameClasses && added.length + removed.length + dates.length === 0) return null;
  const changement: ChangementDroit = {
    id: `${aujourdHui}-${String(changements.length + 1)}`,
    le: aujourdHui,
    avant: { ruleset: ancien.ruleset.id, textVersion: ancien.textVersion },
    apres: { ruleset: RULESET.id, textVersion },
    classesAvant: ancien.classes,
    classesApres,
    ajoutes: added.map((due) => toDevoir(due, null, due)),
    retires: removed.map((due) => toDevoir(due, due, null)),
    modifies: dates.map(({ before, after }) => toDevoir(after, before, after)),
  };
  return changement;
}

function toDevoir(
  { id }: ObligationDue,
  avant: ObligationDue | null,
  apres: ObligationDue | null,
): DevoirChange {
  return { id, titre: getTitre(id), avant: avant?.appliesFrom ?? null, apres: apres?.appliesFrom ?? null };
}

/** A duty that a release took away has no words any more: its code then says which it was. */
function getTitre(id: string): string {
  try {
    return getLibelleObligation(id).titre;
  } catch {
    return id;
  }
}
