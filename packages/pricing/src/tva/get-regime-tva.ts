import { getValueAt, quoteInput } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { SANS_TVA, SOURCE_FORMATION, SOURCE_SANS_TVA, TAUX_TVA } from "../texts/cgi-taux-tva.ts";
import { LIBELLES_CATEGORIE_TVA } from "./categorie-tva.ts";
import type { CategorieTva } from "./categorie-tva.ts";
import { LIBELLES_LIEU_TVA } from "./lieu-tva.ts";
import type { LieuTva } from "./lieu-tva.ts";
import type { RegimeTva } from "./regime-tva.ts";

/**
 * Why a training is, or is not, exempt: a public body is by right, a private one with its certificate (form 3511), and
 * whoever has none taxes at the standard rate. Left out: to be checked.
 */
export type ConditionFormation = "droit-public" | "attestation" | "taxee";

/** What VAT depends on: never a postcode, never a guess. */
export interface QuestionTva {
  readonly lieu: LieuTva;
  readonly categorie: CategorieTva;
  /** Day of the tax point: the rate of that day. */
  readonly date: DateIso;
  readonly formation?: ConditionFormation;
}

const CONDITIONS: Readonly<Record<ConditionFormation, string>> = {
  "droit-public": "formation professionnelle continue assurée par une personne morale de droit public",
  attestation: "formation professionnelle continue, prestataire titulaire de l'attestation (imprimé n° 3511)",
  taxee: "",
};

/**
 * Gives the VAT treatment of a line: a rate with its source, an exemption or an absence of tax with its legal mention,
 * or `a-verifier` when no text we hold answers (collectivités outside the French VAT territory, a training whose
 * condition is not told, an old date): never a rate by default.
 *
 * Throws a RangeError on an unknown place, category or condition, and on what is not a date.
 * @example
 * getRegimeTva({ lieu: "reunion", categorie: "normal", date: "2026-03-02" }) // => { categorie: "S", taux: "8.5", … }
 * @example
 * getRegimeTva({ lieu: "mayotte", categorie: "normal", date: "2026-03-02" }).categorie // => "O"
 * @example
 * getRegimeTva({ lieu: "metropole", categorie: "formation-exoneree", date: "2026-03-02" }).categorie // => "a-verifier"
 */
export function getRegimeTva({ lieu, categorie, date, formation }: QuestionTva): RegimeTva {
  if (!Object.hasOwn(LIBELLES_LIEU_TVA, lieu))
    throw new RangeError(`Lieu de taxation inconnu ${quoteInput(lieu)}.`);
  if (!Object.hasOwn(LIBELLES_CATEGORIE_TVA, categorie)) {
    throw new RangeError(`Catégorie de TVA inconnue ${quoteInput(categorie)}.`);
  }
  if (formation !== undefined && !Object.hasOwn(CONDITIONS, formation)) {
    throw new RangeError(`Condition d'exonération inconnue ${quoteInput(formation)}.`);
  }
  if (categorie === "hors-champ") {
    return { categorie: "O", mention: "Opération hors du champ d'application de la TVA" };
  }
  if (SANS_TVA.includes(lieu)) {
    return {
      categorie: "O",
      mention: `TVA non applicable en ${LIBELLES_LIEU_TVA[lieu]}, article 294, 1 du CGI`.replace(
        "en Mayotte",
        "à Mayotte",
      ),
      source: SOURCE_SANS_TVA,
      certainty: "verified",
    };
  }
  if (!Object.hasOwn(TAUX_TVA, lieu)) {
    return {
      categorie: "a-verifier",
      motif: `${LIBELLES_LIEU_TVA[lieu]} : hors du territoire fiscal de la TVA, traitement à vérifier`,
    };
  }
  if (categorie !== "formation-exoneree") return getTaux(lieu, categorie, date);
  if (formation === "taxee") return getTaux(lieu, "normal", date);
  if (formation === undefined) {
    const motif =
      "Exonération de la formation à vérifier : dire si le prestataire est de droit public ou a l'attestation";
    return { categorie: "a-verifier", motif, source: SOURCE_FORMATION };
  }
  const mention = `Exonération de TVA, article 261, 4-4° a du CGI : ${CONDITIONS[formation]}`;
  return { categorie: "E", mention, source: SOURCE_FORMATION, certainty: "verified" };
}

function getTaux(lieu: LieuTva, categorie: CategorieTva, date: DateIso): RegimeTva {
  const version = getValueAt(TAUX_TVA[lieu]?.[categorie] ?? [], date);
  if (version !== undefined) {
    return { categorie: "S", taux: version.value, source: version.source, certainty: version.certainty };
  }
  const motif = `${LIBELLES_CATEGORIE_TVA[categorie]}, ${LIBELLES_LIEU_TVA[lieu]} : aucun taux connu au ${date}, à vérifier`;
  return { categorie: "a-verifier", motif };
}
