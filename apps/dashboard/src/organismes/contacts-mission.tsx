import { LIBELLES_ROLE_CONTACT, listContactsMission, type Mission } from "@ia-territoires/dossiers";
import { Text, Title } from "@mantine/core";
import { DateFr } from "../affichage/date-fr.tsx";

/** The people that a mission names, with their roles and the last day of each. */
export function ContactsMission({ mission }: { readonly mission: Mission }) {
  const contacts = listContactsMission(mission);
  if (contacts.length === 0) return null;
  return (
    <div>
      <Title order={3} mb="xs">
        Contacts
      </Title>
      <ul>
        {contacts.map(({ nom, qualite, partie, roles }) => (
          <li key={`${partie} ${nom} ${qualite}`}>
            {nom}
            {qualite !== "" && `, ${qualite}`} (
            {partie === "prestataire" ? "centre de gestion" : "collectivité"})
            <Text size="sm" c="dimmed">
              {roles.map(({ role, le }, rang) => (
                <span key={role}>
                  {rang > 0 && " ; "}
                  {LIBELLES_ROLE_CONTACT[role]}, <DateFr date={le} />
                </span>
              ))}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
