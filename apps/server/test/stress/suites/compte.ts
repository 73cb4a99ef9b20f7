import { TRPCError } from "@trpc/server";
import type { Reponse, Tirage } from "./geste.ts";

/** What became of the tries of one action. */
export interface CompteGeste {
  acceptes: number;
  refuses: number;
  /** Refused because somebody else had moved the mission since it was read. */
  perimes: number;
}

/** Counts what was tried, by action. */
export class Compte {
  readonly parGeste: Record<string, CompteGeste> = {};
  /** Answers that were neither done nor refused. */
  readonly pannes = new Set<string>();

  /** Runs one try; twice at the same instant when the draw says so. */
  async try(tirage: Tirage, essai: () => Reponse): Promise<void> {
    await Promise.all(Array.from({ length: tirage.double ? 2 : 1 }, () => this.#count(tirage, essai)));
  }

  async #count({ geste }: Tirage, essai: () => Reponse): Promise<void> {
    const compte = (this.parGeste[geste] ??= { acceptes: 0, refuses: 0, perimes: 0 });
    try {
      const reponse = await essai();
      if (reponse === undefined) return;
      if (reponse.statut === "fait") compte.acceptes += 1;
      else compte.refuses += 1;
    } catch (error) {
      const conflit = error instanceof TRPCError && error.code === "CONFLICT";
      const refusee = error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR";
      if (conflit) compte.perimes += 1;
      else if (refusee) compte.refuses += 1;
      else this.pannes.add(`${geste} : ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
