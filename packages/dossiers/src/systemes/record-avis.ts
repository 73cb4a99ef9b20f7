import { OUTCOMES } from "@ia-territoires/compliance";
import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { ActionDe, ContexteSysteme, RefusSysteme, ResultatSysteme } from "./action-systeme.ts";
import { findMotifManquant } from "./find-motif-manquant.ts";
import { getEmpreinteExamen } from "./get-empreinte-examen.ts";
import type { AvisJuriste, ClasseSysteme, Systeme } from "./systeme.ts";

const SEULES: readonly ClasseSysteme[] = ["minimal", "out-of-scope"];

/** A juriste confirms the classes found. */
export function confirmClasses(
  systeme: Systeme,
  { motif }: ActionDe<"confirmer">,
  contexte: ContexteSysteme,
): ResultatSysteme {
  const { classes } = systeme.examen;
  const refus = findMotifManquant(motif) ?? findIndeterminee(classes);
  return refus ?? recordAvis(systeme, { type: "confirme", classes, motif }, contexte);
}

/**
 * A juriste holds other classes than those found, with a reason. The obligations stay those of the answers: to move
 * them, the answer at fault is corrected or the contested reading is settled.
 */
export function overrideClasses(
  systeme: Systeme,
  { classes, motif }: ActionDe<"requalifier">,
  contexte: ContexteSysteme,
): ResultatSysteme {
  for (const classe of classes) {
    if (!(OUTCOMES as readonly string[]).includes(classe)) {
      throw new RangeError(`Classe inconnue ${quoteInput(classe)}.`);
    }
  }
  const retenues = OUTCOMES.filter((classe) => classes.includes(classe));
  const refus = findMotifManquant(motif) ?? findIncompatibles(retenues) ?? findIdentiques(systeme, retenues);
  return refus ?? recordAvis(systeme, { type: "requalifie", classes: retenues, motif }, contexte);
}

function recordAvis(
  systeme: Systeme,
  { type, classes, motif }: Pick<AvisJuriste, "type" | "classes" | "motif">,
  { maintenant, auteur }: ContexteSysteme,
): ResultatSysteme {
  const empreinte = getEmpreinteExamen(systeme, systeme.examen);
  const avis: AvisJuriste = { type, classes, motif: motif.trim(), le: maintenant, auteur, empreinte };
  return {
    statut: "fait",
    systeme: { ...systeme, avis: [...systeme.avis, avis] },
    evenements: [
      {
        type: type === "confirme" ? "avis-confirme" : "avis-requalifie",
        objetId: systeme.id,
        donnees: { classes, trouvees: systeme.examen.classes, ruleset: systeme.examen.ruleset.id },
      },
    ],
  };
}

function findIndeterminee(classes: readonly ClasseSysteme[]): RefusSysteme | undefined {
  if (!classes.includes("undetermined")) return undefined;
  return buildRefus({
    code: "classe-indeterminee",
    message:
      "La réponse n'est pas complète : des questions ou des lectures restent ouvertes. Les compléter, ou requalifier avec un motif.",
    sources: [],
  });
}

function findIncompatibles(classes: readonly ClasseSysteme[]): RefusSysteme | undefined {
  const seule = classes.find((classe) => SEULES.includes(classe));
  if (classes.length > 0 && (seule === undefined || classes.length === 1)) return undefined;
  return buildRefus({
    code: "classes-incompatibles",
    message:
      classes.length === 0
        ? "Une requalification retient au moins une classe."
        : "« Risque minimal » et « hors du règlement » ne se retiennent avec aucune autre classe.",
    sources: [],
    figures: { classes },
  });
}

function findIdentiques(systeme: Systeme, classes: readonly ClasseSysteme[]): RefusSysteme | undefined {
  const trouvees = systeme.examen.classes;
  const memes = trouvees.length === classes.length && classes.every((classe) => trouvees.includes(classe));
  if (!memes) return undefined;
  return buildRefus({
    code: "classes-identiques",
    message: "Ces classes sont celles que le logiciel a trouvées : confirmer suffit.",
    sources: [],
    figures: { classes },
  });
}
