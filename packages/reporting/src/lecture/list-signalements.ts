import { formatDateCourte, formatSiret } from "@ia-territoires/core";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { Signalement } from "./cellule.ts";
import { type ChampListe, getTitre } from "./champs.ts";
import type { OptionsListe } from "./parse-liste-commandes.ts";

/** Marks what deserves a look among lines that were read: nothing is dropped or merged for it. */
export function listSignalements(
  lignes: readonly LigneReporting[],
  rangs: readonly number[],
  { bpu = [], sirets }: Pick<OptionsListe, "bpu" | "sirets">,
): readonly Signalement[] {
  const connues = new Set(bpu.map(({ lot, code }) => `${lot}/${code}`));
  const premieres = new Map<string, number>();
  const commandes = new Map<string, LigneReporting>();
  return lignes.flatMap((ligne, index): readonly Signalement[] => {
    const rang = rangs[index] ?? index + 2;
    const signalements: Signalement[] = [];
    const mark = (code: Signalement["code"], champ: ChampListe | null, message: string): void => {
      signalements.push({ code, ligne: rang, colonne: champ === null ? "" : getTitre(champ), message });
    };
    if (bpu.length > 0 && !connues.has(`${ligne.lot}/${ligne.code}`)) {
      mark("bpu-inconnu", "code", `Le code ${ligne.code} (lot ${ligne.lot}) n'est pas au BPU.`);
    }
    if (sirets?.has(ligne.beneficiaire) === false) {
      mark(
        "siret-inconnu",
        "beneficiaire",
        `Le SIRET ${formatSiret(ligne.beneficiaire)} n'est pas parmi les organismes connus.`,
      );
    }
    const empreinte = JSON.stringify(Object.values(ligne));
    const premiere = premieres.get(empreinte);
    if (premiere === undefined) premieres.set(empreinte, rang);
    else
      mark("doublon", null, `Cette ligne répète exactement la ligne ${premiere} ; les deux sont comptées.`);
    const autre = commandes.get(ligne.commande);
    if (autre === undefined) commandes.set(ligne.commande, ligne);
    else if (autre.date !== ligne.date || autre.beneficiaire !== ligne.beneficiaire) {
      mark(
        "commande-incoherente",
        autre.date === ligne.date ? "beneficiaire" : "date",
        `La commande ${ligne.commande} est aussi du ${formatDateCourte(autre.date)} pour ${formatSiret(autre.beneficiaire)}.`,
      );
    }
    if (ligne.quantite.startsWith("-") !== ligne.montantHt.startsWith("-") && isNonNulle(ligne)) {
      mark(
        "avoir-positif",
        "quantite",
        "La quantité et le montant sont de signes contraires : un avoir porte deux signes moins.",
      );
    }
    return signalements;
  });
}

function isNonNulle({ quantite, montantHt }: LigneReporting): boolean {
  return quantite !== "0" && montantHt !== "0.00";
}
