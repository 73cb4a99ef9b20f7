import ts from "typescript";
import type { Plugin } from "vite";
import { formatTypographie } from "../src/affichage/format-typographie.ts";

/**
 * Puts no-break spaces in the French texts of the screens when they are built, so that sources keep plain spaces.
 */
export function typographie(): Plugin {
  return {
    name: "typographie",
    enforce: "pre",
    transform(code, id) {
      if (!/\/apps\/dashboard\/src\/.*\.tsx?$/.test(id) || !/[ \n][:;?!»]|« /.test(code)) return undefined;
      return { code: transformTextes(code), map: null };
    },
  };
}

function transformTextes(code: string): string {
  const source = ts.createSourceFile("page.tsx", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const textes: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      textes.push({
        from: ts.isJsxText(node) ? node.getFullStart() : node.getStart(source),
        to: node.getEnd(),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // From the last to the first: what is replaced does not move what is left.
  return textes
    .sort((a, b) => b.from - a.from)
    .reduce(
      (sum, { from, to }) => sum.slice(0, from) + formatTypographie(sum.slice(from, to)) + sum.slice(to),
      code,
    );
}
