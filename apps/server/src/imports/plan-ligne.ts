import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { buildCorrection, type FicheCorrigible } from "../organismes/build-correction.ts";
import { findOrganisme } from "../organismes/find-organisme.ts";
import { isModifiable } from "../organismes/is-modifiable.ts";
import {
  type CorrectionOrganisme,
  createOrganismeSchema,
  type SaisieOrganisme,
  updateOrganismeSchema,
} from "../organismes/schemas.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ChampOrganisme } from "./import-schemas.ts";

/** A fault of one cell, or of the whole row when no field is named. */
export interface FauteImport {
  readonly champ: string | null;
  readonly message: string;
}

/** What a row asks for. */
export type PlanLigne =
  | { readonly action: "creer"; readonly saisie: SaisieOrganisme }
  | {
      readonly action: "modifier";
      readonly correction: CorrectionOrganisme;
      readonly nom: string;
      readonly changements: readonly {
        readonly champ: string;
        readonly avant: string;
        readonly apres: string;
      }[];
    }
  | { readonly action: "rien"; readonly nom: string }
  | { readonly action: "faute"; readonly fautes: readonly FauteImport[] };

type Champs = Partial<Record<ChampOrganisme, string>>;

/** Contact fields are one field of the sheet. */
function toSaisie({ courriel, telephone, ...champs }: Champs) {
  const contact = {
    ...(courriel === undefined ? {} : { courriel }),
    ...(telephone === undefined ? {} : { telephone }),
  };
  return { ...champs, ...(Object.keys(contact).length === 0 ? {} : { contact }) };
}

function listFautes(erreur: z.core.$ZodError): readonly FauteImport[] {
  return erreur.issues.map(({ path, message }) => ({
    champ: path.length === 0 ? null : String(path.at(-1)),
    message,
  }));
}

/**
 * Says what a row would do: create an organisme, correct the one that has its SIRET or SIREN, nothing, or why it cannot.
 * Writes nothing.
 */
export async function planLigne(tx: Tx, champs: Champs): Promise<PlanLigne> {
  const { siret, siren } = champs;
  if (siret === undefined && siren === undefined) {
    return faute("siret", "SIRET : un SIRET (14 chiffres) ou un SIREN (9 chiffres) est attendu.");
  }
  const connu =
    (siret === undefined ? null : await findOrganisme(tx, "siret", siret)) ??
    (await findOrganisme(tx, "siren", siren ?? (siret ?? "").slice(0, 9)));
  const cleIdempotence = randomUUID();
  if (connu === null || (champs.nature === "regie" && siret !== undefined && connu.siret !== siret)) {
    const lue = createOrganismeSchema.safeParse({ ...toSaisie(champs), cleIdempotence });
    if (!lue.success) return { action: "faute", fautes: listFautes(lue.error) };
    return { action: "creer", saisie: lue.data };
  }
  const { codePostal: _, siren: __, ...corrigibles } = champs;
  const fiche = await readFiche(tx, connu.id);
  const saisie = toSaisie(corrigibles);
  const lue = updateOrganismeSchema.safeParse({
    ...saisie,
    // A contact is saved whole: what the file does not say of it stays.
    ...(saisie.contact === undefined ? {} : { contact: { ...fiche.contact, ...saisie.contact } }),
    id: connu.id,
    version: fiche.version,
    cleIdempotence,
  });
  if (!lue.success) return { action: "faute", fautes: listFautes(lue.error) };
  try {
    const changements = listChangements(fiche, buildCorrection(fiche, lue.data));
    if (changements.length === 0) return { action: "rien", nom: connu.nom };
    if (!(await isModifiable(tx, connu.id))) {
      return faute(null, `La fiche de « ${connu.nom} » n'est pas à corriger par votre organisme.`);
    }
    return { action: "modifier", correction: lue.data, nom: connu.nom, changements };
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur;
    const { champs: refuses = [] } = erreur.details as { champs?: { chemin: string[]; message: string }[] };
    return {
      action: "faute",
      fautes: refuses.map(({ chemin, message }) => ({ champ: chemin[0] ?? null, message })),
    };
  }
}

function faute(champ: string | null, message: string): PlanLigne {
  return { action: "faute", fautes: [{ champ, message }] };
}

function readFiche(tx: Tx, id: string): Promise<FicheCorrigible & { readonly version: number }> {
  return tx
    .selectFrom("organisme")
    .select([
      "nom",
      "nature",
      "siren",
      "siret",
      "assemblee",
      "adresse",
      "contact",
      "departement",
      "departements",
    ])
    .select(["origine", "version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

const write = (valeur: unknown): string =>
  typeof valeur === "string"
    ? valeur
    : typeof valeur === "object" && valeur !== null
      ? Object.values(valeur).join(", ")
      : "";

/** Fields people know, with their value before and after. */
function listChangements(fiche: FicheCorrigible, valeurs: Readonly<Record<string, unknown>>) {
  const avant: Readonly<Record<string, unknown>> = { ...fiche };
  return Object.entries(valeurs)
    .filter(([champ]) => champ !== "nom_recherche" && champ !== "siren")
    .map(([champ, apres]) => ({
      champ,
      avant: write(avant[champ]),
      apres: champ === "contact" ? write(JSON.parse(String(apres))) : write(apres),
    }));
}
