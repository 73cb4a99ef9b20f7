/** Printed on every page of a document made with demonstration data. */
export const BANNIERE_DEMONSTRATION = "Document de démonstration, sans valeur";
