export { ligneReportingSchema, periodeSchema } from "./schemas/ligne-reporting-schema.ts";
