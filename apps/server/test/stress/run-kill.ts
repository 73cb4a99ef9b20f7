import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Declaration, declareSystemes, resumeDeclaration } from "./declare-systemes.ts";
import type { ServeurPret } from "./serve-child.ts";

/** One round: what was acknowledged before the kill, what was found after it, what the replay of every key did. */
export interface MesureArret {
  readonly tour: number;
  readonly cible: string;
  readonly envoyes: number;
  readonly acquittes: number;
  readonly sansReponse: number;
  readonly perdus: number;
  readonly doubles: number;
  /** Answers of declarations of the register that were acknowledged before the kill. */
  readonly reponses: number;
  /** Of them, those that were not found, or found twice once the declarations were taken up again. */
  readonly reponsesPerdues: number;
  readonly reponsesDoublees: number;
}

/** Answers of declarations that a round waits for at least: the kill then falls within one. */
const REPONSES_AVANT_ARRET = 3;

export interface CibleArret {
  readonly nom: string;
  /** Environment of the server: DATABASE_URL, or DATA_DIR for PGlite. */
  readonly env: Readonly<Record<string, string>>;
  /** Kills the database too and brings it back; nothing to do for PGlite, which dies with the server. */
  readonly crash: (() => Promise<void>) | null;
}

interface Serveur extends ServeurPret {
  readonly processus: ChildProcess;
}

const ENFANT = fileURLToPath(new URL("./serve-child.ts", import.meta.url));

async function start(env: Readonly<Record<string, string>>): Promise<Serveur> {
  const processus = spawn(process.execPath, ["--conditions=@ia-territoires/source", ENFANT], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (processus.stdout === null) throw new Error("sortie du serveur d'essai fermée");
  for await (const ligne of createInterface({ input: processus.stdout }))
    return { processus, ...(JSON.parse(ligne) as ServeurPret) };
  throw new Error("le serveur d'essai s'est arrêté au démarrage");
}

function kill(processus: ChildProcess): Promise<void> {
  if (processus.exitCode !== null || processus.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    processus.once("exit", () => resolve());
    processus.kill("SIGKILL");
  });
}

interface Appelant {
  readonly adresse: string;
  readonly token: string;
  readonly cdg: string;
  readonly commune: string;
}

async function signIn(
  { adresse }: Serveur,
  { cdg, commune, email, motDePasse }: NonNullable<ServeurPret["prepare"]>,
): Promise<Appelant> {
  const reponse = await fetch(`${adresse}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: motDePasse }),
  });
  const { token } = (await reponse.json()) as { token?: string };
  if (token === undefined) throw new Error(`connexion d'essai refusée (${reponse.status})`);
  return { adresse, token, cdg, commune };
}

/** Makes a devis under a key; null when the server died before it answered. */
async function createDevis({ adresse, token, cdg, commune }: Appelant, cle: string): Promise<string | null> {
  try {
    const reponse = await fetch(`${adresse}/api/v1/devis`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
        "x-organisme": cdg,
        "idempotency-key": cle,
      },
      body: JSON.stringify({
        organismeId: commune,
        tarif: "cdg14-ia",
        objet: cle,
        tranches: [{ prevueLe: "2026-03-16", demiJournees: 1 }],
      }),
      signal: AbortSignal.timeout(20_000),
    });
    const corps = (await reponse.json()) as { statut?: string; devisId?: string };
    return corps.statut === "fait" ? (corps.devisId ?? null) : null;
  } catch {
    return null;
  }
}

/** How many devis hold this key as their object: one, or the key was lost or doubled. */
async function countDevis({ adresse, token, cdg }: Appelant, cle: string): Promise<number> {
  const reponse = await fetch(`${adresse}/api/v1/devis?taille=5&recherche=${cle}`, {
    headers: { authorization: `Bearer ${token}`, "x-organisme": cdg },
  });
  return ((await reponse.json()) as { total: number }).total;
}

/**
 * Kills server and database in the middle of writes, starts them again and looks: each write that was acknowledged is
 * there under the same identifier, and sending every key again, answered or not, makes none twice. Meanwhile somebody
 * declares systems of the register, question after question: each declaration is taken up where it stopped. It kills once
 * `acquittes` writes of the round were acknowledged, however long that takes: a duration proves nothing on a slow machine.
 *
 * @example
 * await runKill({ cible, tours: 5, clients: 8, acquittes: 50 }) // => [{ perdus: 0, doubles: 0, … }, …]
 */
export async function runKill(options: {
  readonly cible: CibleArret;
  readonly tours: number;
  readonly clients: number;
  readonly acquittes: number;
}): Promise<readonly MesureArret[]> {
  const { cible, tours, clients } = options;
  let serveur = await start({ ...cible.env, PREPARE: "1" });
  const { prepare } = serveur;
  if (prepare === null) throw new Error("préparation manquante");
  const mesures: MesureArret[] = [];
  try {
    for (let tour = 1; tour <= tours; tour += 1) {
      const appelant = await signIn(serveur, prepare);
      const envois = new Map<string, string | null>();
      const arret = new AbortController();
      let faits = 0;
      let stopWaiting: () => void = () => undefined;
      let reponses = 0;
      const declarations: Declaration[] = [];
      const check = (): void => {
        if (faits >= options.acquittes && reponses >= REPONSES_AVANT_ARRET) stopWaiting();
      };
      const assez = new Promise<void>((resolve) => {
        stopWaiting = resolve;
      });
      const ecritures = Array.from({ length: clients }, async () => {
        while (!arret.signal.aborted) {
          const cle = randomUUID();
          envois.set(cle, null);
          const devisId = await createDevis(appelant, cle);
          envois.set(cle, devisId);
          if (devisId === null) continue;
          faits += 1;
          check();
        }
      });
      ecritures.push(
        declareSystemes(appelant, {
          declarations,
          arret: arret.signal,
          onAnswer: () => {
            reponses += 1;
            check();
          },
        }),
      );
      await assez;
      // The database first or the server first, in turn: both orders happen in life.
      if (tour % 2 === 0) await cible.crash?.();
      arret.abort();
      await kill(serveur.processus);
      if (tour % 2 === 1) await cible.crash?.();
      await Promise.all(ecritures);

      serveur = await start(cible.env);
      const apres = await signIn(serveur, prepare);
      let perdus = 0;
      let doubles = 0;
      for (const [cle, acquitte] of envois) {
        const rejoue = await createDevis(apres, cle);
        const total = await countDevis(apres, cle);
        if (acquitte !== null && rejoue !== acquitte) perdus += 1;
        if (total === 0) perdus += 1;
        if (total > 1) doubles += 1;
      }
      let [reponsesPerdues, reponsesDoublees] = [0, 0];
      for (const declaration of declarations) {
        const { perdues, doublees } = await resumeDeclaration(apres, declaration);
        reponsesPerdues += perdues;
        reponsesDoublees += doublees;
      }
      const acquittes = [...envois.values()].filter((id) => id !== null).length;
      mesures.push({
        tour,
        cible: cible.nom,
        envoyes: envois.size,
        acquittes,
        sansReponse: envois.size - acquittes,
        perdus,
        doubles,
        reponses,
        reponsesPerdues,
        reponsesDoublees,
      });
    }
  } finally {
    await kill(serveur.processus);
  }
  return mesures;
}
