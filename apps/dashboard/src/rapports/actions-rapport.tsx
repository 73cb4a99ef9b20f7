import type { Redaction } from "@ia-territoires/reporting";
import { Button, Group, UnstyledButton } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useId } from "react";
import { flushSync } from "react-dom";
import { BoutonAdresse } from "../affichage/bouton-adresse.tsx";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import menu from "../listes/listes.module.css";
import type { Atelier } from "./atelier/open-atelier.ts";
import type { FormatRapport, RapportEcran } from "./atelier/protocole.ts";
import { downloadRapport } from "./download-rapport.ts";
import { FORMATS_RAPPORT } from "./labels.ts";

/** Pages that the server makes of a saved report. */
const PAGES = [
  { format: "pdf", libelle: "PDF du rapport enregistré" },
  { format: "docx", libelle: "Document Word du rapport enregistré (.docx)" },
] as const;

interface Props {
  /** Address of the saved report, without its format. */
  readonly adresse?: ((format: "pdf" | "docx") => string) | undefined;
  readonly rapport: RapportEcran;
  readonly atelier: Atelier;
  readonly redaction: Redaction;
  /** Puts every row of every table in the page, for paper. */
  readonly onComplet: () => Promise<void>;
}

const FORMATS: readonly FormatRapport[] = ["xlsx", "ods", "json"];

/** Takes the report away: paper or PDF, workbooks whose totals stay alive, JSON. */
export function ActionsRapport({ adresse, rapport, atelier, redaction, onComplet }: Props) {
  const id = useId();
  async function print(): Promise<void> {
    await onComplet();
    // The rows are in the page before the browser takes its picture.
    flushSync(() => {});
    window.print();
  }
  return (
    <Group gap="sm" className="sans-impression">
      <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => void print()}>
        Imprimer ou enregistrer en PDF
      </Button>
      <MenuDeroulant
        id={id}
        libelle="Télécharger le rapport"
        contenu="Télécharger"
        icone={<IconDownload size={18} aria-hidden />}
      >
        <ul className={menu["menu"]} aria-label="Formats du rapport">
          {adresse !== undefined &&
            PAGES.map(({ format, libelle }) => (
              <li key={format}>
                <a className={menu["choix"]} href={adresse(format)} download>
                  {libelle}
                </a>
              </li>
            ))}
          {FORMATS.map((format) => (
            <li key={format}>
              <UnstyledButton
                className={menu["choix"]}
                popoverTarget={id}
                popoverTargetAction="hide"
                onClick={() => void downloadRapport(atelier, rapport, { format, redaction })}
              >
                {FORMATS_RAPPORT[format].libelle}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </MenuDeroulant>
      <BoutonAdresse />
    </Group>
  );
}
