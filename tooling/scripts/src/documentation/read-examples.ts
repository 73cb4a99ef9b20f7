import ts from "typescript";

/** One statement of an `@example`, and the answer its comment announces, if it announces one. */
export interface ExampleStep {
  readonly code: string;
  readonly answer?: string;
}

/** The text after `// =>`, its following comment lines included. */
function readAnswer(comment: string): string | undefined {
  const lines = comment.split("\n").map((line) => line.trim().replace(/^\/\/ ?/, ""));
  const first = lines.findIndex((line) => line.startsWith("=>"));
  if (first === -1) return undefined;
  return lines.slice(first).join("\n").slice(2).trim();
}

/**
 * Splits an example into its statements and their announced answers.
 * @example
 * readExamples('isSiren("1") // => false') // => [{ code: 'isSiren("1")', answer: "false" }]
 */
export function readExamples(text: string): readonly ExampleStep[] {
  const clean = text.replace(/^```\w*\n?|```$/gm, "");
  const source = ts.createSourceFile("example.ts", clean, ts.ScriptTarget.Latest, true);
  return source.statements.map((statement, index) => {
    const next = source.statements[index + 1];
    const between = clean.slice(statement.end, next ? next.getStart() : clean.length);
    const answer = readAnswer(between);
    const code = statement.getText();
    return answer === undefined ? { code } : { code, answer };
  });
}
