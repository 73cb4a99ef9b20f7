import { quoteInput } from "@ia-territoires/core";
import { assertDate } from "../missions/assert-date.ts";
import { assertTexte } from "../missions/assert-texte.ts";
import type {
  ActionDeTitre,
  ActionTitre,
  ContexteTitre,
  EvenementTitre,
  ResultatTitre,
} from "./action-titre.ts";
import { findRefusEmission, isMemeEmission, toEmission } from "./find-refus-emission.ts";
import { findRefusExercice } from "./find-refus-exercice.ts";
import { rectifyTitre, recordRectification } from "./rectify-titre.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { StatutTitre, Titre } from "./titre.ts";

/**
 * Does one action on a titre: the new titre with its events, or a refusal with its clause. The titre given is left as it
 * was. A titre changes while it is prepared; once given to the finance software it gets its number or is rejected; once
 * issued it is only reduced or cancelled. On a closed exercice nothing but a mandat is possible.
 *
 * The same number recorded twice is done once (no event). Throws a RangeError, in French and quoting the input, on an
 * unknown action, an empty text, a date that does not exist.
 * @example
 * nextTitre(titre, { type: "enregistrer-emission", numero: "128", bordereau: "17", emisLe: "2026-07-02" }, contexte).titre.statut
 * // => "emis"
 */
export function nextTitre(titre: Titre, action: ActionTitre, contexte: ContexteTitre): ResultatTitre {
  assertDate("aujourdHui", contexte.aujourdHui);
  switch (action.type) {
    case "completer":
      return completeTitre(titre, action, contexte);
    case "retirer":
      return changeStatut(
        titre,
        "prepare",
        { statut: "retire" },
        { type: "titre-retire", donnees: {} },
        contexte,
      );
    case "transmettre":
      return changeStatut(
        titre,
        "prepare",
        { statut: "transmis" },
        { type: "titre-transmis", donnees: {} },
        contexte,
      );
    case "rejeter":
      assertTexte("motif", action.motif);
      return changeStatut(
        titre,
        "transmis",
        { statut: "rejete", motif: action.motif.trim() },
        { type: "titre-rejete", donnees: {} },
        contexte,
      );
    case "enregistrer-emission":
      return recordEmission(titre, action, contexte);
    case "corriger-emission":
      return correctEmission(titre, action, contexte);
    case "reduire":
    case "annuler":
      return rectifyTitre(titre, action, contexte);
    case "enregistrer-rectification":
      return recordRectification(titre, action, contexte);
    default:
      throw new RangeError(`Action inconnue ${quoteInput((action as { type?: unknown }).type)}.`);
  }
}

const CODE_DU_STATUT = {
  prepare: "titre-non-transmis",
  transmis: "titre-non-prepare",
  emis: "titre-deja-emis",
  annule: "titre-annule",
  retire: "titre-clos",
  rejete: "titre-clos",
} as const satisfies Record<StatutTitre, string>;

function findRefusEtat(titre: Titre, attendu: StatutTitre, contexte: ContexteTitre): RefusTitre | undefined {
  if (titre.statut !== attendu) {
    return refuseTitre(CODE_DU_STATUT[titre.statut], {
      figures: { titreId: titre.id, statut: titre.statut },
    });
  }
  return findRefusExercice(contexte.exercices, titre.exercice);
}

function changeStatut(
  titre: Titre,
  attendu: "prepare" | "transmis",
  change: Pick<Titre, "statut" | "motif">,
  evenement: EvenementTitre,
  contexte: ContexteTitre,
): ResultatTitre {
  const refus = findRefusEtat(titre, attendu, contexte);
  if (refus) return refus;
  const libere = change.statut === "retire" || change.statut === "rejete";
  return {
    statut: "fait",
    titre: { ...titre, ...change },
    evenements: [evenement],
    libere,
    avertissements: [],
  };
}

function completeTitre(
  titre: Titre,
  action: ActionDeTitre<"completer">,
  contexte: ContexteTitre,
): ResultatTitre {
  const refus = findRefusEtat(titre, "prepare", contexte);
  if (refus) return refus;
  const { codeService: ancienService, engagement: ancienEngagement, ...reste } = titre;
  if (action.objet !== undefined) assertTexte("objet", action.objet);
  const codeService = action.codeService === undefined ? ancienService : (action.codeService?.trim() ?? "");
  const engagement = action.engagement === undefined ? ancienEngagement : (action.engagement?.trim() ?? "");
  const complete: Titre = {
    ...reste,
    ...(action.objet === undefined ? {} : { objet: action.objet.trim() }),
    ...(codeService ? { codeService } : {}),
    ...(engagement ? { engagement } : {}),
  };
  const evenement = { type: "titre-complete", donnees: {} } as const;
  return { statut: "fait", titre: complete, evenements: [evenement], libere: false, avertissements: [] };
}

function recordEmission(
  titre: Titre,
  action: ActionDeTitre<"enregistrer-emission">,
  contexte: ContexteTitre,
): ResultatTitre {
  const incoherente = findRefusEmission(action, titre.exercice, contexte);
  const emission = toEmission(action);
  if (isMemeEmission(titre.emission, emission)) {
    return { statut: "fait", titre, evenements: [], libere: false, avertissements: [] };
  }
  const refus = findRefusEtat(titre, "transmis", contexte) ?? incoherente;
  if (refus) return refus;
  return {
    statut: "fait",
    titre: { ...titre, statut: "emis", emission },
    evenements: [{ type: "titre-emis", donnees: { ...emission } }],
    libere: false,
    avertissements: [],
  };
}

function correctEmission(
  titre: Titre,
  action: ActionDeTitre<"corriger-emission">,
  contexte: ContexteTitre,
): ResultatTitre {
  assertTexte("motif", action.motif);
  if (titre.statut !== "emis") {
    const code = titre.statut === "annule" ? "titre-annule" : "titre-non-emis";
    return refuseTitre(code, { figures: { titreId: titre.id, statut: titre.statut } });
  }
  const refus =
    findRefusExercice(contexte.exercices, titre.exercice) ??
    findRefusEmission(action, titre.exercice, contexte);
  if (refus) return refus;
  const emission = toEmission(action);
  if (isMemeEmission(titre.emission, emission)) {
    return { statut: "fait", titre, evenements: [], libere: false, avertissements: [] };
  }
  const donnees = { ...emission, avant: titre.emission?.numero ?? null };
  return {
    statut: "fait",
    titre: { ...titre, emission },
    evenements: [{ type: "titre-emission-corrigee", donnees }],
    libere: false,
    avertissements: [],
  };
}
