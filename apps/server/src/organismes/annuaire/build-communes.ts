import { COLLECTIVITES_PARTICULIERES } from "../texts/collectivites-particulieres.ts";
import { toNomRecherche } from "../recherche/to-nom-recherche.ts";
import type { Decoupage, GroupementSource } from "./decoupage.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Builds the communes of today; the former communes inside them (déléguées, associées) become other names of theirs.
 *
 * Municipal arrondissements are left out: neither they nor communes déléguées are bodies that can sign.
 * @example
 * buildCommunes(readDecoupage()).length // => 34969
 */
export function buildCommunes(decoupage: Decoupage): readonly LigneAnnuaire[] {
  const epci = indexMembres(decoupage.epci);
  const ept = indexMembres(decoupage.ept);
  const anciennes = indexAnciennesCommunes(decoupage);
  const particulieres = new Map(
    COLLECTIVITES_PARTICULIERES.map((collectivite) => [collectivite.cle, collectivite]),
  );
  return decoupage.communes
    .filter((commune) => commune.type === "commune-actuelle")
    .map((commune): LigneAnnuaire => {
      const cle = `commune:${commune.code}`;
      const particuliere = particulieres.get(cle);
      const nom = particuliere?.nom ?? commune.nom;
      return {
        cle,
        nature: "commune",
        nom,
        nomRecherche: toNomRecherche(nom),
        autresNoms: (anciennes.get(commune.code) ?? []).filter((autre) => autre !== nom),
        siren: commune.siren ?? null,
        codeInsee: commune.code,
        departement: commune.departement,
        departements: [commune.departement],
        region: commune.region,
        codesPostaux: commune.codesPostaux ?? [],
        population: commune.population ?? null,
        epciSiren: epci.get(commune.code) ?? null,
        eptSiren: ept.get(commune.code) ?? null,
        typeEpci: null,
        assemblee: particuliere?.assemblee ?? null,
      };
    });
}

function indexMembres(groupements: readonly GroupementSource[]): ReadonlyMap<string, string> {
  return new Map(
    groupements.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)),
  );
}

function indexAnciennesCommunes({ communes }: Decoupage): ReadonlyMap<string, readonly string[]> {
  const anciennes = new Map<string, string[]>();
  for (const { type, chefLieu, nom } of communes) {
    if (chefLieu === undefined || (type !== "commune-deleguee" && type !== "commune-associee")) continue;
    const noms = anciennes.get(chefLieu) ?? [];
    noms.push(nom);
    anciennes.set(chefLieu, noms);
  }
  return anciennes;
}
