import {
  aggregateMontants,
  compareDates,
  formatDateFr,
  multiplyMontant,
  parseQuantite,
} from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { calculatePart } from "./calculate-part.ts";
import { findExclusion } from "./find-exclusion.ts";
import type { ExclusionTitre } from "./find-exclusion.ts";
import { findRefusExercice } from "./find-refus-exercice.ts";
import { listAvertissementsLot } from "./list-avertissements-lot.ts";
import type { AvertissementTitre } from "./list-avertissements-lot.ts";
import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type {
  Debiteur,
  DevisFacturable,
  Exercice,
  ImputationBudgetaire,
  LigneTitre,
  MontantsFactures,
  ServiceFait,
  TitrePrepare,
} from "./titre.ts";

/** What is asked: the interventions of a period, on an exercice. */
export interface QuestionLot {
  readonly aujourdHui: DateIso;
  readonly exercice: number;
  readonly exercices: readonly Exercice[];
  /** Both days included, by the day of the intervention. */
  readonly periode: { readonly du: DateIso; readonly au: DateIso };
  readonly imputation: ImputationBudgetaire | undefined;
  readonly servicesFaits: readonly ServiceFait[];
  /** The devis of those services. */
  readonly devis: readonly DevisFacturable[];
  /** Interventions that a titre in force already bills. */
  readonly facturees: ReadonlySet<string>;
  /** Devis left for another batch. */
  readonly ecartes?: ReadonlySet<string>;
}

/** What a batch would hold. */
export interface LotPrepare {
  readonly statut: "lot";
  readonly titres: readonly TitrePrepare[];
  readonly exclusions: readonly ExclusionTitre[];
  readonly totaux: MontantsFactures & { readonly demiJournees: number };
  readonly avertissements: readonly AvertissementTitre[];
}

/**
 * Prepares the titres of a period: one per devis, its lines the interventions done, its amounts those of the devis to
 * the cent; and says of each intervention left out why. Writes nothing.
 *
 * The état liquidatif gives the bases of the amount (décret n° 2012-1246, art. 24). Refuses an exercice that is not open,
 * a period that ends before it begins, a missing imputation ({@link CODES_REFUS_TITRE}). Throws a RangeError when the
 * devis of a service is not given.
 * @example
 * planLot({ aujourdHui: "2026-06-30", exercice: 2026, …, servicesFaits, devis, facturees: new Set() }).titres[0].tva.montantTtc
 * // => "600.00", the devis
 */
export function planLot(question: QuestionLot): LotPrepare | RefusTitre {
  const { exercice, exercices, periode, imputation } = question;
  const refus = findRefusExercice(exercices, exercice);
  if (refus) return refus;
  if (compareDates(periode.au, periode.du) < 0) {
    return refuseTitre("periode-incoherente", {
      message: `La période finit le ${formatDateFr(periode.au)}, avant son début (${formatDateFr(periode.du)}).`,
      figures: { ...periode },
    });
  }
  if (imputation === undefined) return refuseTitre("imputation-manquante");

  const exclusions: ExclusionTitre[] = [];
  const titres: TitrePrepare[] = [];
  for (const devis of question.devis) {
    const gardes: ServiceFait[] = [];
    for (const service of listServices(question.servicesFaits, devis.id)) {
      const exclusion = findExclusion(service, devis, gardes, question);
      if (exclusion === undefined) gardes.push(service);
      else exclusions.push(exclusion);
    }
    if (gardes.length > 0) titres.push(buildTitre(devis, gardes, exercice, imputation));
  }
  return {
    statut: "lot",
    titres,
    exclusions,
    totaux: {
      demiJournees: titres.reduce((somme, { demiJournees }) => somme + demiJournees, 0),
      montantHt: aggregateMontants(titres.map(({ tva }) => tva.montantHt)),
      montantTva: aggregateMontants(titres.map(({ tva }) => tva.montantTva)),
      montantTtc: aggregateMontants(titres.map(({ tva }) => tva.montantTtc)),
    },
    avertissements: listAvertissementsLot(titres, question),
  };
}

function listServices(services: readonly ServiceFait[], devisId: string): readonly ServiceFait[] {
  return services
    .filter((service) => service.devisId === devisId)
    .sort((a, b) => compareDates(a.date, b.date) || (a.interventionId < b.interventionId ? -1 : 1));
}

function buildTitre(
  devis: DevisFacturable,
  services: readonly ServiceFait[],
  exercice: number,
  imputation: ImputationBudgetaire,
): TitrePrepare {
  const { resultat, deja } = devis;
  const demiJournees = services.reduce((somme, service) => somme + service.demiJournees, 0);
  const { statut, mention, taux, origine, certainty } = resultat.tva;
  return {
    missionId: devis.missionId,
    devisId: devis.id,
    devisNumero: devis.numero,
    debiteur: devis.debiteur as TitrePrepare["debiteur"] & Debiteur,
    exercice,
    imputation,
    objet: `${devis.objet} (devis n° ${devis.numero})`,
    lignes: services.map((service) => buildLigne(service, devis)),
    demiJournees,
    tva: {
      statut,
      mention,
      origine,
      ...(taux === undefined ? {} : { taux }),
      ...(certainty === undefined ? {} : { certainty }),
      ...calculatePart(resultat, deja, demiJournees),
    },
    solde: deja.demiJournees + demiJournees === resultat.demiJournees,
  };
}

function buildLigne(service: ServiceFait, { resultat }: DevisFacturable): LigneTitre {
  const { interventionId, date, demiJournees } = service;
  return {
    interventionId,
    date,
    demiJournees,
    libelle: `Intervention du ${formatDateFr(date)}, ${formatDemiJournees(demiJournees)}`,
    quantite: parseQuantite(String(demiJournees)),
    prixUnitaire: resultat.prixDemiJournee,
    montant: multiplyMontant(resultat.prixDemiJournee, demiJournees),
  };
}
