import type { VueListe } from "@ia-territoires/server/api";
import { ActionIcon, Text, UnstyledButton } from "@mantine/core";
import { IconBookmark, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import { DialogueVue } from "./dialogue-vue.tsx";
import classes from "./listes.module.css";

interface Props {
  readonly code: string;
  /** What the address says now. */
  readonly recherche: VueListe["recherche"];
}

/** Views one keeps of a list: open one, keep the present filters under a name, forget one. */
export function MenuVues({ code, recherche }: Props) {
  const id = useId();
  const [nouvelle, setNouvelle] = useState(false);
  const vues = useQuery(trpc.listes.vues.queryOptions({ liste: code }));
  const oubli = useEnvoi(trpc.listes.removeVue.mutationOptions());

  async function remove(vue: VueListe): Promise<void> {
    if ((await oubli.send({ id: vue.id })) === null) return;
    const { nom } = vue;
    const retour = createRetour(
      () =>
        client.listes.saveVue.mutate({
          cleIdempotence: createCleIdempotence(),
          liste: code,
          nom,
          recherche: vue.recherche,
        }),
      `Vue « ${nom} » rétablie.`,
    );
    annonces.add(`Vue « ${nom} » supprimée.`, "fait", retour);
  }

  return (
    <>
      <MenuDeroulant
        id={id}
        libelle="Mes vues de la liste"
        contenu="Vues"
        icone={<IconBookmark size={18} aria-hidden />}
      >
        {vues.data?.length === 0 && (
          <Text px="sm" py="xs" size="sm">
            Une vue garde les filtres et le tri de cette liste sous un nom.
          </Text>
        )}
        <ul className={classes["menu"]} aria-label="Vues enregistrées">
          {(vues.data ?? []).map((vue) => (
            <li key={vue.id} className={classes["vue"]}>
              <Link
                to="."
                search={vue.recherche as never}
                className={classes["choix"]}
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                }}
              >
                {vue.nom}
              </Link>
              <ActionIcon
                variant="subtle"
                color="red"
                size="lg"
                aria-label={`Supprimer la vue ${vue.nom}`}
                onClick={() => void remove(vue)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <UnstyledButton
          className={classes["choix"]}
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => {
            setNouvelle(true);
          }}
        >
          Enregistrer cette vue…
        </UnstyledButton>
      </MenuDeroulant>
      {nouvelle && (
        <DialogueVue
          code={code}
          recherche={recherche}
          onFermer={() => {
            setNouvelle(false);
          }}
        />
      )}
    </>
  );
}
