import {
  type DateIso,
  formatDateFr,
  formatMontant,
  formatSiren,
  formatSiret,
  getValueAt,
  multiplyMontant,
  type Siren,
  type Siret,
} from "@ia-territoires/core";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { getDebutConvention, getDernierJourConvention } from "../missions/get-fin-convention.ts";
import type { Convention, Deliberation, Devis } from "../missions/mission.ts";
import { getNatureOrganisme } from "../natures/get-nature-organisme.ts";
import type { NatureOrganisme } from "../natures/natures-organisme.ts";
import type { ValeursModele } from "./modele.ts";

/** A body and its mission, as far as a model may name them. */
export interface SourceModele {
  readonly collectivite: {
    readonly nom: string;
    readonly nature: NatureOrganisme;
    readonly siren: Siren | null;
    readonly siret: Siret | null;
    readonly departement: string | null;
    readonly adresse: string | null;
    readonly courriel: string | null;
    /** Its own name for its assembly, when it has one. */
    readonly assemblee: string | null;
  };
  readonly prestataire: {
    readonly nom: string;
    readonly siret: Siret;
    readonly adresse: readonly string[];
    readonly referent: {
      readonly fonction: string;
      readonly telephone?: string | undefined;
      readonly courriel?: string | undefined;
    };
  };
  readonly tarif: string;
  readonly deliberation: Deliberation | null;
  readonly convention: Convention | null;
  /** The last devis sent or accepted, null when there is none. */
  readonly devis: Pick<Devis, "numero" | "date" | "resultat"> | null;
}

/**
 * What every variable of a model is worth for one body on a day: dates in full, amounts in euros with their cents. What
 * nobody knows is null, never guessed: a convention whose end was not recorded has none.
 *
 * @example
 * buildValeursModele(source, parseDateIso("2026-03-10"))["deliberation.date"] // => "2 mars 2026"
 */
export function buildValeursModele(source: SourceModele, aujourdHui: DateIso): ValeursModele {
  const { collectivite, prestataire, deliberation, convention, devis } = source;
  const nature = getNatureOrganisme(collectivite.nature);
  const tarif = getTarifCdg(source.tarif);
  const conditions = getValueAt(tarif.versions, aujourdHui)?.value;
  const demiJournee = conditions?.prixDemiJournee;
  const plafond = conditions?.plafondDemiJournees ?? null;
  const day = (date: DateIso | null | undefined): string | null => (date ? formatDateFr(date) : null);
  return {
    "collectivite.nom": collectivite.nom,
    "collectivite.siren": collectivite.siren && formatSiren(collectivite.siren),
    "collectivite.siret": collectivite.siret && formatSiret(collectivite.siret),
    "collectivite.adresse": collectivite.adresse?.replace(/\s*\r?\n\s*/g, ", ") ?? null,
    "collectivite.courriel": collectivite.courriel,
    "collectivite.departement": collectivite.departement,
    "collectivite.assemblee": collectivite.assemblee ?? nature.assemblee,
    "collectivite.executif": nature.executif,
    "prestataire.nom": prestataire.nom,
    "prestataire.siret": formatSiret(prestataire.siret),
    "prestataire.adresse": prestataire.adresse.join(", "),
    "referent.fonction": prestataire.referent.fonction,
    "referent.telephone": prestataire.referent.telephone ?? null,
    "referent.courriel": prestataire.referent.courriel ?? null,
    "mission.nom": tarif.mission,
    "deliberation.numero": deliberation?.numero ?? null,
    "deliberation.date": day(deliberation?.date),
    "convention.signature": day(convention?.signeeLe),
    "convention.debut": day(convention && getDebutConvention(convention)),
    "convention.fin": day(convention && getDernierJourConvention(convention)),
    "devis.numero": devis?.numero ?? null,
    "devis.date": day(devis?.date),
    "devis.montant": devis && formatMontant(devis.resultat.tva.montantTtc),
    "devis.demi-journees": devis && String(devis.resultat.demiJournees),
    "tarif.demi-journee": demiJournee === undefined ? null : formatMontant(demiJournee),
    "tarif.jour": demiJournee === undefined ? null : formatMontant(multiplyMontant(demiJournee, 2)),
    "tarif.plafond": plafond === null ? null : String(plafond),
    "date.jour": formatDateFr(aujourdHui),
  };
}
