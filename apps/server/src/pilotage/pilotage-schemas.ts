import * as z from "zod";
import { recherche } from "../listes/criteres.ts";

/** The board: bodies whose name holds these words. */
export const tableauSchema = z.object({ recherche });
