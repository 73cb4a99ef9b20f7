import {
  compareMontants,
  formatMontant,
  MONTANT_ZERO,
  parseQuantite,
  subtractMontants,
} from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import { splitMontant } from "@ia-territoires/pricing/totaux";
import { assertTexte } from "../missions/assert-texte.ts";
import { COMPTE_EXERCICES_ANTERIEURS } from "../texts/recettes-publiques.ts";
import type { ActionDeTitre, ContexteTitre, ResultatTitre } from "./action-titre.ts";
import { findRefusEmission, isMemeEmission, toEmission } from "./find-refus-emission.ts";
import { findRefusExercice } from "./find-refus-exercice.ts";
import { getNetTitre } from "./get-net-titre.ts";
import type { AvertissementTitre } from "./list-avertissements-lot.ts";
import { planRectification } from "./plan-rectification.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { MontantsFactures, Rectification, Titre } from "./titre.ts";

/** Reduces or cancels an issued titre, by the way that its exercice allows on the day. */
export function rectifyTitre(
  titre: Titre,
  action: ActionDeTitre<"reduire" | "annuler">,
  contexte: ContexteTitre,
): ResultatTitre {
  assertTexte("rectificationId", action.rectificationId);
  assertTexte("motif", action.motif);
  if (titre.statut !== "emis") {
    const code =
      titre.statut === "annule"
        ? "titre-annule"
        : titre.statut === "retire" || titre.statut === "rejete"
          ? "titre-clos"
          : "titre-non-emis";
    return refuseTitre(code, { figures: { titreId: titre.id, statut: titre.statut } });
  }
  const genre = action.type === "reduire" ? "reduction" : "annulation";
  const voie = planRectification(genre, titre.exercice, contexte);
  if (voie.statut === "refus") return voie;
  const net = getNetTitre(titre);
  const montants = action.type === "reduire" ? shareReduction(net, action.montantTtc) : net;
  if ("statut" in montants) return montants;
  const compte = voie.compte === undefined ? undefined : (action.compte?.trim() ?? voie.compte);
  const rectification: Rectification = {
    id: action.rectificationId,
    genre,
    voie: voie.voie,
    exercice: voie.exercice,
    ...(compte === undefined ? {} : { compte }),
    motif: action.motif.trim(),
    decideeLe: contexte.aujourdHui,
    ...(action.type === "annuler" ? { suite: action.suite } : {}),
    ...montants,
  };
  return {
    statut: "fait",
    titre: {
      ...titre,
      ...(action.type === "annuler" ? { statut: "annule" } : {}),
      rectifications: [...titre.rectifications, rectification],
    },
    evenements: [
      {
        type: action.type === "annuler" ? "titre-annule" : "titre-reduit",
        donnees: {
          rectificationId: rectification.id,
          voie: voie.voie,
          exercice: voie.exercice,
          montantTtc: montants.montantTtc,
          suite: rectification.suite ?? null,
        },
      },
    ],
    libere: action.type === "annuler" && action.suite === "refacturer",
    avertissements: compte === COMPTE_EXERCICES_ANTERIEURS.value ? [warnCompte()] : [],
  };
}

function warnCompte(): AvertissementTitre {
  const { value, source, note } = COMPTE_EXERCICES_ANTERIEURS;
  return { code: "compte-a-verifier", message: `Compte ${value}. ${note ?? ""}`.trim(), sources: [source] };
}

/** A reduction bears on HT and VAT in the shares of the titre; it is above zero and leaves something to pay. */
function shareReduction(net: MontantsFactures, montantTtc: Montant): MontantsFactures | RefusTitre {
  if (compareMontants(montantTtc, MONTANT_ZERO) <= 0 || compareMontants(montantTtc, net.montantTtc) >= 0) {
    return refuseTitre("reduction-hors-bornes", {
      message: `Une réduction de ${formatMontant(montantTtc)} est demandée sur ${formatMontant(net.montantTtc)} : elle est plus grande que zéro et laisse quelque chose à payer. Sinon, annuler le titre.`,
      figures: { montantTtc, net: net.montantTtc },
    });
  }
  const [part] = splitMontant(net.montantHt, [
    parseQuantite(montantTtc),
    parseQuantite(subtractMontants(net.montantTtc, montantTtc)),
  ]);
  const montantHt = part as Montant;
  return { montantHt, montantTva: subtractMontants(montantTtc, montantHt), montantTtc };
}

/** Records what the finance software gave back for a reduction or a cancellation. */
export function recordRectification(
  titre: Titre,
  action: ActionDeTitre<"enregistrer-rectification">,
  contexte: ContexteTitre,
): ResultatTitre {
  const rectification = titre.rectifications.find(({ id }) => id === action.rectificationId);
  if (rectification === undefined) {
    return refuseTitre("rectification-inconnue", { figures: { rectificationId: action.rectificationId } });
  }
  const incoherente = findRefusEmission(action, rectification.exercice, contexte);
  const emission = toEmission(action);
  if (isMemeEmission(rectification.emission, emission)) {
    return { statut: "fait", titre, evenements: [], libere: false, avertissements: [] };
  }
  if (rectification.emission !== undefined) {
    return refuseTitre("rectification-deja-emise", { figures: { rectificationId: rectification.id } });
  }
  const refus = findRefusExercice(contexte.exercices, rectification.exercice) ?? incoherente;
  if (refus) return refus;
  return {
    statut: "fait",
    titre: {
      ...titre,
      rectifications: titre.rectifications.map((une) =>
        une.id === rectification.id ? { ...une, emission } : une,
      ),
    },
    evenements: [
      { type: "rectification-emise", donnees: { rectificationId: rectification.id, ...emission } },
    ],
    libere: false,
    avertissements: [],
  };
}
