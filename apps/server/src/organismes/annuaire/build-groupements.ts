import { ASSEMBLEES_DES_GROUPEMENTS } from "../texts/collectivites-particulieres.ts";
import { toNomRecherche } from "../recherche/to-nom-recherche.ts";
import type { CommuneSource, Decoupage, GroupementSource } from "./decoupage.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Builds the EPCI à fiscalité propre and the EPT of the Métropole du Grand Paris, both of nature `epci`.
 *
 * The source does not say where a groupement has its seat. When its communes lie in several départements,
 * `departements` lists them all and `departement` is the likely one: that of an old SIREN (24, then the département),
 * else the most populated. Its population is the sum of its communes', so that both figures agree on screen.
 * @example
 * buildGroupements(readDecoupage())[0]?.nom // => "Communauté de communes Faucigny - Glières"
 */
export function buildGroupements(decoupage: Decoupage): readonly LigneAnnuaire[] {
  const communes = new Map(
    decoupage.communes
      .filter(({ type }) => type === "commune-actuelle")
      .map((commune) => [commune.code, commune]),
  );
  return [...decoupage.epci, ...decoupage.ept].map((groupement): LigneAnnuaire => {
    const membres = groupement.membres.flatMap(({ code }) => communes.get(code) ?? []);
    const departements = listDepartements(membres);
    const departement = pickDepartement(groupement.code, departements);
    const nom = formatNom(groupement);
    return {
      cle: `epci:${groupement.code}`,
      nature: "epci",
      nom,
      nomRecherche: toNomRecherche(nom),
      autresNoms: [],
      siren: groupement.code,
      codeInsee: null,
      departement,
      departements,
      region: membres.find((membre) => membre.departement === departement)?.region ?? null,
      codesPostaux: [],
      population: sumPopulation(membres),
      epciSiren: null,
      eptSiren: null,
      typeEpci: groupement.type,
      assemblee: ASSEMBLEES_DES_GROUPEMENTS[groupement.type]?.assemblee ?? null,
    };
  });
}

const PREFIXES: Readonly<Record<string, string>> = {
  CC: "Communauté de communes",
  CA: "Communauté d'agglomération",
  CU: "Communauté urbaine",
};

function formatNom({ nom, type }: GroupementSource): string {
  const propre = nom.replaceAll('"', "").replace(/\s+/g, " ").trim();
  if (type === "EPT") return `Établissement public territorial ${propre}`;
  const prefixe = PREFIXES[type];
  return prefixe !== undefined && propre.startsWith(`${type} `)
    ? prefixe + propre.slice(type.length)
    : propre;
}

/** Départements of the members, the most populated first; codes decide between equals. */
function listDepartements(membres: readonly CommuneSource[]): readonly string[] {
  const habitants = new Map<string, number>();
  for (const { departement, population } of membres) {
    habitants.set(departement, (habitants.get(departement) ?? 0) + (population ?? 0));
  }
  return [...habitants]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([departement]) => departement);
}

function pickDepartement(siren: string, departements: readonly string[]): string | null {
  const ancien = siren.startsWith("24") ? siren.slice(2, 4) : undefined;
  return departements.find((departement) => departement === ancien) ?? departements[0] ?? null;
}

function sumPopulation(membres: readonly CommuneSource[]): number {
  return membres.reduce((somme, { population }) => somme + (population ?? 0), 0);
}
