import { ETAPES_COMMANDE_CANUT } from "@ia-territoires/calendar/echeances";
import { isTerritoire, type Territoire } from "@ia-territoires/core";
import { type CodeRegle, isCodeRegle, REGLES } from "./regles.ts";

/** A field of the calculator, by its name in the address. */
export type Champ = Exclude<keyof SaisieEcheance, "regle" | "territoire" | "vendrediSaint" | "abolition">;

/** What the calculator is asked, as typed. */
export interface SaisieEcheance {
  readonly regle: CodeRegle;
  readonly territoire: Territoire;
  readonly vendrediSaint: "oui" | "non";
  readonly abolition: "28-mai" | "27-mai";
  readonly date: string;
  readonly nombre: string;
  readonly report: string;
  readonly assemblee: string;
  readonly habitants: string;
  readonly urgence: string;
  readonly premiere: string;
  readonly lecture: string;
  readonly heure: string;
  readonly zone: string;
  readonly passage: string;
  readonly depuis: string;
  readonly j1: string;
  readonly j2: string;
  readonly j3: string;
  readonly r1: string;
  readonly r2: string;
  readonly r3: string;
  readonly fois: string;
  readonly decalage: string;
}

/** What each choice may be; the first is its default. */
export const CHOIX = {
  report: ["defaut", "aucun"],
  assemblee: ["conseil-municipal", "conseil-communautaire", "conseil-departemental"],
  urgence: ["non", "oui"],
  premiere: ["non", "oui"],
  lecture: ["francs", "litterale"],
  zone: ["Pacific/Tahiti", "Pacific/Marquesas", "Pacific/Gambier"],
  passage: ["", "premier", "second"],
  depuis: ["precedente", "origine"],
  decalage: ["aucun", "suivant", "precedent"],
} as const satisfies Partial<Record<Champ, readonly string[]>>;

/**
 * Parses the address of the calculator; what it does not say, or says wrongly, takes its default.
 *
 * @example
 * parseSaisieEcheance({ regle: "jours", date: "2027-04-16" }, "2026-11-25").nombre // => "15"
 */
export function parseSaisieEcheance(
  search: Readonly<Record<string, unknown>>,
  aujourdHui: string,
): SaisieEcheance {
  const { regle: demandee, territoire } = search;
  const regle = isCodeRegle(demandee) ? demandee : "ouvres";
  const texte = (champ: string, defaut: string): string => {
    const valeur = search[champ];
    return typeof valeur === "string" && valeur !== "" ? valeur.slice(0, 40) : defaut;
  };
  const choix = (champ: keyof typeof CHOIX): string => {
    const choices: readonly string[] = CHOIX[champ];
    const valeur = texte(champ, choices[0] ?? "");
    return choices.includes(valeur) ? valeur : (choices[0] ?? "");
  };
  const [un, deux, trois] = ETAPES_COMMANDE_CANUT.value.map(({ joursOuvres }) => String(joursOuvres));
  return {
    regle,
    territoire: isTerritoire(territoire) ? territoire : "FR",
    vendrediSaint: territoire === "AM" && search["vendrediSaint"] === "non" ? "non" : "oui",
    abolition: territoire === "MF" && search["abolition"] === "27-mai" ? "27-mai" : "28-mai",
    date: texte("date", aujourdHui),
    nombre: texte("nombre", REGLES[regle].nombre),
    report: choix("report"),
    assemblee: choix("assemblee"),
    habitants: texte("habitants", "3500"),
    urgence: choix("urgence"),
    premiere: choix("premiere"),
    lecture: choix("lecture"),
    heure: texte("heure", "09:00"),
    zone: choix("zone"),
    passage: choix("passage"),
    depuis: choix("depuis"),
    j1: texte("j1", un ?? ""),
    j2: texte("j2", deux ?? ""),
    j3: texte("j3", trois ?? ""),
    r1: texte("r1", ""),
    r2: texte("r2", ""),
    r3: texte("r3", ""),
    fois: texte("fois", "4"),
    decalage: choix("decalage"),
  };
}

/**
 * The part of what was typed that the address keeps: the fields of the rule, and what its territory leaves open.
 *
 * @example
 * formatSaisieEcheance(parseSaisieEcheance({}, "2026-11-25"))
 * // => { regle: "ouvres", territoire: "FR", date: "2026-11-25", nombre: "10" }
 */
export function formatSaisieEcheance(saisie: SaisieEcheance): Readonly<Record<string, string>> {
  const { regle, territoire, vendrediSaint, abolition } = saisie;
  const champs = REGLES[regle].champs.filter((champ) => isUtile(champ, saisie));
  return {
    regle,
    territoire,
    ...(territoire === "AM" && { vendrediSaint }),
    ...(territoire === "MF" && { abolition }),
    ...Object.fromEntries(champs.map((champ) => [champ, saisie[champ]])),
  };
}

/** Does a field of the rule matter for what is asked? */
export function isUtile(champ: Champ, { territoire, assemblee }: SaisieEcheance): boolean {
  if (champ === "zone") return territoire === "PF";
  if (champ === "habitants") return assemblee !== "conseil-departemental";
  if (champ === "premiere") return assemblee === "conseil-municipal";
  if (champ === "lecture") return assemblee === "conseil-departemental" || territoire === "AM";
  return true;
}
