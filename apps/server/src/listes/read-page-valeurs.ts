import type { TypeColonne, Valeur } from "@ia-territoires/tableurs";
import { TRPCError } from "@trpc/server";
import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { type ContexteOrganisme, checkRoles } from "../trpc/procedures.ts";
import type { ListeEnregistree } from "./define-liste.ts";
import type { FiltreListe } from "./filtre.ts";
import { REGISTRE } from "./registre.ts";

/** A list of the registry, as a screen that knows nothing of its subject needs it. */
export interface ListeDecrite {
  readonly code: string;
  readonly titre: string;
  readonly colonnes: readonly { readonly cle: string; readonly titre: string; readonly type: TypeColonne }[];
  /** What its screen asks, in the order of its criteria. */
  readonly filtres: readonly (FiltreListe & { readonly cle: string })[];
  readonly tris: readonly string[];
  /** Whether it can be read without being told more, such as whose it is. */
  readonly libre: boolean;
}

/** The lists that these roles may read, in the order of the registry. */
export function listDecrites(roles: ContexteOrganisme["roles"]): readonly ListeDecrite[] {
  return REGISTRE.filter(
    ({ roles: permis }) => permis === "public" || roles.some((role) => permis.includes(role)),
  ).map((liste) => ({
    code: liste.code,
    titre: liste.titre,
    colonnes: liste.colonnes,
    filtres: Object.entries(liste.filtres).map(([cle, filtre]) => ({ ...filtre, cle })),
    tris: liste.tris,
    libre: isLibre(liste),
  }));
}

function isLibre(liste: ListeEnregistree): boolean {
  try {
    liste.open({});
    return true;
  } catch {
    return false;
  }
}

/** A page of any list of the registry, its rows as the values of its columns; the rights are those of the list. */
export async function readPageValeurs(
  ctx: ContexteOrganisme,
  demande: {
    readonly liste: string;
    readonly criteres: Readonly<Record<string, unknown>>;
    readonly page: number;
    readonly taille: number;
  },
) {
  const { liste: code, criteres, page, taille } = demande;
  const liste = REGISTRE.find((connue) => connue.code === code);
  if (liste === undefined) throw new RangeError(`Liste inconnue : ${code}.`);
  if (liste.roles !== "public") checkRoles(ctx, liste.roles);
  const ouverte = open(liste, criteres);
  const contexte = { organismeId: ctx.organismeId, maintenant: ctx.horloge() };
  return inTransaction(ctx, async (tx) => {
    const { ids, total } = await ouverte.page(tx, { debut: (page - 1) * taille, taille }, contexte);
    const valeurs: readonly (readonly Valeur[])[] = await ouverte.listValeurs(tx, ids, contexte);
    return {
      lignes: valeurs.map((ligne, rang) => ({ id: ids[rang] ?? String(rang), valeurs: ligne })),
      total,
      page,
      taille,
    };
  });
}

/** Criteria that make no sense are refused as a bad input is, each beside its field. */
function open(liste: ListeEnregistree, criteres: Readonly<Record<string, unknown>>) {
  try {
    return liste.open(criteres);
  } catch (erreur) {
    if (erreur instanceof z.ZodError) throw new TRPCError({ code: "BAD_REQUEST", cause: erreur });
    throw erreur;
  }
}
