import { type DateIso, formatDateFr, formatMoisFr, formatMontant } from "@ia-territoires/core";
import type { LigneActivite } from "@ia-territoires/dossiers";
import type { DocumentRapport } from "@ia-territoires/documents";
import { placeBarres } from "@ia-territoires/reporting/presentation";
import { buildPrestataireDocument } from "../documents/build-parties.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";
import type { ActiviteVue } from "./get-activite.ts";
import type { GroupeCarte } from "./get-carte.ts";

type TableauDocument = DocumentRapport["tableaux"][number];

interface Contenu {
  readonly activite: ActiviteVue;
  readonly carte: readonly GroupeCarte[];
  readonly prestataire: PrestataireLu;
  /** Day on which it is drawn up. */
  readonly date: DateIso;
  readonly demonstration: boolean;
}

const nombre = (valeur: number): string => valeur.toLocaleString("fr-FR");

/**
 * Makes the yearly report of a vendor to print, with the figures of its screen: months as bars, then every table.
 *
 * @example
 * buildDocumentActivite({ activite, carte, prestataire, date, demonstration: false }).titre // => "Rapport d'activité"
 */
export function buildDocumentActivite(contenu: Contenu): DocumentRapport {
  const { activite, carte, prestataire, date, demonstration } = contenu;
  const { annee, total, parMois, parOrganisme, parService, parEpci, delais } = activite;
  const mois = parMois.map((ligne) => ({ ...ligne, nom: formatMoisFr(ligne.cle) }));
  return {
    modele: "rapport",
    titre: "Rapport d'activité",
    periode: `année ${annee}`,
    organisme: buildPrestataireDocument(prestataire),
    date,
    demonstration,
    resume: [
      { terme: "Arrêté le", valeur: formatDateFr(date) },
      { terme: "Demi-journées acceptées", valeur: nombre(total.demiJournees) },
      { terme: "Demi-journées réalisées", valeur: nombre(total.realisees) },
      { terme: "Montant accepté", valeur: formatMontant(total.montant) },
      { terme: "Organismes", valeur: nombre(total.organismes) },
      { terme: "Devis acceptés", valeur: nombre(total.devis) },
      { terme: "De l'envoi d'un devis à son acceptation", valeur: writeDelai(delais.acceptation) },
      { terme: "De l'acceptation à la première intervention", valeur: writeDelai(delais.intervention) },
    ],
    avertissements: [],
    manquantes: [],
    graphiques: [
      buildBarres("Demi-journées acceptées par mois", mois, ({ demiJournees }) => demiJournees),
      buildBarres("Demi-journées réalisées par mois", mois, ({ realisees }) => realisees),
    ],
    redaction: [],
    tableaux: [
      buildCompte("Par mois", "Mois", mois, activite),
      buildCompte("Par organisme", "Organisme", parOrganisme, activite),
      buildCompte("Par service", "Service", parService, activite),
      buildCompte("Par intercommunalité", "Intercommunalité", parEpci, activite),
      buildDelais(activite),
      buildPlafonds(activite),
      buildEquipement(carte),
    ],
    sources: [],
  };
}

function writeDelai({ nombre: combien, mediane, maximum }: ActiviteVue["delais"]["acceptation"]): string {
  if (combien === 0) return "aucun devis";
  return `${mediane} jours pour la moitié, ${maximum} au plus (${combien} devis, jours calendaires)`;
}

function buildBarres(
  titre: string,
  lignes: readonly LigneActivite[],
  getValeur: (ligne: LigneActivite) => number,
): DocumentRapport["graphiques"][number] {
  const places = placeBarres(lignes.map(getValeur));
  return {
    titre,
    barres: lignes.map((ligne, rang) => ({
      libelle: ligne.nom,
      valeur: nombre(getValeur(ligne)),
      debut: places[rang]?.debut ?? 0,
      longueur: places[rang]?.longueur ?? 0,
    })),
  };
}

function buildTableau(
  titre: string,
  [premiere, ...chiffres]: readonly [string, ...string[]],
  lignes: readonly (readonly string[])[],
  plus: Partial<Pick<TableauDocument, "total" | "notes">> = {},
): TableauDocument {
  return {
    titre,
    colonnes: [
      { titre: premiere, alignement: "gauche", large: true },
      ...chiffres.map((chiffre) => ({ titre: chiffre, alignement: "droite" as const, large: false })),
    ],
    lignes: lignes.map((cellules) => ({ detail: false, cellules })),
    total: null,
    notes: [],
    ...plus,
  };
}

/** A table of half-days and amounts; that of bodies does not count them. */
function buildCompte(
  titre: string,
  entete: string,
  lignes: readonly LigneActivite[],
  { total }: ActiviteVue,
): TableauDocument {
  const avecOrganismes = entete !== "Organisme";
  const write = ({ organismes, demiJournees, realisees, montant }: Omit<LigneActivite, "cle" | "nom">) => [
    ...(avecOrganismes ? [nombre(organismes)] : []),
    nombre(demiJournees),
    nombre(realisees),
    formatMontant(montant),
  ];
  return buildTableau(
    titre,
    [entete, ...(avecOrganismes ? ["Organismes"] : []), "Acceptées", "Réalisées", "Montant accepté"],
    lignes.map((ligne) => [ligne.nom, ...write(ligne)]),
    {
      total: ["Total", ...write(total)],
      notes:
        entete === "Mois"
          ? [
              "Une demi-journée acceptée compte au mois prévu pour elle, avec sa part du montant du devis ; une demi-journée réalisée, au mois de son intervention. Un organisme compte dans chaque mois où il figure, une fois au total.",
            ]
          : [],
    },
  );
}

function buildDelais({ delaisParEpci }: ActiviteVue): TableauDocument {
  const write = (jours: number | null): string => (jours === null ? "" : nombre(jours));
  return buildTableau(
    "Délais par intercommunalité",
    [
      "Intercommunalité",
      "Devis acceptés",
      "Acceptation, médiane",
      "Acceptation, maximum",
      "1re intervention, médiane",
      "1re intervention, maximum",
    ],
    delaisParEpci.map(({ nom, acceptation, intervention }) => [
      nom,
      nombre(acceptation.nombre),
      write(acceptation.mediane),
      write(acceptation.maximum),
      write(intervention.mediane),
      write(intervention.maximum),
    ]),
    { notes: ["Jours calendaires ; vide, quand aucune intervention n'est encore faite."] },
  );
}

function buildPlafonds({ plafonds, plafondsParEpci }: ActiviteVue): TableauDocument {
  const lignes = plafondsParEpci.flatMap((groupe) => [
    { ...groupe, detail: false },
    ...plafonds
      .filter(({ epci }) => (epci?.siren ?? "") === groupe.cle)
      .map((usage) => ({ ...usage, detail: true })),
  ]);
  const tableau = buildTableau(
    "Usage des plafonds",
    ["Organisme", "Demi-journées prises", "Plafond", "Reste"],
    lignes.map(({ nom, pris, plafond }) => [nom, nombre(pris), nombre(plafond), nombre(plafond - pris)]),
  );
  return {
    ...tableau,
    lignes: tableau.lignes.map((ligne, rang) => ({ ...ligne, detail: lignes[rang]?.detail ?? false })),
  };
}

function buildEquipement(carte: readonly GroupeCarte[]): TableauDocument {
  const count = (groupe: GroupeCarte, etat: string): number =>
    groupe.communes.filter((commune) => commune.etat === etat).length;
  return buildTableau(
    "Équipement du département",
    ["Intercommunalité", "Communes", "Équipées", "En contact", "Pas encore"],
    carte.map((groupe) => [
      groupe.nom,
      nombre(groupe.communes.length),
      nombre(count(groupe, "equipe")),
      nombre(count(groupe, "contact")),
      nombre(count(groupe, "sans")),
    ]),
    { notes: ["Équipée : un devis accepté ; en contact : une mission ouverte."] },
  );
}
