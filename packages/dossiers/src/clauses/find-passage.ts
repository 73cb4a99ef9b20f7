/** Where words were found: all groups together, or a part of them. */
export interface PassageTrouve {
  readonly debut: number;
  readonly fin: number;
  /** Every group has one of its words within the passage. */
  readonly isComplet: boolean;
}

/** Words that answer one another are in the same article, a few lines apart at most. */
const PORTEE = 300;
/** Places of a word looked at: a text that repeats it a thousand times says no more. */
const PLACES_MAXIMUM = 400;
/** The word ends here, a plural apart. */
const FIN_DE_MOT = /^s?(?![\p{L}\p{N}])/u;

/**
 * Looks in a folded text for the passage that has one word of each group, close together; else for the first word of
 * any group. Words begin where a word begins; their last word ends there too when it is short (« ce », « mois »).
 * @example
 * findPassage("les journaux sont gardes six mois", [["journaux"], ["mois"]]) // => { debut: 4, fin: 33, isComplet: true }
 */
export function findPassage(lu: string, groupes: readonly (readonly string[])[]): PassageTrouve | undefined {
  const places = groupes.map((groupe) =>
    groupe.flatMap((mot) => listPlaces(lu, mot)).sort((a, b) => a.debut - b.debut),
  );
  const [premier = [], ...autres] = places;
  for (const { debut, fin } of premier) {
    const proches = autres.map((groupe) =>
      groupe.find((place) => place.fin > debut - PORTEE && place.debut < fin + PORTEE),
    );
    if (proches.every((place) => place !== undefined)) {
      return {
        debut: Math.min(debut, ...proches.map((place) => place.debut)),
        fin: Math.max(fin, ...proches.map((place) => place.fin)),
        isComplet: true,
      };
    }
  }
  const [seul] = places.flat().sort((a, b) => a.debut - b.debut);
  return seul === undefined ? undefined : { ...seul, isComplet: false };
}

function listPlaces(lu: string, mot: string): readonly { readonly debut: number; readonly fin: number }[] {
  const dernier = mot.split(/[ '-]/).at(-1) ?? "";
  const places = [];
  for (let debut = lu.indexOf(mot); debut >= 0; debut = lu.indexOf(mot, debut + 1)) {
    const fin = debut + mot.length;
    if (isLettre(lu[debut - 1]) || (dernier.length <= 4 && !FIN_DE_MOT.test(lu.slice(fin, fin + 2))))
      continue;
    places.push({ debut, fin });
    if (places.length === PLACES_MAXIMUM) break;
  }
  return places;
}

function isLettre(signe: string | undefined): boolean {
  return signe !== undefined && /[\p{L}\p{N}]/u.test(signe);
}
