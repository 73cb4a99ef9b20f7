import {
  type CodeInsee,
  getDepartement,
  isCodeInsee,
  isDateIso,
  isSiren,
  isSiret,
  type Siret,
} from "@ia-territoires/core";
import * as z from "zod";
import { CATEGORIES_JURIDIQUES } from "../texts/categories-juridiques.ts";
import type { OrganismeEnLigne } from "./organisme-en-ligne.ts";

const texte = z.string().nullish();
const etablissement = z.object({
  siret: z.string(),
  adresse: texte,
  code_postal: texte,
  commune: texte,
  etat_administratif: texte,
  date_fermeture: texte,
});
/** Only what is listed here is kept: directors and elected officials are dropped by being absent from the list. */
const unite = z.object({
  siren: z.string(),
  siren_conserve: texte,
  nom_complet: texte,
  nom_raison_sociale: texte,
  sigle: texte,
  etat_administratif: texte,
  date_fermeture: texte,
  nature_juridique: texte,
  siege: etablissement.nullish(),
  matching_etablissements: z.array(etablissement).nullish(),
  complements: z.object({ est_entrepreneur_individuel: z.boolean().nullish() }).nullish(),
});
const reponse = z.object({ results: z.array(unite), total_results: z.number().int().nonnegative() });

type Unite = z.infer<typeof unite>;
type Etablissement = z.infer<typeof etablissement>;

/**
 * Reads an answer of the API Recherche d'entreprises into bodies, or gives null when it is not one.
 *
 * Persons are dropped: directors and elected officials are never read, sole traders (whose name is a person's) are left
 * out. With `siretDemande`, the establishment asked for is described, not the head office.
 * @example
 * parseReponse({ results: [], total_results: 0 }, null) // => { organismes: [], total: 0 }
 */
export function parseReponse(
  lue: unknown,
  siretDemande: Siret | null,
): { readonly organismes: readonly OrganismeEnLigne[]; readonly total: number } | null {
  const conforme = reponse.safeParse(lue);
  if (!conforme.success) return null;
  const { results, total_results: total } = conforme.data;
  const organismes = results.flatMap((resultat) => buildOrganisme(resultat, siretDemande) ?? []);
  return {
    organismes,
    total: siretDemande === null ? total - (results.length - organismes.length) : organismes.length,
  };
}

function buildOrganisme(resultat: Unite, siretDemande: Siret | null): OrganismeEnLigne | null {
  const nom = (resultat.nom_raison_sociale ?? resultat.nom_complet ?? "").trim();
  if (!isSiren(resultat.siren) || nom === "") return null;
  if (resultat.complements?.est_entrepreneur_individuel === true) return null;
  const lieu = findEtablissement(resultat, siretDemande);
  if (siretDemande !== null && lieu === null) return null;
  const codeInsee: CodeInsee | null = isCodeInsee(lieu?.commune) ? lieu.commune : null;
  const cesse = resultat.etat_administratif === "C";
  const fermeLe = (cesse ? resultat.date_fermeture : lieu?.date_fermeture) ?? null;
  return {
    siren: resultat.siren,
    siret: isSiret(lieu?.siret) ? lieu.siret : null,
    nom,
    sigle: resultat.sigle ?? null,
    adresse: lieu?.adresse ?? null,
    codePostal: lieu?.code_postal ?? null,
    codeInsee,
    departement: codeInsee === null ? null : getDepartement(codeInsee),
    natureJuridique: resultat.nature_juridique ?? null,
    natureSuggeree: CATEGORIES_JURIDIQUES.natures.get(resultat.nature_juridique ?? "") ?? null,
    ferme: cesse || lieu?.etat_administratif === "F",
    fermeLe: isDateIso(fermeLe) ? fermeLe : null,
    sirenConserve: isSiren(resultat.siren_conserve) ? resultat.siren_conserve : null,
  };
}

function findEtablissement(resultat: Unite, siretDemande: Siret | null): Etablissement | null {
  const siege = resultat.siege ?? null;
  if (siretDemande === null) return siege;
  const connus = [...(resultat.matching_etablissements ?? []), ...(siege === null ? [] : [siege])];
  return connus.find(({ siret }) => siret === siretDemande) ?? null;
}
