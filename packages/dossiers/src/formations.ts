// The register of trainings on AI, apart: evidence for article 4, without the law itself.
export { type TotalFormations, aggregateFormations } from "./formations/aggregate-formations.ts";
export { type Formation, type PublicForme, LIBELLES_PUBLIC } from "./formations/formation.ts";
