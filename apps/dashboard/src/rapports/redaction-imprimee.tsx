import type { Redaction } from "@ia-territoires/reporting";
import { buildRedactionImprimee } from "@ia-territoires/reporting/presentation";
import { Title } from "@mantine/core";
import classes from "./rapports.module.css";

/** The written parts as the printed report reads them. */
export function RedactionImprimee({ redaction }: { readonly redaction: Redaction }) {
  return (
    <div className={classes["imprimee"]}>
      {buildRedactionImprimee(redaction).map(({ titre, elements }) => (
        <section key={titre}>
          <Title order={2}>{titre}</Title>
          <ul>
            {elements.map((element, rang) => (
              // oxlint-disable-next-line react/no-array-index-key -- nothing else names what was written
              <li key={rang} className="paragraphe">
                {element}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
