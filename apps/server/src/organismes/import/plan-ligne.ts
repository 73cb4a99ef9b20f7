import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { buildCorrection, type FicheCorrigible } from "../build-correction.ts";
import { createOrganismeSchema, updateOrganismeSchema } from "../schemas.ts";
import { ErreurMetier } from "../../trpc/erreur-metier.ts";
import type { ChampsOrganisme } from "./champs-organisme.ts";
import type { ChangementImport, FauteImport, PlanLigne } from "../../imports/define-import.ts";
import type { SaisieImport } from "./import-organismes.ts";
import type { OrganismeConnu } from "./organismes-connus.ts";

type Plan = PlanLigne<SaisieImport>;

/**
 * Says what a row would do, given the organisme that has its SIRET or SIREN: create one, correct that one, nothing, or
 * why it cannot.
 * @example
 * planLigne(null, { siret: "92443595100018", nom: "Régie", nature: "regie", departement: "14" }).action // => "creer"
 */
export function planLigne(connu: OrganismeConnu | null, champs: ChampsOrganisme): Plan {
  const { siret, siren } = champs;
  if (siret === undefined && siren === undefined) {
    return faute("siret", "SIRET : un SIRET (14 chiffres) ou un SIREN (9 chiffres) est attendu.");
  }
  // A régie may share the SIREN of its collectivité: with its own SIRET it is another one.
  if (connu === null || (champs.nature === "regie" && siret !== undefined && connu.siret !== siret)) {
    return planCreation(champs);
  }
  return planCorrection(connu, champs);
}

function planCreation(champs: ChampsOrganisme): Plan {
  const lue = createOrganismeSchema.safeParse({ ...toSaisie(champs), cleIdempotence: randomUUID() });
  if (!lue.success) return { action: "faute", fautes: listFautes(lue.error) };
  const saisie = lue.data;
  const { siret = "", siren = siret.slice(0, 9) } = saisie;
  const cible = saisie.nature === "regie" && siret !== "" ? siret : siren;
  return { action: "creer", cible, nom: saisie.nom, saisie: { genre: "creation", saisie } };
}

function planCorrection(fiche: OrganismeConnu, champs: ChampsOrganisme): Plan {
  const { codePostal: _, siren: __, ...corrigibles } = champs;
  const saisie = toSaisie(corrigibles);
  const lue = updateOrganismeSchema.safeParse({
    ...saisie,
    // A contact is saved whole: what the file does not say of it stays.
    ...(saisie.contact === undefined ? {} : { contact: { ...fiche.contact, ...saisie.contact } }),
    id: fiche.id,
    version: fiche.version,
    cleIdempotence: randomUUID(),
  });
  if (!lue.success) return { action: "faute", fautes: listFautes(lue.error) };
  const { id: cible, nom } = fiche;
  try {
    const changements = listChangements(fiche, buildCorrection(fiche, lue.data));
    if (changements.length === 0) return { action: "rien", cible, nom };
    if (!fiche.modifiable) {
      return faute(null, `La fiche de « ${nom} » n'est pas à corriger par votre organisme.`);
    }
    const correction = { genre: "correction" as const, correction: lue.data };
    return { action: "modifier", cible, nom, changements, saisie: correction };
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur;
    const { champs: refuses = [] } = erreur.details as { champs?: { chemin: string[]; message: string }[] };
    return {
      action: "faute",
      fautes: refuses.map(({ chemin, message }) => ({ champ: chemin[0] ?? null, message })),
    };
  }
}

/** Contact fields are one field of the sheet. */
function toSaisie({ courriel, telephone, ...champs }: ChampsOrganisme) {
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

function faute(champ: string | null, message: string): Plan {
  return { action: "faute", fautes: [{ champ, message }] };
}

const write = (valeur: unknown): string =>
  typeof valeur === "string"
    ? valeur
    : typeof valeur === "object" && valeur !== null
      ? Object.values(valeur).join(", ")
      : "";

/** Fields people know, with their value before and after. */
function listChangements(
  fiche: FicheCorrigible,
  valeurs: Readonly<Record<string, unknown>>,
): readonly ChangementImport[] {
  const avant: Readonly<Record<string, unknown>> = { ...fiche };
  return Object.entries(valeurs)
    .filter(([champ]) => champ !== "nom_recherche" && champ !== "siren")
    .map(([champ, apres]) => ({
      champ,
      avant: write(avant[champ]),
      apres: champ === "contact" ? write(JSON.parse(String(apres))) : write(apres),
    }));
}
