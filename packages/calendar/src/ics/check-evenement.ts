import { quoteInput } from "../quote-input.ts";
import { readInstant } from "../heures/read-instant.ts";
import type { ContactIcs, EvenementIcs, MethodeIcs } from "./evenement-ics.ts";

/** Refuses in French, naming the field, an event that a calendar program would misread. */
export function checkEvenement(evenement: EvenementIcs, champ: string, methode: MethodeIcs): void {
  checkTexte(evenement.uid, `${champ}.uid`);
  checkTexte(evenement.titre, `${champ}.titre`);
  if (!Number.isSafeInteger(evenement.sequence) || evenement.sequence < 0) {
    throw new RangeError(
      `${champ}.sequence : ${quoteInput(evenement.sequence)} invalide, entier de 0 ou plus attendu.`,
    );
  }
  readInstant(evenement.horodatage, `${champ}.horodatage`);
  if (evenement.url !== undefined && !/^https?:\/\/[^\s"<>\\]+$/.test(evenement.url)) {
    throw new RangeError(`${champ}.url : adresse invalide ${quoteInput(evenement.url)}, https://… attendue.`);
  }
  if (evenement.organisateur !== undefined) checkContact(evenement.organisateur, `${champ}.organisateur`);
  evenement.participants?.forEach((contact, index) =>
    checkContact(contact, `${champ}.participants[${index}]`),
  );
  // RFC 5546: an invitation says who invites whom.
  if (methode === "REQUEST" && (evenement.organisateur === undefined || !evenement.participants?.length)) {
    throw new RangeError(`${champ} : une invitation (REQUEST) a un organisateur et au moins un participant.`);
  }
}

function checkTexte(texte: string, champ: string): void {
  if (typeof texte !== "string") throw new TypeError(`${champ} : texte attendu, reçu ${quoteInput(texte)}.`);
  if (texte.trim() === "") throw new RangeError(`${champ} : ne peut pas être vide.`);
}

function checkContact({ nom, email }: ContactIcs, champ: string): void {
  checkTexte(nom, `${champ}.nom`);
  if (typeof email === "string" && /^[^\s@<>"',;:]+@[^\s@<>"',;:]+$/.test(email)) return;
  throw new RangeError(`${champ}.email : adresse invalide ${quoteInput(email)}.`);
}
