import { formatDateFr, formatSource } from "@ia-territoires/core";
import type { LectureAvoirs, Rapport } from "../rapport/rapport.ts";
import { LIBELLES_PARTIE_MANQUANTE } from "../suivi/labels.ts";
import type { Redaction } from "../suivi/redaction.ts";
import { buildFeuilleTableau, buildGrilles } from "./build-feuille-tableau.ts";
import type { CelluleFeuille, ColonneFeuille, FeuilleRapport } from "./feuille-rapport.ts";
import { buildSomme } from "./formule.ts";
import { buildGrille } from "./grille.ts";

const LECTURES: Readonly<Record<LectureAvoirs, string>> = {
  "date-propre": "à leur propre date",
  "date-de-la-commande": "à la date de la commande qu'ils réduisent",
};

/**
 * Lays a report out as the sheets of a workbook: its heading (period, totals, readings, what is missing, sources), each
 * table, then the written parts. What other cells make is a formula over them, from the order to the total of the
 * heading: quarters are sums of the sheet of months, years of the sheet of quarters, shares a division. A formula is
 * written only when it gives exactly what the report says.
 * @example
 * const lignes = [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }];
 * const feuilles = buildFeuillesRapport(calculateRapport(lignes, { periode: { debut: "2026-01-01", fin: "2026-06-30" }, arreteLe: "2026-07-10" }));
 * feuilles[2].lignes[0][8] // => { formule: "SUM(C2:H2)", valeur: "1900.00" }
 */
export function buildFeuillesRapport(rapport: Rapport): readonly FeuilleRapport[] {
  const find = buildGrilles(rapport.tableaux);
  return [
    buildEntete(rapport),
    ...rapport.tableaux.map((tableau) => buildFeuilleTableau(tableau, find)),
    ...(rapport.redaction === null ? [] : buildRedaction(rapport.redaction)),
  ];
}

const texte = (cle: string, titre: string): ColonneFeuille => ({ cle, titre, type: "texte" });

function buildEntete(rapport: Rapport): FeuilleRapport {
  const { periode, arreteLe, totaux, lectureAvoirs, manquantes, avertissements, sources } = rapport;
  const lignes: readonly (readonly CelluleFeuille[])[] = [
    ["Période", `du ${formatDateFr(periode.debut)} au ${formatDateFr(periode.fin)}`],
    ["Arrêté le", formatDateFr(arreteLe)],
    ["Volume d'affaires HT", null, buildTotal(rapport)],
    ["dont avoirs HT", null, totaux.avoirsHt],
    ["Bénéficiaires", totaux.beneficiaires],
    ["Commandes et avoirs", totaux.commandes],
    ["Lignes de commande", totaux.lignes],
    ["Avoirs comptés", LECTURES[lectureAvoirs]],
    ...avertissements.map((phrase) => ["À savoir", phrase] as const),
    ...manquantes.map((partie) => ["Reste à écrire", LIBELLES_PARTIE_MANQUANTE[partie]] as const),
    ...sources.map((source) => ["Source", formatSource(source)] as const),
  ];
  return {
    nom: "Rapport",
    titre: "Rapport",
    colonnes: [
      texte("element", "Élément"),
      texte("valeur", "Valeur"),
      { cle: "montant", titre: "Montant HT", type: "montant" },
    ],
    lignes,
  };
}

/** The turnover of the heading follows that of its table. */
function buildTotal({ tableaux, totaux }: Rapport): CelluleFeuille {
  const global = tableaux.find(({ code }) => code === "volume-global");
  if (global === undefined) return totaux.montantHt;
  const grille = buildGrille(global);
  const place = global.colonnes.findIndex(({ cle }) => cle === "total");
  const formule = buildSomme(grille, [[grille.rangTotal, place]], null);
  return formule === null ? totaux.montantHt : { formule: formule.texte, valeur: totaux.montantHt };
}

function buildRedaction(redaction: Redaction): readonly FeuilleRapport[] {
  const { actionsCommerciales, bonnesPratiques, defauts, commentaire } = redaction;
  return [
    {
      nom: "Actions commerciales",
      titre: "Actions commerciales",
      colonnes: [
        texte("action", "Action"),
        { cle: "date", titre: "Date", type: "date" },
        texte("resultat", "Résultat"),
      ],
      lignes: actionsCommerciales.map(({ action, date, resultat }) => [action, date, resultat]),
    },
    {
      nom: "Bonnes pratiques",
      titre: "Bonnes pratiques",
      colonnes: [texte("pratique", "Bonne pratique à mettre en œuvre")],
      lignes: bonnesPratiques.map((pratique) => [pratique]),
    },
    {
      nom: "Défauts et mesures",
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
            nom: "Commentaire",
            titre: "Commentaire",
            colonnes: [texte("texte", "Commentaire")],
            lignes: [[commentaire]],
          } as const,
        ]),
  ];
}
