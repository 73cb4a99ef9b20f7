import { parseSiren } from "@ia-territoires/core";
import { parseArgs } from "node:util";
import * as z from "zod";
import type { NouvelOrganisme } from "./create-tenant.ts";

const AIDE =
  "Usage : admin:creer --email <adresse> --organisme <siren> [--prenom-nom <nom>] [--siret … --nom … --nature … --departement …]";

/** What the command `admin:creer` was asked. */
export interface OptionsAdmin {
  readonly email: string;
  readonly personne: string;
  readonly organisme: NouvelOrganisme;
}

function readOptions(args: readonly string[]) {
  try {
    const texte = { type: "string" } as const;
    const options = {
      email: texte,
      organisme: texte,
      "prenom-nom": texte,
      siret: texte,
      nom: texte,
      nature: texte,
      departement: texte,
    };
    return parseArgs({ args: [...args], options }).values;
  } catch (erreur) {
    throw new RangeError(`Option refusée. ${AIDE}`, { cause: erreur });
  }
}

/**
 * Reads the options of `admin:creer`. A password is never one of them. Refuses (RangeError in French) an unknown
 * option, a missing one, a wrong address or SIREN.
 *
 * @example
 * parseAdminOptions(["--email", "a@exemple.fr", "--organisme", "211401187"]).personne // => "Administrateur"
 */
export function parseAdminOptions(args: readonly string[]): OptionsAdmin {
  const {
    email,
    organisme,
    siret,
    nom,
    nature,
    departement,
    "prenom-nom": personne = "Administrateur",
  } = readOptions(args);
  if (email === undefined || organisme === undefined) throw new RangeError(AIDE);
  if (!z.email().safeParse(email).success)
    throw new RangeError(`Adresse électronique mal écrite : « ${email} ».`);
  return { email, personne, organisme: { siren: parseSiren(organisme), siret, nom, nature, departement } };
}
