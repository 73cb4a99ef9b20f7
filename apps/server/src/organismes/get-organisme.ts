import { getNatureOrganisme, type NatureOrganisme } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import type { ContactOrganisme } from "./tables.ts";
import { isModifiable } from "./is-modifiable.ts";
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
  /** Whether the acting organisme may correct this sheet, whatever the role. */
  readonly modifiable: boolean;
}

export interface Rattachement {
  readonly id: string;
  readonly nom: string;
  readonly siren: string | null;
}

/**
 * Gives the sheet of an organisme that the acting one may see, with its EPCI; null when it does not exist or is not visible.
 * The communes of a groupement are a list of their own.
 * @example
 * (await getOrganisme(tx, id))?.epci?.nom // => "Communauté urbaine Caen la Mer"
 */
export async function getOrganisme(tx: Tx, id: string): Promise<OrganismeDetail | null> {
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
    .where("id", "=", id)
    .executeTakeFirst();
  if (lu === undefined) return null;
  const { epci_siren, ept_siren, ...fiche } = lu;
  const { libelle, assemblee } = getNatureOrganisme(fiche.nature as NatureOrganisme);
  return {
    ...fiche,
    nature: fiche.nature as NatureOrganisme,
    natureLibelle: libelle,
    assemblee: fiche.assemblee ?? assemblee,
    epci: await getRattachement(tx, epci_siren),
    ept: await getRattachement(tx, ept_siren),
    modifiable: await isModifiable(tx, id),
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
