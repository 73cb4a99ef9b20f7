import { Stack, Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import classes from "./courrier.module.css";
import { FormulaireModele } from "./formulaire-modele.tsx";

/** The templates of mails: each with the text in use, to adapt or to give back its first text. */
export function ModelesPage() {
  const { data: modeles } = useSuspenseQuery(trpc.courriers.listModeles.queryOptions());
  return (
    <>
      <FilDAriane etapes={[{ libelle: "Courriers", lien: { to: "/courriers" } }]} ici="Modèles" />
      <TitrePage
        titre="Modèles de courrier"
        sousTitre="Ce que disent les courriels de votre organisme. Une variable inconnue est refusée avant d’être enregistrée."
      />
      <Stack gap="sm">
        {modeles.map((modele) => (
          <details key={modele.code} className={classes["modele"]}>
            <summary>
              <h2>{modele.titre}</h2>{" "}
              <Etiquette ton={modele.version === 0 ? "neutre" : "principal"}>
                {modele.version === 0 ? "Texte par défaut" : "Modifié"}
              </Etiquette>
            </summary>
            <Text mb="sm">{modele.quand}</Text>
            <FormulaireModele key={modele.version} modele={modele} />
          </details>
        ))}
      </Stack>
    </>
  );
}
