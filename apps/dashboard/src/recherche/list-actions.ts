import { type LienNavigation, listLiensNavigation } from "../coquille/list-liens-navigation.ts";
import { splitMots } from "./split-mots.ts";

/** Something to do that is not an object: a screen to open, a body to act for, the page to print. */
export type Action =
  | {
      readonly genre: "page";
      readonly to: LienNavigation["to"] | "/organismes/nouveau" | "/registre/nouveau";
      readonly libelle: string;
    }
  | { readonly genre: "agir-pour"; readonly organismeId: string; readonly libelle: string }
  | { readonly genre: "imprimer"; readonly libelle: string };

/** Roles that declare a system; the server holds it. */
const DECLARENT: ReadonlySet<string> = new Set(["admin", "referent-ia", "juriste", "dpo", "dgs", "agent"]);

/** Who asks: the body acted for, the roles there, and the other bodies of the account. */
export interface Demandeur {
  readonly organisme: { readonly id: string; readonly nature: string };
  readonly roles: readonly string[];
  readonly appartenances: readonly { readonly organisme: { readonly id: string; readonly nom: string } }[];
}

/**
 * Lists what this person may do from anywhere, of which each typed word begins a word; everything when none is typed.
 *
 * @example
 * listActions(referent, "saisir").map(({ libelle }) => libelle) // => ["Saisir un organisme"]
 */
export function listActions(
  { organisme, roles, appartenances }: Demandeur,
  texte: string,
): readonly Action[] {
  const pages = listLiensNavigation(organisme.nature, roles).map(
    ({ to, libelle }): Action => ({ genre: "page", to, libelle: `Aller à : ${libelle}` }),
  );
  const vend = organisme.nature === "cdg" && roles.some((role) => role === "admin" || role === "referent-ia");
  const actions: readonly Action[] = [
    ...(vend
      ? [{ genre: "page" as const, to: "/organismes/nouveau" as const, libelle: "Saisir un organisme" }]
      : []),
    ...(roles.some((role) => DECLARENT.has(role))
      ? [{ genre: "page" as const, to: "/registre/nouveau" as const, libelle: "Déclarer un système d’IA" }]
      : []),
    ...pages,
    ...(pages.some((page) => page.libelle === "Aller à : Listes")
      ? []
      : [{ genre: "page" as const, to: "/listes" as const, libelle: "Aller à : Listes" }]),
    ...appartenances
      .filter((appartenance) => appartenance.organisme.id !== organisme.id)
      .map(({ organisme: { id, nom } }) => ({
        genre: "agir-pour" as const,
        organismeId: id,
        libelle: `Agir pour : ${nom}`,
      })),
    { genre: "imprimer", libelle: "Imprimer cette page" },
  ];
  const mots = splitMots(texte);
  return actions.filter(({ libelle }) => {
    const siens = splitMots(libelle);
    return mots.every((mot) => siens.some((sien) => sien.startsWith(mot)));
  });
}
