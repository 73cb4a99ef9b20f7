import type { FicheCorrigible } from "./build-correction.ts";
import { formatContact } from "./format-contact.ts";
import type { CorrectionOrganisme } from "./schemas.ts";

/** A field whose stored value is not the one that was sent. */
export interface ChangementOrganisme {
  readonly champ: string;
  readonly enregistre: unknown;
  readonly envoye: unknown;
}

/**
 * Lists the fields sent whose stored value differs: what to show to whoever saves too late.
 * @example
 * listChangements(fiche, { …, assemblee: "conseil" }) // => [{ champ: "assemblee", enregistre: "conseil municipal", envoye: "conseil" }]
 */
export function listChangements(
  fiche: FicheCorrigible,
  correction: CorrectionOrganisme,
): readonly ChangementOrganisme[] {
  const enregistre: Readonly<Record<string, unknown>> = { ...fiche, contact: formatContact(fiche.contact) };
  const { id: _id, version: _version, cleIdempotence: _cle, ...champs } = correction;
  return Object.entries(champs).flatMap(([champ, valeur]) => {
    const envoye = champ === "contact" ? formatContact(correction.contact) : valeur === "" ? null : valeur;
    return JSON.stringify(enregistre[champ]) === JSON.stringify(envoye) || envoye === undefined
      ? []
      : [{ champ, enregistre: enregistre[champ], envoye }];
  });
}
