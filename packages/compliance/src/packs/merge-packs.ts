import type {
  Autorite,
  Contradiction,
  Implication,
  Interpretation,
  LawPack,
  Obligation,
  Provision,
  Rule,
  TextVersion,
} from "./pack.ts";
import type { Citation, Entry } from "./pack.ts";
import type { Certainty, Source } from "@ia-territoires/core";

/** An entry with what its pack gives it. */
export type Merged<T extends Entry> = Omit<T, "certainty" | "verifiedOn"> & {
  readonly certainty: Certainty;
  readonly verifiedOn: string;
  readonly pack: string;
  readonly sources: readonly Source[];
};

/** The law of one text version: the first text and its amendments, then interpretations and national law. */
export interface Droit {
  readonly version: TextVersion;
  readonly rules: ReadonlyMap<string, Merged<Rule>>;
  readonly provisions: ReadonlyMap<string, Merged<Provision>>;
  readonly obligations: ReadonlyMap<string, Merged<Obligation>>;
  readonly implications: readonly Implication[];
  readonly contradictions: readonly Contradiction[];
  readonly interpretations: readonly Merged<Interpretation>[];
  readonly autorites: readonly Merged<Autorite>[];
}

/** Merges packs for a version; an amendment replaces what bears the same id and removes what it repeals. */
export function mergePacks(packs: readonly LawPack[], version: TextVersion): Droit {
  const chain = listChain(packs, version);
  const sources: Record<string, Source> = Object.assign({}, ...chain.map((pack) => pack.sources));
  const merge = <T extends Entry>(
    list: (pack: LawPack) => readonly T[] | undefined,
  ): Map<string, Merged<T>> => {
    const merged = new Map<string, Merged<T>>();
    for (const pack of chain) {
      for (const id of pack.repeals ?? []) merged.delete(id);
      for (const entry of list(pack) ?? []) {
        merged.set(entry.id, {
          certainty: pack.certainty,
          verifiedOn: pack.verifiedOn,
          ...entry,
          pack: pack.id,
          sources: entry.cites.map((citation) => toSource(citation, sources)),
        });
      }
    }
    return merged;
  };
  return {
    version,
    rules: merge((pack) => pack.rules),
    provisions: merge((pack) => pack.provisions),
    obligations: merge((pack) => pack.obligations),
    implications: chain.flatMap((pack) => pack.implications ?? []),
    contradictions: chain.flatMap((pack) => pack.contradictions ?? []),
    interpretations: [...merge((pack) => pack.interpretations).values()],
    autorites: [...merge((pack) => pack.autorites).values()],
  };
}

/** The text packs a version stands on, oldest first, then every other pack. */
function listChain(packs: readonly LawPack[], version: TextVersion): readonly LawPack[] {
  const texts: LawPack[] = [];
  let id: string | undefined = version;
  while (id !== undefined) {
    const pack: LawPack | undefined = packs.find(
      (candidate) => candidate.kind === "text" && candidate.id === id,
    );
    if (pack === undefined) throw new RangeError(`Version de texte inconnue « ${id} ».`);
    if (texts.includes(pack)) throw new RangeError(`Le lot de droit « ${id} » se modifie lui-même.`);
    texts.unshift(pack);
    id = pack.amends;
  }
  return [...texts, ...packs.filter((pack) => pack.kind !== "text")];
}

function toSource([key, article]: Citation, sources: Readonly<Record<string, Source>>): Source {
  const source = sources[key] ?? { texte: key };
  return Object.freeze(article === "" ? source : { ...source, article });
}
