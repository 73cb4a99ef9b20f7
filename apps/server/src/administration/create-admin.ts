import { parseArgs } from "node:util";
import * as z from "zod";
import type { Base } from "../db/open-base.ts";
import { createAccount } from "../session/create-account.ts";
import type { Auth } from "../session/create-auth.ts";
import { createTenant } from "./create-tenant.ts";
import { readPassword } from "./read-password.ts";

const AIDE =
  "Usage : admin:creer --email <adresse> --organisme <siren> [--prenom-nom <nom>] [--siret … --nom … --nature … --departement …]";

/**
 * Command `admin:creer`: creates the first administrator of an organisme, its password read from the terminal or from
 * the standard input. Refuses (RangeError in French) missing or wrong options.
 */
export async function createAdmin(base: Base, auth: Auth, args: readonly string[]): Promise<string> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: {
        email: { type: "string" },
        organisme: { type: "string" },
        "prenom-nom": { type: "string" },
        siret: { type: "string" },
        nom: { type: "string" },
        nature: { type: "string" },
        departement: { type: "string" },
      },
    }).values;
  } catch (erreur) {
    throw new RangeError(`Option refusée. ${AIDE}`, { cause: erreur });
  }
  const { email, organisme, siret, nom, nature, departement } = options;
  if (email === undefined || organisme === undefined) throw new RangeError(AIDE);
  if (!z.email().safeParse(email).success)
    throw new RangeError(`Adresse électronique mal écrite : « ${email} ».`);
  const organismeId = await createTenant(base, { siren: organisme, siret, nom, nature, departement });
  const motDePasse = await readPassword();
  const { nouveau } = await createAccount(auth, base, {
    email,
    nom: options["prenom-nom"] ?? "Administrateur",
    motDePasse,
    appartenances: [{ organismeId, roles: ["admin"] }],
  });
  return nouveau
    ? `Compte créé pour ${email}, administrateur de l'organisme ${organisme}.`
    : `Le compte ${email} existait : il est maintenant administrateur de l'organisme ${organisme}, son mot de passe n'a pas changé.`;
}
