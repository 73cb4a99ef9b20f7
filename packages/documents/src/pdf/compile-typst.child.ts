// Runs in a process of its own: a compile that hangs is native code, which no worker thread can stop; a process can
// be killed. It holds no secret (the parent gives it no environment) and answers one task at a time.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { packObjets } from "./pack-objets.ts";
import type { ReponseTypst, TacheTypst } from "./tache-typst.ts";

// Virtual: sources and files are given in memory, and this directory never exists.
const WORKSPACE = join(tmpdir(), "ia-territoires-typst-virtuel");
const compiler = NodeCompiler.create({ workspace: WORKSPACE });

process.on("message", (tache: TacheTypst) => process.send?.(run(tache)));
process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole group: the parent finishes its documents first, then closes this process.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.send?.({ statut: "pret" } satisfies ReponseTypst);

function run({ source, document, fichiers }: TacheTypst): ReponseTypst {
  try {
    for (const { chemin, octets } of fichiers)
      compiler.mapShadow(join(WORKSPACE, chemin), Buffer.from(octets));
    const compiled = compiler.compile({ mainFileContent: source, inputs: { document } });
    if (!compiled.result)
      return { statut: "erreur", detail: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics) };
    const pdf = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
    return { statut: "pdf", pdf: packObjets(new Uint8Array(pdf)) };
  } catch (error) {
    return { statut: "erreur", detail: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}
