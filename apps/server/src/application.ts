import type { Base } from "./db/open-base.ts";
import type { AnnuaireEnLigne } from "./organismes/en-ligne/organisme-en-ligne.ts";
import type { ReglageSmtp } from "./env.ts";
import type { Fichiers } from "./fichiers/fichiers.ts";
import type { Auth } from "./session/create-auth.ts";

/** What the server is made of, once opened; tests build one with their own clock. */
export interface Application {
  readonly base: Base;
  readonly auth: Auth;
  readonly horloge: () => Date;
  readonly demonstration: boolean;
  /** The live register, or the one that refuses every question and says how to open it. */
  readonly annuaireEnLigne: AnnuaireEnLigne;
  /** The SMTP server, or null when none is configured; never used in demonstration mode. */
  readonly smtp: ReglageSmtp | null;
  readonly fichiers: Fichiers;
  /** Origin people type in their browser, or null when it is the listening address. */
  readonly publicUrl: string | null;
  readonly trustProxy: readonly string[];
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
  /** Where the lines of the log go; the standard output when it is left out. */
  readonly logStream?: { write(ligne: string): void };
  /** Folder of the built dashboard. */
  readonly dashboardDir: string;
}
