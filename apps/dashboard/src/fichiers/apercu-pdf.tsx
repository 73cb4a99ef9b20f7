import { Button, Group, Text } from "@mantine/core";
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist";
// oxlint-disable-next-line import/default -- Vite gives the address of the file
import moteur from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import { useEffect, useRef, useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import classes from "./fichiers.module.css";

GlobalWorkerOptions.workerSrc = moteur;
const RESSOURCES = "/assets/pdfjs/";
const LARGEUR_MAXIMUM = 1_600;

/** Draws a page on the canvas and answers its text, for people who do not see it. */
async function drawPage(pdf: PDFDocumentProxy, numero: number, toile: HTMLCanvasElement): Promise<string> {
  const page = await pdf.getPage(numero);
  const echelle = Math.min(2, LARGEUR_MAXIMUM / page.getViewport({ scale: 1 }).width);
  const viewport = page.getViewport({ scale: echelle });
  toile.width = viewport.width;
  toile.height = viewport.height;
  await page.render({ canvas: toile, viewport }).promise;
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

/** A PDF, page after page, without its scripts, forms or links. */
export default function ApercuPdf({ adresse, nom }: { readonly adresse: string; readonly nom: string }) {
  const toile = useRef<HTMLCanvasElement>(null);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [numero, setNumero] = useState(1);
  const [texte, setTexte] = useState("");
  const [panne, setPanne] = useState(false);

  useEffect(() => {
    const tache = getDocument({
      url: adresse,
      // Glyphs are drawn, no style is written in the page; no WebAssembly is compiled.
      disableFontFace: true,
      useWasm: false,
      wasmUrl: RESSOURCES,
      standardFontDataUrl: RESSOURCES,
      enableXfa: false,
    });
    tache.promise.then(setPdf, () => {
      setPanne(true);
    });
    return () => void tache.destroy();
  }, [adresse]);

  useEffect(() => {
    const ici = toile.current;
    if (pdf === null || ici === null) return;
    drawPage(pdf, numero, ici).then(setTexte, () => {
      setPanne(true);
    });
  }, [pdf, numero]);

  if (panne)
    return (
      <MessageErreur message="Cet aperçu n’a pas pu être affiché. Le fichier peut toujours être téléchargé." />
    );
  const pages = pdf?.numPages ?? 0;
  return (
    <>
      <canvas
        ref={toile}
        className={classes["page"]}
        role="img"
        aria-label={`${nom}, page ${String(numero)}${texte.trim() === "" ? " (image sans texte)" : ` : ${texte}`}`}
      />
      <Group justify="center">
        <Button variant="default" disabled={numero <= 1} onClick={() => setNumero(numero - 1)}>
          Page précédente
        </Button>
        <Text role="status">{pages === 0 ? "Ouverture du document…" : `Page ${numero} sur ${pages}`}</Text>
        <Button variant="default" disabled={numero >= pages} onClick={() => setNumero(numero + 1)}>
          Page suivante
        </Button>
      </Group>
    </>
  );
}
