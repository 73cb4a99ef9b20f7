import { formatDateFr } from "@ia-territoires/core";
import type { LectureAvoirs, Rapport } from "../rapport/rapport.ts";
import { LIBELLES_PARTIE_MANQUANTE } from "../suivi/labels.ts";
import type { Redaction } from "../suivi/redaction.ts";
import { buildFeuilleTableau } from "./build-feuille-tableau.ts";
import type { CelluleFeuille, ColonneFeuille, FeuilleRapport } from "./feuille-rapport.ts";

const LECTURES: Readonly<Record<LectureAvoirs, string>> = {
  "date-propre": "à leur propre date",
  "date-de-la-commande": "à la date de la commande qu'ils réduisent",
};

/**
 * Lays a report out as the sheets of a workbook: its heading (period, totals, readings, what is missing, sources), each
 * table with its totals as sums of its own cells, then the written parts.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const feuilles = buildFeuillesRapport(calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" }));
 * feuilles[2].lignes[0][8] // => { formule: "C2+D2+E2+F2+G2+H2", valeur: "1900.00" }
 */
export function buildFeuillesRapport(rapport: Rapport): readonly FeuilleRapport[] {
  return [
    buildEntete(rapport),
    ...rapport.tableaux.map(buildFeuilleTableau),
    ...(rapport.redaction === null ? [] : buildRedaction(rapport.redaction)),
  ];
}

const texte = (cle: string, titre: string): ColonneFeuille => ({ cle, titre, type: "texte" });

function buildEntete(rapport: Rapport): FeuilleRapport {
  const { periode, arreteLe, totaux, lectureAvoirs, manquantes, avertissements, sources } = rapport;
  const lignes: readonly (readonly [string, CelluleFeuille])[] = [
    ["Période", `du ${formatDateFr(periode.debut)} au ${formatDateFr(periode.fin)}`],
    ["Arrêté le", formatDateFr(arreteLe)],
    ["Volume d'affaires HT", totaux.montantHt],
    ["dont avoirs HT", totaux.avoirsHt],
    ["Bénéficiaires", totaux.beneficiaires],
    ["Commandes et avoirs", totaux.commandes],
    ["Lignes de commande", totaux.lignes],
    ["Avoirs comptés", LECTURES[lectureAvoirs]],
    ...avertissements.map((phrase) => ["À savoir", phrase] as const),
    ...manquantes.map((partie) => ["Reste à écrire", LIBELLES_PARTIE_MANQUANTE[partie]] as const),
    ...sources.map(
      ({ texte: nom, article }) =>
        ["Source", article === undefined ? nom : `${nom}, art. ${article}`] as const,
    ),
  ];
  return { titre: "Rapport", colonnes: [texte("element", "Élément"), texte("valeur", "Valeur")], lignes };
}

function buildRedaction(redaction: Redaction): readonly FeuilleRapport[] {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return [
    {
      titre: "Actions commerciales",
      colonnes: [
        texte("action", "Action"),
        { cle: "date", titre: "Date", type: "date" },
        texte("resultat", "Résultat"),
      ],
      lignes: actionsCommerciales.map(({ action, date, resultat }) => [action, date, resultat]),
    },
    {
      titre: "Bonnes pratiques",
      colonnes: [texte("pratique", "Bonne pratique à mettre en œuvre")],
      lignes: bonnesPratiques.map((pratique) => [pratique]),
    },
    {
      titre: "Défauts et mesures",
      colonnes: [
        texte("defaut", "Défaut"),
        texte("mesure", "Mesure corrective"),
        { cle: "echeance", titre: "Échéance", type: "date" },
        texte("responsable", "Responsable"),
      ],
      lignes: defauts.map(({ defaut, mesureCorrective, echeance, responsable }) => [
        defaut,
        mesureCorrective,
        echeance,
        responsable,
      ]),
    },
    ...(commentaire === ""
      ? []
      : [
          {
            titre: "Commentaire",
            colonnes: [texte("texte", "Commentaire")],
            lignes: [[commentaire]],
          } as const,
        ]),
  ];
}
