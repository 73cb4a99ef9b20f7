import type { OrganismeDocument, SignataireDocument } from "../modeles/organisme-document.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildIdentifiant } from "./build-identifiant.ts";
import { buildLigne } from "./build-ligne.ts";
import { cleanLine } from "./clean-line.ts";
import { completeText } from "./complete-text.ts";

/**
 * A party to the convention in one sentence: name, seat, SIRET (else SIREN), who represents it, and the word it goes by.
 * Refuses by RangeError a SIRET whose key is wrong.
 * @example
 * buildPartie(commune, { nom: "A. Exemple", qualite: "maire" }, "le bénéficiaire", [])
 * // => « Commune de X, Mairie, 14000 X, SIRET …, représenté(e) par A. Exemple, maire, ci-après « le bénéficiaire » »
 */
export function buildPartie(
  organisme: OrganismeDocument,
  signataire: SignataireDocument = {},
  alias: string,
  habilitation: Ligne,
): Ligne {
  const adresse = organisme.adresse.map(cleanLine).filter((ligne) => ligne !== "");
  const delegation = cleanLine(signataire.delegation ?? "");
  return buildLigne(
    completeText(organisme.nom, "nom", "fort"),
    ", ",
    adresse.length === 0 ? buildBlanc("adresse") : adresse.join(", "),
    ", ",
    buildIdentifiant(organisme, "\u00A0"),
    ", représenté(e) par ",
    completeText(signataire.nom, "nom du signataire"),
    ", ",
    completeText(signataire.qualite, "qualité"),
    delegation === "" ? "" : `, ${delegation}`,
    habilitation,
    `, ci-après « ${alias} »`,
  );
}
