import { Button, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { IconBuildingCommunity, IconCheck } from "@tabler/icons-react";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import entete from "../coquille/en-tete.module.css";
import { organismeActif } from "./organisme-actif.ts";
import { useSession } from "./use-session.ts";

/** The organisme one acts for; a menu when the account has several. */
export function ChoixOrganisme() {
  const { appartenances, actif } = useSession();
  const router = useRouter();
  const queries = useQueryClient();
  if (actif === undefined) return null;
  if (appartenances.length === 1) return <span className={entete["organisme"]}>{actif.organisme.nom}</span>;

  async function choose(id: string): Promise<void> {
    // Leaves the page first: its unsaved-changes guard may keep the person there, with the former organisme.
    await router.navigate({ to: "/" });
    if (router.state.location.pathname !== "/") return;
    organismeActif.set(id);
    // Nothing of the former organisme may stay on screen.
    queries.removeQueries({ predicate: (query) => !isSession(query.queryKey) });
    await router.invalidate();
  }

  return (
    <MenuDeroulant
      id="menu-organisme"
      libelle="Organisme"
      contenu={actif.organisme.nom}
      icone={<IconBuildingCommunity size={18} aria-hidden />}
    >
      <>
        <Text size="sm" c="dimmed" px="xs" pb={4}>
          Agir pour
        </Text>
        {appartenances.map(({ organisme }) => (
          <Button
            key={organisme.id}
            variant="subtle"
            fullWidth
            popoverTarget="menu-organisme"
            popoverTargetAction="hide"
            justify="flex-start"
            aria-current={organisme.id === actif.organisme.id}
            leftSection={
              <IconCheck
                size={18}
                aria-hidden
                visibility={organisme.id === actif.organisme.id ? "visible" : "hidden"}
              />
            }
            onClick={() => void choose(organisme.id)}
          >
            {organisme.nom}
          </Button>
        ))}
      </>
    </MenuDeroulant>
  );
}

function isSession(key: readonly unknown[]): boolean {
  const path = key[0];
  return Array.isArray(path) && path[0] === "session";
}
