import type { Siren, Siret } from "@ia-territoires/core";
import type { Convention, Deliberation, Devis, NatureOrganisme } from "@ia-territoires/dossiers";
import type { SourceModele } from "@ia-territoires/dossiers/modeles";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import type { PrestataireLu } from "../prestataire/prestataire.repository.ts";

/** A mission as a model reads it, and what its documents need beside. */
export interface CibleModele {
  readonly missionId: string;
  readonly beneficiaireId: string;
  readonly demonstration: boolean;
  readonly source: SourceModele;
}

interface LigneCible {
  readonly missionId: string;
  readonly beneficiaireId: string;
  readonly demonstration: boolean;
  readonly tarif: string;
  readonly nom: string;
  readonly nature: string;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly departement: string | null;
  readonly adresse: string | null;
  readonly assemblee: string | null;
  readonly courriel: string | null;
  readonly deliberation: Deliberation | null;
  readonly convention: Convention | null;
  readonly devis: Devis | null;
}

/**
 * Reads, in one statement, what models may say of these missions of a vendor; one that is not its own is left out. A
 * devis declined or cancelled is not spoken of.
 *
 * @example
 * (await loadSources(tx, prestataire, [missionId]))[0]?.source.collectivite.nom // => "Commune d'Exemple"
 */
export async function loadSources(
  tx: Tx,
  prestataire: PrestataireLu,
  missionIds: readonly string[],
): Promise<readonly CibleModele[]> {
  const lues = await sql<LigneCible>`
    select m.dossier_id as "missionId", m.beneficiaire_id as "beneficiaireId", d.demonstration, m.tarif,
      b.nom, b.nature, b.siren, b.siret, b.departement, b.adresse, b.assemblee, b.contact ->> 'courriel' as courriel,
      m.deliberation, m.convention,
      (select v.contenu from devis v where v.dossier_id = m.dossier_id and v.statut in ('envoye', 'accepte')
         order by v.rang desc limit 1) as devis
    from mission m join dossier d on d.id = m.dossier_id join organisme b on b.id = m.beneficiaire_id
    where m.prestataire_id = ${prestataire.id}::uuid and m.dossier_id = any (${[...missionIds]}::uuid[])
    order by b.nom_recherche collate "C", m.dossier_id`.execute(tx);
  const { nom, siret, enTete, referent } = prestataire;
  return lues.rows.map((lue) => ({
    missionId: lue.missionId,
    beneficiaireId: lue.beneficiaireId,
    demonstration: lue.demonstration,
    source: {
      collectivite: {
        nom: lue.nom,
        nature: lue.nature as NatureOrganisme,
        siren: lue.siren as Siren | null,
        siret: lue.siret as Siret | null,
        departement: lue.departement,
        adresse: lue.adresse,
        courriel: lue.courriel,
        assemblee: lue.assemblee,
      },
      prestataire: { nom, siret, adresse: enTete.adresse, referent },
      tarif: lue.tarif,
      deliberation: lue.deliberation,
      convention: lue.convention,
      devis: lue.devis,
    },
  }));
}
