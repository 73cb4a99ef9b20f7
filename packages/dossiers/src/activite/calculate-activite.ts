import {
  aggregateMontants,
  type DateIso,
  diffJours,
  getAnnee,
  type Montant,
  type Quantite,
} from "@ia-territoires/core";
import { splitMontant } from "@ia-territoires/pricing/totaux";
import type {
  Activite,
  DelaiActivite,
  DelaisActivite,
  DelaisEpci,
  DevisActif,
  LigneActivite,
} from "./activite.ts";

/** Half-days of a devis on a day: accepted with their share of the amount, or done. */
interface Fait {
  readonly devis: DevisActif;
  readonly date: DateIso;
  readonly demiJournees: number;
  readonly realisees: number;
  readonly montant: Montant;
}

const ZERO = "0.00" as Montant;
const MOIS = Array.from({ length: 12 }, (_, rang) => String(rang + 1).padStart(2, "0"));
const SANS_EPCI = { siren: "", nom: "Sans intercommunalité connue" };

/**
 * Counts a civil year of a vendor: half-days accepted, in the month planned for them, with their share of the amount of
 * the devis (shared by half-days, without losing a cent); half-days done, in the month of the intervention; then the days
 * that acts took. By month, body, service and intercommunality, each of which adds up to the total.
 *
 * @example
 * calculateActivite([], 2026).total // => { demiJournees: 0, realisees: 0, montant: "0.00", organismes: 0, devis: 0 }
 */
export function calculateActivite(devis: readonly DevisActif[], annee: number): Activite {
  const faits = devis.flatMap(listFaits).filter(({ date }) => getAnnee(date) === annee);
  const count = (nameLigne: (fait: Fait) => readonly [cle: string, nom: string]): readonly LigneActivite[] =>
    groupFaits(faits, nameLigne).sort(
      (a, b) => b.demiJournees - a.demiJournees || a.nom.localeCompare(b.nom, "fr"),
    );
  const parMois = new Map(count(({ date }) => [date.slice(0, 7), ""]).map((ligne) => [ligne.cle, ligne]));
  const total = addFaits("", "", faits);
  return {
    annee,
    total: {
      demiJournees: total.demiJournees,
      realisees: total.realisees,
      montant: total.montant,
      organismes: total.organismes,
      devis: new Set(faits.map((fait) => fait.devis.id)).size,
    },
    parMois: MOIS.map((mois) => parMois.get(`${annee}-${mois}`) ?? addFaits(`${annee}-${mois}`, "", [])),
    parOrganisme: count(({ devis: { beneficiaire } }) => [beneficiaire.id, beneficiaire.nom]),
    parService: count(({ devis: { service } }) => [service, service]),
    parEpci: count(({ devis: { epci } }) => [(epci ?? SANS_EPCI).siren, (epci ?? SANS_EPCI).nom]),
    delais: calculateDelais(listAcceptes(devis, annee)),
    delaisParEpci: groupDelais(listAcceptes(devis, annee)),
  };
}

function listFaits(devis: DevisActif): readonly Fait[] {
  const { tranches, interventions, montant } = devis;
  const parts =
    tranches.length === 0
      ? []
      : splitMontant(
          montant,
          tranches.map(({ demiJournees }) => String(demiJournees) as Quantite),
        );
  return [
    ...tranches.map(({ prevueLe, demiJournees }, rang) => ({
      devis,
      date: prevueLe,
      demiJournees,
      realisees: 0,
      montant: parts[rang] ?? ZERO,
    })),
    ...interventions
      .filter(({ statut }) => statut === "realisee" || statut === "service-fait")
      .map(({ date, demiJournees }) => ({
        devis,
        date,
        demiJournees: 0,
        realisees: demiJournees,
        montant: ZERO,
      })),
  ];
}

function groupFaits(
  faits: readonly Fait[],
  nameLigne: (fait: Fait) => readonly [cle: string, nom: string],
): LigneActivite[] {
  const groupes = new Map<string, { nom: string; faits: Fait[] }>();
  for (const fait of faits) {
    const [cle, nom] = nameLigne(fait);
    const groupe = groupes.get(cle) ?? { nom, faits: [] };
    groupe.faits.push(fait);
    groupes.set(cle, groupe);
  }
  return [...groupes].map(([cle, groupe]) => addFaits(cle, groupe.nom, groupe.faits));
}

function addFaits(cle: string, nom: string, faits: readonly Fait[]): LigneActivite {
  return {
    cle,
    nom,
    demiJournees: faits.reduce((somme, { demiJournees }) => somme + demiJournees, 0),
    realisees: faits.reduce((somme, { realisees }) => somme + realisees, 0),
    montant: aggregateMontants(faits.map(({ montant }) => montant)),
    organismes: new Set(faits.map(({ devis }) => devis.beneficiaire.id)).size,
  };
}

type DevisAccepte = DevisActif & { readonly accepteLe: DateIso };

function listAcceptes(devis: readonly DevisActif[], annee: number): readonly DevisAccepte[] {
  return devis.flatMap((un) =>
    un.accepteLe === null || getAnnee(un.accepteLe) !== annee ? [] : [{ ...un, accepteLe: un.accepteLe }],
  );
}

function groupDelais(acceptes: readonly DevisAccepte[]): readonly DelaisEpci[] {
  const groupes = new Map<string, { nom: string; acceptes: DevisAccepte[] }>();
  for (const devis of acceptes) {
    const { siren, nom } = devis.epci ?? SANS_EPCI;
    const groupe = groupes.get(siren) ?? { nom, acceptes: [] };
    groupe.acceptes.push(devis);
    groupes.set(siren, groupe);
  }
  return [...groupes]
    .map(([cle, groupe]) => ({ cle, nom: groupe.nom, ...calculateDelais(groupe.acceptes) }))
    .sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
}

function calculateDelais(acceptes: readonly DevisAccepte[]): DelaisActivite {
  return {
    acceptation: describeDelai(
      acceptes.flatMap(({ envoyeLe, accepteLe }) =>
        envoyeLe === null ? [] : [diffJours(accepteLe, envoyeLe)],
      ),
    ),
    intervention: describeDelai(
      acceptes.flatMap(({ accepteLe, interventions }) => {
        const [premiere] = interventions
          .filter(({ statut }) => statut === "realisee" || statut === "service-fait")
          .map(({ date }) => date)
          .sort();
        return premiere === undefined ? [] : [diffJours(premiere, accepteLe)];
      }),
    ),
  };
}

/** The lower of the two middle ones when they are even: a number of days that was seen. */
function describeDelai(jours: readonly number[]): DelaiActivite {
  const tries = [...jours].sort((a, b) => a - b);
  return {
    nombre: tries.length,
    mediane: tries[Math.floor((tries.length - 1) / 2)] ?? null,
    maximum: tries.at(-1) ?? null,
  };
}
