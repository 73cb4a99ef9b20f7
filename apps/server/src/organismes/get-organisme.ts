import { getNatureOrganisme, type NatureOrganisme } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { ContactOrganisme } from "../db/schema.ts";
import { isModifiable } from "./is-modifiable.ts";
import { type MembreOrganisme, listMembres } from "./list-membres.ts";
import { COLONNES_LISTE, type OrganismeListe } from "./organisme-liste.ts";

/** The whole sheet of an organisme. */
export interface OrganismeDetail extends OrganismeListe {
  readonly natureLibelle: string;
  /** Communes déléguées and associées, départements replaced. */
  readonly autresNoms: readonly string[];
  /** Several for a groupement across them; the data does not say where its seat is. */
  readonly departements: readonly string[];
  readonly region: string | null;
  /** CC, CA, CU, METRO, MET69 or EPT. */
  readonly typeEpci: string | null;
  /** The name every document uses: the one entered, else the usual one for the nature. */
  readonly assemblee: string;
  readonly adresse: string | null;
  readonly contact: ContactOrganisme;
  readonly origine: "annuaire" | "saisie";
  readonly version: number;
  readonly majLe: string;
  /** The EPCI à fiscalité propre a commune belongs to, and the EPT in the Métropole du Grand Paris. */
  readonly epci: Rattachement | null;
  readonly ept: Rattachement | null;
  /** Communes of a groupement, by name, one page of them. */
  readonly membres: readonly MembreOrganisme[];
  readonly totalMembres: number;
  /** Whether the acting organisme may correct this sheet, whatever the role. */
  readonly modifiable: boolean;
}

export interface Rattachement {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
}

/**
 * Gives the sheet of an organisme that the acting one may see, with its EPCI or its members (a page of them); null when
 * it does not exist or is not visible.
 * @example
 * (await getOrganisme(tx, { id, pageMembres: 1, tailleMembres: 200 }))?.epci?.nom // => "Communauté urbaine Caen la Mer"
 */
export async function getOrganisme(
  tx: Tx,
  demande: { readonly id: string; readonly pageMembres: number; readonly tailleMembres: number },
): Promise<OrganismeDetail | null> {
  const lu = await tx
    .selectFrom("organisme")
    .select([
      ...COLONNES_LISTE,
      "autres_noms as autresNoms",
      "departements",
      "region",
      "type_epci as typeEpci",
      "assemblee",
      "adresse",
      "contact",
      "origine",
      "version",
      "maj_le as majLe",
      "epci_siren",
      "ept_siren",
    ])
    .where("id", "=", demande.id)
    .executeTakeFirst();
  if (lu === undefined) return null;
  const { epci_siren, ept_siren, ...fiche } = lu;
  const { libelle, assemblee } = getNatureOrganisme(fiche.nature as NatureOrganisme);
  const membres =
    fiche.typeEpci === null || fiche.siren === null
      ? { lignes: [], total: 0 }
      : await listMembres(tx, fiche.siren, fiche.typeEpci, demande.pageMembres, demande.tailleMembres);
  return {
    ...fiche,
    nature: fiche.nature as NatureOrganisme,
    natureLibelle: libelle,
    assemblee: fiche.assemblee ?? assemblee,
    epci: await getRattachement(tx, epci_siren),
    ept: await getRattachement(tx, ept_siren),
    membres: membres.lignes,
    totalMembres: membres.total,
    modifiable: await isModifiable(tx, demande.id),
  };
}

async function getRattachement(tx: Tx, siren: string | null): Promise<Rattachement | null> {
  if (siren === null) return null;
  const groupement = await tx
    .selectFrom("organisme")
    .select(["id", "nom", "siren"])
    .where("siren", "=", siren)
    .where("origine", "=", "annuaire")
    .executeTakeFirst();
  return groupement ?? null;
}
