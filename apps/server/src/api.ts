import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "./app-router.ts";

export type { AppRouter };
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
export type { ChampRefuse, DonneesErreur } from "./trpc/format-erreur.ts";
export type { Role } from "./session/roles.ts";
export type { FormatExport, PlafondsExport } from "./listes/formats-export.ts";
export type { VueListe } from "./listes/vues-liste.ts";
export type { FichierImport } from "./imports/lecture-routes.ts";
export type { ChampOrganisme } from "./organismes/import/champs-organisme.ts";
export type { LignesImportOrganismes } from "./organismes/import/import-organismes.ts";
export type { RapportImport } from "./imports/rapport-import.ts";
export type { ChampEmission, LignesImportEmissions } from "./titres/import-emissions.ts";
export type { EtatLot } from "./titres/liste-lots.ts";
