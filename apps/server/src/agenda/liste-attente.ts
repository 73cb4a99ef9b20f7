import type { DateIso } from "@ia-territoires/core";
import { createAgenda, listAttente } from "@ia-territoires/dossiers";
import * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { listMots } from "../listes/build-motifs.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { FILTRE_BENEFICIAIRE } from "../listes/filtre.ts";
import type { ContexteListe } from "../listes/liste.ts";
import { toRecherche } from "../listes/to-recherche.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { loadAgenda } from "./load-agenda.ts";
import { ROLES_AGENDA } from "./roles-agenda.ts";

/** A devis that waits for half-days, under its identifier. */
export interface AttenteListe {
  readonly id: string;
  readonly rang: number;
  readonly missionId: string;
  readonly beneficiaire: string;
  readonly numero: string;
  readonly objet: string;
  readonly accepteLe: DateIso | null;
  readonly prevueLe: DateIso;
  readonly restantes: number;
  readonly demonstration: boolean;
}

/** The whole list, in the order of the library: it is the number of devis to place that bounds it. */
async function read(tx: Tx, { organismeId, maintenant }: ContexteListe): Promise<readonly AttenteListe[]> {
  const prestataire = await findPrestataire(tx, organismeId);
  if (prestataire === null) return [];
  const jour = getAujourdHui(maintenant, prestataire.fuseau);
  const { donnees, dossiers } = await loadAgenda(tx, prestataire, { du: jour, au: jour, maintenant });
  return listAttente(createAgenda(donnees)).flatMap(({ devis, restantes }, rang) => {
    const dossier = dossiers[devis.id];
    if (dossier === undefined) return [];
    const { missionId, objet, demonstration } = dossier;
    const { id, beneficiaire, numero, accepteLe, prevueLe } = devis;
    return [
      {
        id,
        rang: rang + 1,
        missionId,
        beneficiaire,
        numero,
        objet,
        accepteLe,
        prevueLe,
        restantes,
        demonstration,
      },
    ];
  });
}

const criteres = z.object({ recherche, tri: tri(["rang"]) });
type Criteres = z.output<typeof criteres>;

/** Rows keep their rank in the whole list. */
function filter(lignes: readonly AttenteListe[], { recherche: texte }: Criteres): readonly AttenteListe[] {
  const mots = listMots(texte);
  return lignes.filter(({ beneficiaire }) => {
    const nom = toRecherche(beneficiaire);
    return mots.every((mot) => nom.includes(mot));
  });
}

/** The waiting list of a vendor: devis accepted whose half-days are not all placed, first to be served first. */
export const LISTE_ATTENTE = defineListe<typeof criteres, AttenteListe>({
  code: "attente",
  titre: "File d'attente",
  roles: ROLES_AGENDA,
  criteres,
  filtres: {
    recherche: FILTRE_BENEFICIAIRE,
  },
  source: {
    async page(tx, demande, { debut, taille }, ctx) {
      const lignes = filter(await read(tx, ctx), demande);
      return { lignes: lignes.slice(debut, debut + taille), total: lignes.length };
    },
    async listIds(tx, demande, maximum, ctx) {
      return filter(await read(tx, ctx), demande)
        .slice(0, maximum)
        .map(({ id }) => id);
    },
    async listLignes(tx, ids, ctx) {
      return (await read(tx, ctx)).filter(({ id }) => ids.includes(id));
    },
  },
  colonnes: [
    { cle: "rang", titre: "Rang", type: "entier", valeur: ({ rang }) => rang },
    { cle: "beneficiaire", titre: "Bénéficiaire", type: "texte", valeur: ({ beneficiaire }) => beneficiaire },
    { cle: "numero", titre: "Devis", type: "code", valeur: ({ numero }) => numero },
    { cle: "objet", titre: "Objet", type: "texte", valeur: ({ objet }) => objet },
    { cle: "accepteLe", titre: "Accepté le", type: "date", valeur: ({ accepteLe }) => accepteLe },
    { cle: "prevueLe", titre: "Prévu le", type: "date", valeur: ({ prevueLe }) => prevueLe },
    {
      cle: "restantes",
      titre: "Demi-journées à placer",
      type: "entier",
      valeur: ({ restantes }) => restantes,
    },
    {
      cle: "demonstration",
      titre: "Démonstration",
      type: "booleen",
      valeur: ({ demonstration }) => demonstration,
    },
    { cle: "id", titre: "Identifiant", type: "code", valeur: ({ id }) => id },
  ],
});
