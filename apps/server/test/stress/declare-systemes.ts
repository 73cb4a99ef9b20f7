import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { SystemeVue } from "../../src/registre/registre.router.ts";
import { REPONSES_CHATBOT, SYSTEME } from "../create-systeme.ts";

/** Who declares, on which server. */
export interface Declarant {
  readonly adresse: string;
  readonly token: string;
  readonly cdg: string;
}

/** A declaration as the person who makes it knows it: what the server said it had kept. */
export interface Declaration {
  readonly systemeId: string;
  version: number;
  readonly acquittees: [question: string, reponse: unknown][];
  /** Sent and not answered yet. */
  enVol: object | null;
}

interface Fait {
  readonly statut: string;
  readonly systemeId: string;
  readonly version: number;
}

function buildEntetes({ token, cdg }: Declarant) {
  return { "content-type": "application/json", authorization: `Bearer ${token}`, "x-organisme": cdg };
}

/** Calls a mutation of the register; null when the server died before it answered. */
async function send(declarant: Declarant, procedure: string, saisie: object): Promise<Fait | null> {
  try {
    const reponse = await fetch(`${declarant.adresse}/api/trpc/registre.${procedure}`, {
      method: "POST",
      headers: buildEntetes(declarant),
      body: JSON.stringify(saisie),
      signal: AbortSignal.timeout(20_000),
    });
    const corps = (await reponse.json()) as { result?: { data: Fait } };
    return corps.result?.data.statut === "fait" ? corps.result.data : null;
  } catch {
    return null;
  }
}

/** Answers the questions that are left, one after the other; false when the server no longer answers. */
async function answerRest(
  declarant: Declarant,
  declaration: Declaration,
  onAnswer: () => void,
): Promise<boolean> {
  for (const [question, reponse] of REPONSES_CHATBOT.slice(declaration.acquittees.length)) {
    const { systemeId, version } = declaration;
    declaration.enVol ??= { cleIdempotence: randomUUID(), systemeId, version, fait: question, reponse };
    const fait = await send(declarant, "answer", declaration.enVol);
    if (fait === null) return false;
    declaration.version = fait.version;
    declaration.acquittees.push([question, reponse]);
    declaration.enVol = null;
    onAnswer();
  }
  return true;
}

/**
 * Declares one system after another, each question answered in its turn, until the server no longer answers: the last
 * declaration then stops between two answers, or with one on its way.
 *
 * @example
 * await declareSystemes(declarant, { declarations, onAnswer, arret })
 */
export async function declareSystemes(
  declarant: Declarant,
  suivi: {
    readonly declarations: Declaration[];
    readonly onAnswer: () => void;
    readonly arret: AbortSignal;
  },
): Promise<void> {
  while (!suivi.arret.aborted) {
    const saisie = { cleIdempotence: randomUUID(), organismeId: declarant.cdg, ...SYSTEME };
    const cree = await send(declarant, "create", saisie);
    if (cree === null) continue;
    const { systemeId, version } = cree;
    const declaration: Declaration = { systemeId, version, acquittees: [], enVol: null };
    suivi.declarations.push(declaration);
    if (!(await answerRest(declarant, declaration, suivi.onAnswer))) return;
  }
}

/**
 * Looks at a declaration after the crash, takes it up where its person left it, and answers how many of its answers
 * were lost or written twice: one that was on its way is sent again under the same key.
 *
 * @example
 * await resumeDeclaration(declarant, declaration) // => { perdues: 0, doublees: 0 }
 */
export async function resumeDeclaration(
  declarant: Declarant,
  declaration: Declaration,
): Promise<{ readonly perdues: number; readonly doublees: number }> {
  const avant = await readSysteme(declarant, declaration.systemeId);
  const faits = avant.systeme.faits as Readonly<Record<string, unknown>>;
  const perdues = declaration.acquittees.filter(
    // The database orders the keys of an answer as it likes.
    ([question, reponse]) => !isDeepStrictEqual(faits[question], reponse),
  ).length;
  const finie = await answerRest(declarant, declaration, () => undefined);
  const { journal, systeme } = await readSysteme(declarant, declaration.systemeId);
  const reponses = journal.filter(({ action }) => action === "reponse-donnee").length;
  const manquantes = REPONSES_CHATBOT.filter(([question]) => !Object.hasOwn(systeme.faits, question)).length;
  return {
    perdues: perdues + manquantes + (finie ? 0 : 1),
    doublees: Math.max(0, reponses - REPONSES_CHATBOT.length),
  };
}

async function readSysteme(declarant: Declarant, id: string): Promise<SystemeVue> {
  const entree = encodeURIComponent(JSON.stringify({ id }));
  const reponse = await fetch(`${declarant.adresse}/api/trpc/registre.get?input=${entree}`, {
    headers: buildEntetes(declarant),
  });
  const { result } = (await reponse.json()) as { result?: { data: SystemeVue } };
  if (result === undefined) throw new Error(`système d'essai illisible (${reponse.status})`);
  return result.data;
}
