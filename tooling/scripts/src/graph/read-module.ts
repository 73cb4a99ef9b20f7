import { readFileSync } from "node:fs";
import ts from "typescript";
import { IMPURE_GLOBALS, IMPURE_MEMBERS } from "./rules.ts";

export interface ModuleImport {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface ImpureUse {
  readonly what: string;
  readonly line: number;
}

export interface ModuleReading {
  readonly imports: readonly ModuleImport[];
  readonly impureUses: readonly ImpureUse[];
}

function isTypeOnlyImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

/** The module a node names, if it names one: static, dynamic, re-exported, required or in a type. */
function readSpecifier(node: ts.Node): { literal: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { literal: node.moduleSpecifier, typeOnly: isTypeOnlyImport(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { literal: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { literal: node.argument.literal, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.arguments[0]) {
    const { expression } = node;
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(expression) && expression.text === "require");
    if (loads) return { literal: node.arguments[0], typeOnly: false };
  }
  return undefined;
}

function isDeclarationName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent)) &&
    parent.name === node
  );
}

/** An identifier used as a value, not as the name of a property, of a key or of a type. */
function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertySignature(parent)) {
    return "initializer" in parent && parent.initializer === node;
  }
  if (ts.isTypeNode(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodSignature(parent)) return false;
  return !isDeclarationName(node) && !ts.isBindingElement(parent);
}

function readImpureUse(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`.replace(/^globalThis\./, "");
    if (IMPURE_MEMBERS.includes(member)) return `${member}()`;
    if (node.expression.getText() === "globalThis" && IMPURE_GLOBALS.includes(node.name.text))
      return node.name.text;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
    return "new Date()";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (
    ts.isMetaProperty(node) &&
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name.text === "env"
  ) {
    return "import.meta.env";
  }
  return undefined;
}

/** Reads what a TypeScript file imports, and where it looks at the clock, the network, the environment or chance. */
export function readModule(file: string): ModuleReading {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const imports: ModuleImport[] = [];
  const impureUses: ImpureUse[] = [];
  const declared = new Set<string>();
  const globals: ImpureUse[] = [];
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    const found = readSpecifier(node);
    if (found && ts.isStringLiteralLike(found.literal)) {
      imports.push({ specifier: found.literal.text, typeOnly: found.typeOnly, line: lineOf(node) });
    }
    const what = readImpureUse(node);
    if (what) impureUses.push({ what, line: lineOf(node) });
    if (ts.isIdentifier(node)) {
      if (isDeclarationName(node)) declared.add(node.text);
      else if (IMPURE_GLOBALS.includes(node.text) && isValueUse(node)) {
        globals.push({ what: node.text, line: lineOf(node) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, impureUses: [...impureUses, ...globals.filter((use) => !declared.has(use.what))] };
}
