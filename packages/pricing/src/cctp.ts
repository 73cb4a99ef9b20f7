// The entry of the rules of the CCTP (001) on quantities: sessions, paths of webinars, profiles.
export { classifyProfil } from "./formations/classify-profil.ts";
export type { ProfilClasse } from "./formations/classify-profil.ts";
export { CODES_REFUS_FORMATION } from "./formations/codes-refus-formation.ts";
export type { CodeRefusFormation } from "./formations/codes-refus-formation.ts";
export { planParcours } from "./formations/plan-parcours.ts";
export type { PlanParcours } from "./formations/plan-parcours.ts";
export { planSessions } from "./formations/plan-sessions.ts";
export type { IssueSessions, PlanSessions } from "./formations/plan-sessions.ts";
export { LIMITES_CCTP } from "./texts/cctp-2024-aoo-ia.ts";
