import { Button, Text } from "@mantine/core";
import { IconBuildingCommunity, IconCheck } from "@tabler/icons-react";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import entete from "../coquille/en-tete.module.css";
import { useChoisirOrganisme } from "./use-choisir-organisme.ts";
import { useSession } from "./use-session.ts";

/** The organisme one acts for; a menu when the account has several. */
export function ChoixOrganisme() {
  const { appartenances, actif } = useSession();
  const choose = useChoisirOrganisme();
  if (actif === undefined) return null;
  if (appartenances.length === 1) return <span className={entete["organisme"]}>{actif.organisme.nom}</span>;

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
