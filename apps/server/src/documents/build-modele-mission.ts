import { type DateIso, getAnnee, getValueAt, multiplyMontant, type Source } from "@ia-territoires/core";
import {
  type DevisVise,
  type DocumentConvention,
  type DocumentDeliberation,
  parseAssemblee,
  PRESTATIONS_OFFRE_CDG14,
  type SignatureConvention,
} from "@ia-territoires/documents";
import {
  type Devis,
  getDernierJourConvention,
  getNatureOrganisme,
  type Mission,
} from "@ia-territoires/dossiers";
import { type ConditionsTarif, getTarifCdg, type TarifCdg } from "@ia-territoires/pricing/cdg";
import type { MissionChargee } from "../missions/mission.repository.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { buildBeneficiaireDocument, buildPrestataireDocument } from "./build-parties.ts";

/** The devis a decision is about: the last one accepted or sent, else the last draft. */
function findDevisVise({ devis }: Mission): Devis | undefined {
  return (
    devis.findLast(({ statut }) => statut === "accepte" || statut === "envoye") ??
    devis.findLast(({ statut }) => statut === "brouillon")
  );
}

function toDevisVise(devis: Devis | undefined): DevisVise | undefined {
  if (devis === undefined) return undefined;
  const { numero, date, resultat } = devis;
  return { numero, date, demiJournees: resultat.demiJournees, montant: resultat.tva.montantTtc };
}

/** The clause of the offer that asks for délibération and convention, else the one that gives its price. */
function getOffre(tarif: TarifCdg, date: DateIso): Source {
  return tarif.adhesion ?? getValueAt(tarif.versions, date)?.source ?? tarif.ressort.source;
}

/** A draft délibération, with what is known of the sitting and blanks for the rest. */
export function buildModeleDeliberation(charge: MissionChargee): DocumentDeliberation {
  const { mission, prestataire, beneficiaire, demonstration, contexte } = charge;
  const tarif = getTarifCdg(mission.tarif);
  const devis = findDevisVise(mission);
  const exercices = [...new Set((devis?.tranches ?? []).map(({ prevueLe }) => getAnnee(prevueLe)))].sort(
    (a, b) => a - b,
  );
  const { numero, date } = mission.deliberation ?? {};
  return {
    modele: "projet-deliberation",
    demonstration,
    organisme: buildBeneficiaireDocument(beneficiaire),
    assemblee: parseAssemblee(mission.beneficiaire.assemblee),
    prestataire: buildPrestataireDocument(prestataire),
    mission: tarif.mission,
    offre: getOffre(tarif, contexte.aujourdHui),
    devis: toDevisVise(devis),
    seance: { numero, date },
    exercices: exercices.length === 0 ? undefined : exercices,
    signataire: { qualite: getNatureOrganisme(beneficiaire.nature).executif },
  };
}

function buildTarifDocument(
  tarif: TarifCdg,
  charge: MissionChargee,
  devis: Devis | undefined,
): DocumentConvention["tarif"] {
  const { aujourdHui } = charge.contexte;
  const version = getValueAt(tarif.versions, aujourdHui) ?? devis?.resultat.version;
  if (version === undefined) {
    throw new ErreurMetier(
      "PRECONDITION_FAILED",
      "hors-periode",
      `Aucune version du tarif « ${tarif.mission} » n'est connue aujourd'hui.`,
    );
  }
  const { prixDemiJournee, minimumDemiJournees, plafondDemiJournees, deplacements }: ConditionsTarif =
    version.value;
  const limite = (demiJournees: number | null) =>
    demiJournees === null ? null : { demiJournees, montant: multiplyMontant(prixDemiJournee, demiJournees) };
  return {
    prixDemiJournee,
    prixJour: multiplyMontant(prixDemiJournee, 2),
    minimum: limite(minimumDemiJournees),
    plafondAnnuel: limite(plafondDemiJournees),
    deplacements,
    mentionTva: devis?.resultat.tva.mention ?? tarif.tva.mention,
    source: version.source,
  };
}

/** The convention, ready to sign or as it was signed. */
export function buildModeleConvention(charge: MissionChargee): DocumentConvention {
  const { mission, prestataire, beneficiaire, demonstration, contexte } = charge;
  const tarif = getTarifCdg(mission.tarif);
  const devis = findDevisVise(mission);
  const signature = (partie: "prestataire" | "beneficiaire"): SignatureConvention | undefined =>
    mission.convention?.signataires.find((signataire) => signataire.partie === partie);
  const executif = { qualite: getNatureOrganisme(beneficiaire.nature).executif };
  return {
    modele: "convention",
    demonstration,
    prestataire: buildPrestataireDocument(prestataire),
    beneficiaire: buildBeneficiaireDocument(beneficiaire),
    mission: tarif.mission,
    offre: getOffre(tarif, contexte.aujourdHui),
    fondement: tarif.fondement,
    prestations: tarif.id === "cdg14-ia" ? PRESTATIONS_OFFRE_CDG14 : [tarif.mission],
    tarif: buildTarifDocument(tarif, charge, devis),
    contact: prestataire.referent,
    deliberation: mission.deliberation,
    devis: toDevisVise(devis),
    dateDebut: mission.convention?.dateDebut,
    dateFin:
      mission.convention === undefined
        ? undefined
        : (getDernierJourConvention(mission.convention) ?? undefined),
    signatures: {
      prestataire: signature("prestataire"),
      beneficiaire: signature("beneficiaire") ?? executif,
    },
  };
}
