import type { DevisActif } from "@ia-territoires/dossiers";
import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

type Lu = Omit<DevisActif, "service"> & { readonly tarif: string };

/**
 * Reads the accepted devis of a vendor that touch a year, by what was planned, done or decided in it, with their
 * interventions. What is billed or paid will be one more column here.
 *
 * @example
 * calculateActivite(await loadDevisActifs(tx, { prestataireId, annee: 2026 }), 2026)
 */
export async function loadDevisActifs(
  tx: Tx,
  { prestataireId, annee }: { readonly prestataireId: string; readonly annee: number },
): Promise<readonly DevisActif[]> {
  const [du, au] = [`${annee}-01-01`, `${annee}-12-31`];
  const { rows } = await sql<Lu>`
    select d.id, json_build_object('id', b.id, 'nom', b.nom) as beneficiaire,
      case when e.siren is null then null else json_build_object('siren', e.siren, 'nom', e.nom) end as epci,
      m.tarif, d.montant::text as montant, d.contenu ->> 'envoyeLe' as "envoyeLe",
      d.contenu ->> 'accepteLe' as "accepteLe", d.contenu -> 'tranches' as tranches,
      coalesce((select json_agg(json_build_object('date', i.date, 'demiJournees', i.demi_journees, 'statut', i.statut)
        order by i.date, i.rang) from intervention i where i.devis_id = d.id), '[]'::json) as interventions
    from devis d join mission m on m.dossier_id = d.dossier_id join organisme b on b.id = d.beneficiaire_id
      left join organisme e on e.nature = 'epci' and e.siren = coalesce(b.epci_siren, case when b.nature = 'epci' then b.siren end)
    where d.prestataire_id = ${prestataireId} and d.statut = 'accepte'
      and (exists (select from jsonb_array_elements(d.contenu -> 'tranches') t
             where (t ->> 'prevueLe')::date between ${du}::date and ${au}::date)
        or exists (select from intervention i where i.devis_id = d.id and i.date between ${du}::date and ${au}::date)
        or (d.contenu ->> 'accepteLe')::date between ${du}::date and ${au}::date)
    order by d.rang`.execute(tx);
  return rows.map(({ tarif, ...lu }) => ({ ...lu, service: nameService(tarif) }));
}

/** What the tariff sells, in words; a tariff of one's own goes by its code. */
function nameService(tarif: string): string {
  try {
    return getTarifCdg(tarif).mission;
  } catch {
    return tarif;
  }
}
