import { isDeepStrictEqual } from "node:util";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { readExamples } from "./read-examples.ts";

const REST = "__rest__";

/** Any space for any other: an example is typed with plain ones, French figures are written with narrow ones. */
function normalizeSpaces(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/[\s\u00A0\u202F]/g, " ");
  if (Array.isArray(value)) return value.map(normalizeSpaces);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalizeSpaces(item)]));
}

/** Whether `actual` is `expected`; where the example wrote `…`, what it leaves out is free. */
function isAsAnnounced(actual: unknown, expected: unknown): boolean {
  if (expected === REST) return true;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const open = expected.at(-1) === REST;
    const items = open ? expected.slice(0, -1) : expected;
    if (open ? actual.length < items.length : actual.length !== items.length) return false;
    return items.every((item, index) => isAsAnnounced(actual[index], item));
  }
  if (expected !== null && typeof expected === "object" && actual !== null && typeof actual === "object") {
    const open = REST in expected;
    const keys = Object.keys(expected).filter((key) => key !== REST);
    if (!open && Object.keys(actual).length !== keys.length) return false;
    return keys.every((key) =>
      isAsAnnounced((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    );
  }
  return isDeepStrictEqual(actual, expected);
}

function toPlain(value: unknown): unknown {
  return value === undefined ? undefined : normalizeSpaces(structuredClone(value));
}

/** Evaluates an announced answer; a remark in brackets may follow it, `…` or `...` leaves the rest out. */
function readAnnounced(answer: string): { readonly value: unknown } | undefined {
  const withRest = answer
    .replace(/(?<=\{\s*)(?:…|\.\.\.)(?=\s*,)|(?:…|\.\.\.)(?=\s*\})/g, `${REST}: 0`)
    .replace(/(?:…|\.\.\.)(?=\s*[\],]|$)/g, `"${REST}"`);
  for (let end = withRest.length; end > 0; end = withRest.lastIndexOf("(", end - 1)) {
    try {
      return { value: toPlain(runInNewContext(`(${withRest.slice(0, end).trim()})`)) };
    } catch {
      // Perhaps a remark follows: try again without what its bracket opens.
    }
  }
  return undefined;
}

/** Runs the statements of an example with `names` in scope, and says in French where an answer is not as announced. */
export function checkExample(text: string, names: Readonly<Record<string, unknown>>): readonly string[] {
  const scope: Record<string, unknown> = { ...names, structuredClone };
  const problems: string[] = [];
  for (const { code, answer } of readExamples(text)) {
    if (/^(import|export)\b/.test(code)) continue;
    // `var` puts a declared name in the scope of the statements that follow.
    const js = ts.transpile(code.replace(/^(const|let)\b/, "var"), { target: ts.ScriptTarget.ES2022 });
    let actual: unknown;
    try {
      actual = runInNewContext(js, scope);
    } catch (error) {
      const name = error instanceof Error || typeof error === "object" ? (error as Error).name : "";
      const announced = /^(?:throws |lève )?(\w*Error)\b/.exec(answer ?? "")?.[1];
      if (announced !== name || name === "") problems.push(`« ${code} » échoue : ${String(error)}`);
      continue;
    }
    if (answer === undefined) continue;
    if (code.startsWith("const ")) {
      const declared = /^const (\w+)/.exec(code)?.[1];
      actual = declared ? scope[declared] : actual;
    }
    const announced = readAnnounced(answer);
    if (!announced) problems.push(`« ${code} » annonce une réponse illisible : ${answer}`);
    else if (!isAsAnnounced(toPlain(actual), announced.value)) {
      problems.push(`« ${code} » annonce ${answer} et donne ${JSON.stringify(actual)}`);
    }
  }
  return problems;
}
