import { type Chiffre, formatDateFr, isDateIso, parseDateIso, type Source } from "@ia-territoires/core";
import type { FactId } from "../faits/faits.ts";
import type { Autorite, Entry, Interpretation, LawPack, TextVersion } from "../packs/pack.ts";
import { RULESET } from "../packs/ruleset.ts";
import { getLibelleObligation } from "../wording/get-libelle-obligation.ts";
import { getQuestion } from "../wording/get-question.ts";
import { LIBELLES_AUTORITES, LIBELLES_INTERPRETATIONS } from "../wording/libelles-doutes.ts";
import { LIBELLES_REGLES } from "../wording/libelles-regles.ts";
import { getFichier } from "./get-fichier.ts";
import { LIBELLES_DISPOSITIONS } from "./libelles-dispositions.ts";

const STATUTS: Readonly<Record<Interpretation["status"], string>> = {
  draft: "Projet de lecture",
  final: "Lecture adoptée",
  open: "Point laissé ouvert",
};

/**
 * Lists every entry of the release of law in the words people read: days of application, rules, duties, readings,
 * authorities, each with its articles and how far it was checked. Each text version keeps its own days: an entry that
 * an amendment replaced is listed with the one that follows it.
 * @example
 * listChiffresDroit().find(({ code, from }) => code === "droit:date:chapter-iii-annex-iii" && from === "2026-07-27")?.value // => "2 décembre 2027"
 */
export function listChiffresDroit(): readonly Chiffre[] {
  return RULESET.packs.flatMap((pack) => [
    ...(pack.provisions ?? []).map((entry) =>
      toChiffre(pack, entry, {
        genre: "date",
        libelle: `Date d'application : ${LIBELLES_DISPOSITIONS[entry.id] ?? entry.id}`,
        value: formatDateFr(parseDateIso(entry.from)),
        from: pack.from,
      }),
    ),
    ...(pack.rules ?? [])
      // A national duty is listed once, as the obligation of the same id.
      .filter(({ axis }) => axis !== "national-duty")
      .map((entry) =>
        toChiffre(pack, entry, {
          genre: "regle",
          libelle: "Règle de classement",
          value: LIBELLES_REGLES[entry.id] ?? entry.id,
          from: pack.kind === "text" ? pack.from : entry.from,
          to: entry.to,
        }),
      ),
    ...(pack.obligations ?? []).map((entry) => {
      const version = pack.kind === "text" ? (pack.id as TextVersion) : undefined;
      const { titre, juriste } = getLibelleObligation(entry.id, version);
      return toChiffre(pack, entry, {
        genre: entry.vendorCheck ? "fournisseur" : "obligation",
        libelle: entry.vendorCheck ? `À demander au fournisseur : ${titre}` : `Obligation : ${titre}`,
        value: juriste,
        from: pack.kind === "text" ? pack.from : entry.from,
        to: entry.to,
      });
    }),
    ...(pack.implications ?? []).map((entry) =>
      toChiffre(pack, entry, {
        genre: "deduction",
        libelle: "Réponse que le texte déduit d'une autre",
        value: `${formatReponse(...entry.if)}. Donc : ${formatReponse(...entry.implies)}.`,
        from: pack.from,
      }),
    ),
    ...(pack.interpretations ?? []).map((entry) => toInterpretation(pack, entry)),
    ...(pack.autorites ?? []).map((entry) => toAutorite(pack, entry)),
  ]);
}

function toInterpretation(pack: LawPack, entry: Interpretation): Chiffre {
  return toChiffre(pack, entry, {
    genre: "lecture",
    libelle: STATUTS[entry.status],
    value: LIBELLES_INTERPRETATIONS[entry.id] ?? entry.id,
    from: entry.date ?? undefined,
  });
}

function toAutorite(pack: LawPack, entry: Autorite): Chiffre {
  return toChiffre(pack, entry, {
    genre: "autorite",
    libelle: entry.status === "prevue" ? "Autorité prévue, à confirmer" : "Autorité désignée",
    value: LIBELLES_AUTORITES[entry.id] ?? entry.id,
    from: undefined,
  });
}

/** « Un humain a-t-il écrit toutes les règles ? Oui » */
function formatReponse(fact: FactId, valeur: string): string {
  const { question, options } = getQuestion(fact);
  return `${question} ${options.find((option) => option.valeur === valeur)?.libelle ?? valeur}`;
}

interface Parts {
  readonly genre: string;
  readonly libelle: string;
  readonly value: string;
  readonly from: string | undefined;
  readonly to?: string | undefined;
}

function toChiffre(pack: LawPack, entry: Entry, { genre, libelle, value, from, to }: Parts): Chiffre {
  return {
    code: `droit:${genre}:${entry.id}`,
    fichier: getFichier(pack, entry),
    libelle,
    value,
    from: from === undefined ? null : parseDateIso(from),
    ...(to !== undefined && isDateIso(to) ? { to } : {}),
    source: mergeSources(pack, entry),
    certainty: entry.certainty ?? pack.certainty,
    verifiedOn: parseDateIso(entry.verifiedOn ?? pack.verifiedOn),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
}

/** The first text cited, with all its articles; the others are named after them. */
function mergeSources(pack: LawPack, { cites }: Entry): Source {
  const [premiere = ["", ""] as const] = cites;
  const sources = Object.assign({}, ...RULESET.packs.map((autre) => autre.sources), pack.sources) as Record<
    string,
    Source
  >;
  const articles = cites.map(([cle, article]) => {
    const texte = cle === premiere[0] ? "" : (sources[cle]?.texte ?? cle);
    return [texte, article].filter((part) => part !== "").join(", ");
  });
  const source = sources[premiere[0]] ?? { texte: premiere[0] };
  const article = [...new Set(articles)].filter((part) => part !== "").join(" ; ");
  return article === "" ? source : { ...source, article };
}
