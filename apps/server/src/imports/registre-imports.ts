import type { ImportEnregistre } from "./define-import.ts";
import { IMPORT_ORGANISMES } from "../organismes/import/import-organismes.ts";
import { IMPORT_EMISSIONS } from "../titres/import-emissions.ts";

/** Every import of the house: a file is read for one of them, by those who may do it. */
export const IMPORTS: readonly ImportEnregistre[] = [IMPORT_ORGANISMES, IMPORT_EMISSIONS];
