import type { ContactOrganisme } from "./tables.ts";

/**
 * Keeps what a contact says and leaves out what it does not: an empty field is an absent one.
 * @example
 * formatContact({ courriel: "mairie@exemple.fr", telephone: "" }) // => { courriel: "mairie@exemple.fr" }
 */
export function formatContact(contact: ContactOrganisme | undefined): ContactOrganisme {
  return {
    ...(contact?.courriel ? { courriel: contact.courriel } : {}),
    ...(contact?.telephone ? { telephone: contact.telephone } : {}),
  };
}
