import {
  CERTAINTIES,
  isDateIso,
  LIBELLES_CERTITUDE,
  LIBELLES_RELECTURE,
  parseDateIso,
} from "@ia-territoires/core";
import * as z from "zod";
import type { Tx } from "../db/in-transaction.ts";
import { recherche, tri } from "../listes/criteres.ts";
import { defineListe } from "../listes/define-liste.ts";
import { filtreChoix, filtreMots, filtreOui } from "../listes/filtre.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { type ChiffreListe, compareTextes, findChiffres, listChiffresLe } from "./chiffre-liste.ts";
import { DOMAINES, type Domaine } from "./list-chiffres.ts";
import { type LienSource, readLiens } from "./sources/read-liens.ts";

/** States of a figure, as people read them. */
export const LIBELLES_ETAT = {
  "en-vigueur": "en vigueur",
  "a-venir": "à venir",
  remplacee: "remplacé",
  terminee: "terminé, suite inconnue",
} as const;

const criteres = z.object({
  recherche,
  domaine: z.enum(Object.keys(DOMAINES) as [Domaine, ...Domaine[]], { error: "Domaine inconnu." }).optional(),
  certitude: z.enum(CERTAINTIES, { error: "Certitude inconnue." }).optional(),
  etat: z
    .enum(["en-vigueur", "a-venir", "remplacee", "terminee", "tous"], { error: "État inconnu." })
    .optional(),
  aRelire: z.boolean({ error: "À relire : oui ou non." }).optional(),
  le: z
    .string({ error: "Date : aaaa-mm-jj attendue." })
    .refine(isDateIso, { error: "Date : aaaa-mm-jj attendue." })
    .optional(),
  tri: tri(["texte", "-texte", "libelle", "-libelle", "lecture", "-lecture", "debut", "-debut"]),
});
type Criteres = z.output<typeof criteres>;
type ChiffreExporte = ChiffreListe & { readonly lien: LienSource | null };

/** Every figure of the house, as it stands on a day (today's when none is given), those in force when no state is. */
export const LISTE_CHIFFRES = defineListe<typeof criteres, ChiffreExporte>({
  code: "chiffres",
  titre: "Chiffres en vigueur",
  roles: [],
  publique: true,
  criteres,
  filtres: {
    recherche: filtreMots("Libellé, texte ou valeur"),
    domaine: filtreChoix("Domaine", DOMAINES),
    certitude: filtreChoix("Certitude", LIBELLES_CERTITUDE, { tous: "Toutes" }),
    etat: filtreChoix("État", { ...LIBELLES_ETAT, tous: "tous" }, { defaut: "en-vigueur" }),
    aRelire: filtreOui("Relecture", "À relire"),
    le: { genre: "jour", libelle: "Tels qu'ils étaient le" },
  },
  source: {
    async page(tx, demande, { debut, taille }, { maintenant }) {
      const trouves = listTrouves(demande, maintenant);
      return { lignes: await addLiens(tx, trouves.slice(debut, debut + taille)), total: trouves.length };
    },
    listIds: (_tx, demande, maximum, { maintenant }) =>
      Promise.resolve(
        listTrouves(demande, maintenant)
          .slice(0, maximum)
          .map(({ id }) => id),
      ),
    listLignes: (tx, ids) => addLiens(tx, findChiffres(ids)),
  },
  colonnes: [
    { cle: "libelle", titre: "Chiffre ou règle", type: "texte", valeur: ({ libelle }) => libelle },
    { cle: "valeur", titre: "Valeur", type: "texte", valeur: ({ value }) => value },
    { cle: "texte", titre: "Texte", type: "texte", valeur: ({ source }) => source.texte },
    { cle: "article", titre: "Article", type: "texte", valeur: ({ source }) => source.article ?? null },
    { cle: "debut", titre: "Depuis le", type: "date", valeur: ({ from }) => from },
    { cle: "fin", titre: "Jusqu’au", type: "date", valeur: ({ fin }) => fin },
    { cle: "etat", titre: "État", type: "texte", valeur: ({ etat }) => LIBELLES_ETAT[etat] },
    {
      cle: "certitude",
      titre: "Certitude",
      type: "texte",
      valeur: ({ certainty }) => LIBELLES_CERTITUDE[certainty],
    },
    { cle: "luLe", titre: "Lu le", type: "date", valeur: ({ verifiedOn }) => verifiedOn },
    {
      cle: "aRelire",
      titre: "À relire",
      type: "texte",
      valeur: ({ motifs }) =>
        motifs.length === 0 ? null : motifs.map((motif) => LIBELLES_RELECTURE[motif]).join(" ; "),
    },
    { cle: "domaine", titre: "Domaine", type: "texte", valeur: ({ domaine }) => DOMAINES[domaine] },
    { cle: "adresse", titre: "Adresse", type: "texte", valeur: ({ source }) => source.url ?? null },
    { cle: "note", titre: "Note", type: "texte", valeur: ({ note }) => note ?? null },
  ],
});

async function addLiens(tx: Tx, chiffres: readonly ChiffreListe[]): Promise<readonly ChiffreExporte[]> {
  const liens = await readLiens(
    tx,
    chiffres.flatMap(({ source }) => source.url ?? []),
  );
  return chiffres.map((chiffre) => ({ ...chiffre, lien: liens.get(chiffre.source.url ?? "") ?? null }));
}

function listTrouves(demande: Criteres, maintenant: Date): readonly ChiffreListe[] {
  const le = demande.le === undefined ? getAujourdHui(maintenant) : parseDateIso(demande.le);
  const mots = normalize(demande.recherche ?? "")
    .split(/\s+/)
    .filter((mot) => mot !== "");
  const { etat = "en-vigueur", domaine, certitude, aRelire } = demande;
  const trouves = listChiffresLe(le).filter(
    (chiffre) =>
      // What is over with nothing after it is to be read again although it is no longer in force.
      (etat === "tous" || chiffre.etat === etat || (aRelire === true && demande.etat === undefined)) &&
      (domaine === undefined || chiffre.domaine === domaine) &&
      (certitude === undefined || chiffre.certainty === certitude) &&
      (aRelire === undefined || chiffre.motifs.length > 0 === aRelire) &&
      hasMots(chiffre, mots),
  );
  return demande.tri === undefined ? trouves : sort(trouves, demande.tri);
}

function sort(
  trouves: readonly ChiffreListe[],
  ordre: NonNullable<Criteres["tri"]>,
): readonly ChiffreListe[] {
  const sens = ordre.startsWith("-") ? -1 : 1;
  const cle = ordre.replace("-", "");
  const get = ({ libelle, verifiedOn, from }: ChiffreListe): string =>
    cle === "libelle" ? normalize(libelle) : ((cle === "lecture" ? verifiedOn : from) ?? "");
  return [...trouves].sort((a, b) => {
    const ecart = cle === "texte" ? 0 : get(a) < get(b) ? -1 : get(a) > get(b) ? 1 : 0;
    return sens * (ecart || (cle === "texte" ? compareTextes(a, b) : 0)) || compareTextes(a, b);
  });
}

function hasMots({ libelle, value, source, note }: ChiffreListe, mots: readonly string[]): boolean {
  if (mots.length === 0) return true;
  const texte = normalize([libelle, value, source.texte, source.article, note].join(" "));
  return mots.every((mot) => texte.includes(mot));
}

function normalize(texte: string): string {
  return texte
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .toLowerCase();
}
