/**
 * Texts a délibération on AI Act support refers to, as written after « Vu ».
 *
 * The regulation and the article of the code général de la fonction publique are those the offer itself cites
 * (« Offre de service CDG14 », art. 1.2). A body that another code governs gives its own list.
 */
export const VISAS_PAR_DEFAUT: readonly string[] = [
  "le code général des collectivités territoriales",
  "le code général de la fonction publique, notamment son article L. 452-40",
  "le règlement (UE) 2024/1689 du Parlement européen et du Conseil du 13 juin 2024 établissant des règles harmonisées concernant l'intelligence artificielle",
];
