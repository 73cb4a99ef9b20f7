import { IconFileTypeDocx, IconFileTypePdf } from "@tabler/icons-react";
import { organismeActif } from "../session/organisme-actif.ts";
import { buildAdresseDocument, type GenreDocument } from "./build-adresse-document.ts";
import classes from "./missions.module.css";

interface Props {
  readonly genre: GenreDocument;
  readonly id: string;
  /** What the document is, for the name of its links: « devis 2026-0001 ». */
  readonly nom: string;
}

/** A document in PDF to print or sign, and in Word to adapt. */
export function LiensDocument({ genre, id, nom }: Props) {
  const organisme = organismeActif.get() ?? "";
  return (
    <ul className={`${classes["documents"] ?? ""} sans-impression`}>
      <li>
        <a href={buildAdresseDocument(genre, id, "pdf", organisme)} target="_blank" rel="noreferrer">
          <IconFileTypePdf size={20} aria-hidden />
          {majuscule(nom)} (PDF)
          <span className="visuellement-masque">, nouvelle fenêtre</span>
        </a>
      </li>
      <li>
        <a href={buildAdresseDocument(genre, id, "docx", organisme)} download>
          <IconFileTypeDocx size={20} aria-hidden />
          {majuscule(nom)} (Word)
        </a>
      </li>
    </ul>
  );
}

function majuscule(nom: string): string {
  return nom.charAt(0).toUpperCase() + nom.slice(1);
}
