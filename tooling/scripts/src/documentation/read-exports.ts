import { join } from "node:path";
import ts from "typescript";

export interface PublishedExport {
  readonly name: string;
  readonly place: string;
  readonly isFunction: boolean;
  readonly sentence: string;
  readonly examples: readonly string[];
}

function placeOf(declaration: ts.Declaration | undefined, folder: string): string {
  if (!declaration) return folder;
  const file = declaration.getSourceFile();
  const line = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
  return `${file.fileName.replace(`${folder}/`, "")}:${line}`;
}

/** Reads what a package publishes from its entries, with the doc comment of each name. */
export function readExports(folder: string, entries: readonly string[]): readonly PublishedExport[] {
  const files = entries.map((entry) => join(folder, entry));
  const config = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) return [];
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.[0];
      const tags = symbol.getJsDocTags(checker);
      return {
        name: exported.name,
        place: placeOf(declaration, folder),
        isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
        sentence: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
        examples: tags
          .filter((tag) => tag.name === "example")
          .map((tag) => ts.displayPartsToString(tag.text).trim())
          .filter((text) => text !== ""),
      };
    });
  });
}
