import { router } from "../trpc/procedures.ts";
import { IMPORT_ORGANISMES } from "../organismes/import/import-organismes.ts";
import { IMPORT_EMISSIONS } from "../titres/import-emissions.ts";
import { procedureImport } from "./procedure-import.ts";

/** One procedure for each line of `IMPORTS`, under the code of that line. */
export const importsRouter = router({
  organismes: procedureImport(IMPORT_ORGANISMES),
  titres: procedureImport(IMPORT_EMISSIONS),
});
