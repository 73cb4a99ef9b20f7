import { addJours, type DateIso } from "@ia-territoires/core";
import { type ActionMission, type FinConvention, VALIDITE_DEVIS_JOURS } from "@ia-territoires/dossiers";
import type { Quand } from "./jours.ts";

/** What a step needs to become an action: its days, and the identifiers of what it names. */
export interface ContextePas {
  readonly jour: (quand: Quand) => DateIso;
  readonly id: (cle: string) => string;
}

/** One step of a story, told by whom it was done. Numbers of devis are given when all stories are known. */
export interface Pas {
  readonly le: Quand;
  /** The vendor, unless told. */
  readonly par?: "beneficiaire";
  readonly action: (contexte: ContextePas) => ActionMission;
}

const DEMONSTRATION = "(démonstration)";
const dire = (texte: string): string => `${texte} ${DEMONSTRATION}`;
const SIGNATAIRE = { nom: dire("Signataire B"), qualite: "signataire de démonstration" };
const REFERENT = { nom: dire("Référent"), qualite: "référent IA" };

/** A first contact: what the body needs. */
export function contact(
  le: Quand,
  texte: string,
  services: readonly string[],
  plus: { readonly demiJournees?: number; readonly par?: "beneficiaire"; readonly cle?: string } = {},
): Pas {
  const { demiJournees, par, cle = "besoin" } = plus;
  return {
    le,
    ...(par === undefined ? {} : { par }),
    action: ({ id }) => ({
      type: "enregistrer-besoin",
      besoinId: id(cle),
      origine: par ?? "prestataire",
      texte: dire(texte),
      services: services.map((service) => {
        const [code = "", ...livrables] = service.split(" ");
        return { code, livrables };
      }),
      ...(demiJournees === undefined ? {} : { demiJournees }),
    }),
  };
}

export const ecart = (le: Quand, motif: string): Pas => ({
  le,
  action: ({ id }) => ({ type: "ecarter-besoin", besoinId: id("besoin"), motif: dire(motif) }),
});

/** When half-days are planned: all on a day, or so many on each of several. */
export type Prevu = Quand | { readonly tranches: readonly (readonly [quand: Quand, demiJournees: number])[] };

function listTranches(prevu: Prevu, demiJournees: number): readonly (readonly [Quand, number])[] {
  if (typeof prevu !== "object" || !("tranches" in prevu)) return [[prevu, demiJournees]];
  const somme = prevu.tranches.reduce((total, [, nombre]) => total + nombre, 0);
  if (somme !== demiJournees)
    throw new RangeError(`Démonstration : ${somme} demi-journées prévues au lieu de ${demiJournees}.`);
  return prevu.tranches;
}

/** A draft; it answers the need when told. */
export const devis = (
  cle: string,
  le: Quand,
  objet: string,
  demiJournees: number,
  plus: { readonly prevu?: Prevu; readonly besoin?: string } = {},
): Pas => ({
  le,
  action: ({ id, jour }) => ({
    type: "creer-devis",
    devisId: id(cle),
    numero: "",
    objet: dire(objet),
    tranches: listTranches(plus.prevu ?? "cette-annee", demiJournees).map(([quand, nombre]) => ({
      prevueLe: jour(quand),
      demiJournees: nombre,
    })),
    valideJusquAu: addJours(jour(le), VALIDITE_DEVIS_JOURS),
    ...(plus.besoin === undefined ? {} : { besoinId: id(plus.besoin) }),
  }),
});

export const envoi = (cle: string, le: Quand): Pas => ({
  le,
  action: ({ id }) => ({ type: "envoyer-devis", devisId: id(cle) }),
});

export const accord = (cle: string, le: Quand): Pas => ({
  le,
  action: ({ id }) => ({ type: "accepter-devis", devisId: id(cle), signataire: SIGNATAIRE }),
});

/** The end of a devis that is not accepted, or not done to its end. */
export const fin = (
  type: "decliner-devis" | "annuler-devis" | "solder-devis",
  cle: string,
  le: Quand,
  motif: string,
): Pas => ({
  le,
  ...(type === "decliner-devis" ? { par: "beneficiaire" as const } : {}),
  action: ({ id }) => ({ type, devisId: id(cle), motif: dire(motif) }),
});

/** The délibération, recorded on a day; voted and published before it, unless it still has to be published. */
export const deliberation = (
  le: Quand,
  numero: string,
  plus: {
    readonly seance?: Quand;
    readonly publiee?: Quand | null;
    readonly vote?: readonly [effectif: number, pour: number];
  } = {},
): Pas => ({
  le,
  action: ({ jour }) => {
    const { seance = le, publiee = seance, vote } = plus;
    const publieeLe = publiee === null ? {} : { publieeLe: jour(publiee), transmiseLe: jour(publiee) };
    const [effectif = 0, pour = 0] = vote ?? [];
    return {
      type: "enregistrer-deliberation",
      numero: `DEMO-${numero}-01`,
      date: jour(seance),
      ...publieeLe,
      ...(vote === undefined ? {} : { vote: { effectif, votants: pour, pour, contre: 0, abstention: 0 } }),
    };
  },
});

/** The convention, signed by both sides on one day; for three years unless told. */
export const convention = (
  le: Quand,
  plus: { readonly signee?: Quand; readonly duree?: FinConvention } = {},
): Pas => ({
  le,
  action: ({ jour }) => {
    const signeeLe = jour(plus.signee ?? le);
    return {
      type: "enregistrer-convention",
      signeeLe,
      signataires: (["prestataire", "beneficiaire"] as const).map((partie) => ({
        ...SIGNATAIRE,
        nom: partie === "prestataire" ? dire("Signataire A") : SIGNATAIRE.nom,
        partie,
        signeLe: signeeLe,
      })),
      fin: plus.duree ?? { mode: "duree", mois: 36 },
    };
  },
});

export const denonciation = (le: Quand, dernierJour: Quand): Pas => ({
  le,
  action: ({ jour }) => ({
    type: "denoncer-convention",
    par: "beneficiaire",
    le: jour(le),
    dernierJour: jour(dernierJour),
    motif: dire("Service repris en interne"),
  }),
});

export const renouvellement = (le: Quand): Pas => ({
  le,
  action: () => ({ type: "renouveler-adhesion", gardeDeliberation: true }),
});

/** Délibération and convention of a body, so many days ago: voted, published, signed. */
export const adhesion = (jours: number, numero: string): readonly Pas[] => [
  deliberation(-jours, numero, { vote: [15, 13] }),
  convention(-jours + 7),
];

/** A devis made, sent and accepted on three days. */
export const marche = (
  cle: string,
  [fait, envoye, accepte]: readonly [Quand, Quand, Quand],
  objet: string,
  demiJournees: number,
  prevu?: Prevu,
): readonly Pas[] => [
  devis(cle, fait, objet, demiJournees, prevu === undefined ? {} : { prevu }),
  envoi(cle, envoye),
  accord(cle, accepte),
];

/** How far an intervention went. */
type Suite = "prevue" | "realisee" | "prestataire" | "beneficiaire" | "service-fait";

/**
 * An intervention planned on a day for another, and what followed: its sheet, the word of one side or of both, all on
 * the day of `suivie` (the day of the intervention unless told).
 */
export function intervention(
  [cle, devisCle]: readonly [cle: string, devisCle: string],
  [planifiee, date, suivie = date]: readonly [planifiee: Quand, date: Quand, suivie?: Quand],
  objectif: string,
  plus: { readonly demiJournees?: number; readonly suite?: Suite } = {},
): readonly Pas[] {
  const { demiJournees = 1, suite = "prevue" } = plus;
  const interventionId = (contexte: ContextePas): string => contexte.id(cle);
  const parties = suite === "service-fait" ? (["prestataire", "beneficiaire"] as const) : ([suite] as const);
  return [
    {
      le: planifiee,
      action: (contexte) => ({
        type: "planifier-intervention",
        interventionId: interventionId(contexte),
        devisId: contexte.id(devisCle),
        date: contexte.jour(date),
        demiJournees,
        objectif: dire(objectif),
      }),
    },
    ...(suite === "prevue" ? [] : write(interventionId, suivie, objectif)),
    ...parties.flatMap((partie): readonly Pas[] =>
      partie === "prestataire" || partie === "beneficiaire"
        ? [
            {
              le: suivie,
              ...(partie === "beneficiaire" ? { par: partie } : {}),
              action: (contexte) => ({
                type: "confirmer-service-fait",
                interventionId: interventionId(contexte),
                partie,
                signataire: partie === "prestataire" ? REFERENT : SIGNATAIRE,
              }),
            },
          ]
        : [],
    ),
  ];
}

function write(
  interventionId: (contexte: ContextePas) => string,
  le: Quand,
  objectif: string,
): readonly Pas[] {
  return [
    {
      le,
      action: (contexte) => ({ type: "realiser-intervention", interventionId: interventionId(contexte) }),
    },
    {
      le,
      action: (contexte) => ({
        type: "rediger-fiche",
        interventionId: interventionId(contexte),
        objectif: dire(objectif),
        presents: [
          { nom: dire("Agent A"), qualite: "accueil", partie: "beneficiaire" },
          { nom: REFERENT.nom, qualite: REFERENT.qualite, partie: "prestataire" },
        ],
        realise: "Deux groupes : usages courants, limites, données à ne jamais saisir.",
        suite: "Rédiger la charte, puis la soumettre au comité social territorial.",
        annexes: [],
      }),
    },
  ];
}

export const annulation = (cle: string, le: Quand, motif: string): Pas => ({
  le,
  action: ({ id }) => ({ type: "annuler-intervention", interventionId: id(cle), motif: dire(motif) }),
});

/** A document asked for a day. */
export const demande = (le: Quand, libelle: string, pourLe: Quand): Pas => ({
  le,
  action: ({ id, jour }) => ({
    type: "demander-document",
    demandeId: id(libelle),
    libelle: dire(libelle),
    pourquoi: "Pour la cartographie des systèmes.",
    pourLe: jour(pourLe),
  }),
});
