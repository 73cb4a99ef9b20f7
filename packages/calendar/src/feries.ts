// Another entry: the jours fériés with their names and texts, and the days of usage.
export { buildFermeturesUsage } from "./feries/build-fermetures-usage.ts";
export type { JourFerie } from "./feries/build-jours-feries.ts";
export { listJoursFeries } from "./feries/list-jours-feries.ts";
export { listJoursUsage } from "./feries/list-jours-usage.ts";
export type { CodeUsage, StatutFerie } from "./feries/regle-ferie.ts";
