import type { Role } from "../session/roles.ts";

/** SIREN and SIRET of the demonstration's vendor: the département's prefix and an invented number with a right key. */
export const SIREN_CDG = "281400994";
export const SIRET_CDG = "28140099400014";

/** INSEE codes of the two communes that share a secrétaire. */
export const COMMUNES_SECRETAIRE = ["14556", "14408"] as const;

/** Demonstration accounts; their passwords are made per installation. */
export const COMPTES_DEMONSTRATION: readonly {
  readonly email: string;
  readonly nom: string;
  readonly roles: readonly Role[];
  readonly organisme: "cdg" | "communes";
}[] = [
  {
    email: "referent.ia@cdg14.demo",
    nom: "Référent IA (démonstration)",
    roles: ["referent-ia"],
    organisme: "cdg",
  },
  {
    email: "administration@cdg14.demo",
    nom: "Administration (démonstration)",
    roles: ["admin"],
    organisme: "cdg",
  },
  {
    email: "finances@cdg14.demo",
    nom: "Service financier (démonstration)",
    roles: ["service-financier"],
    organisme: "cdg",
  },
  {
    email: "juriste@cdg14.demo",
    nom: "Juriste (démonstration)",
    roles: ["juriste"],
    organisme: "cdg",
  },
  {
    email: "secretaire@communes.demo",
    nom: "Secrétaire de mairie (démonstration)",
    roles: ["dgs"],
    organisme: "communes",
  },
];

/** Two colleagues of the demonstration's référent: they have no password, nobody signs in as them. */
export const COLLEGUES: readonly { readonly email: string; readonly nom: string }[] = [
  { email: "referente.b@cdg14.demo", nom: "Référente B (démonstration)" },
  { email: "referent.c@cdg14.demo", nom: "Référent C (démonstration)" },
];
