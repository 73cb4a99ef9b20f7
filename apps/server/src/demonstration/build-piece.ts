/**
 * A page in PDF that says of itself that it is a demonstration, and what it stands for.
 *
 * @example
 * buildPiece(["Convention signée", "Ouistreham"]).subarray(0, 5).toString() // => "%PDF-"
 */
export function buildPiece(lignes: readonly string[]): Buffer {
  const texte = ["Pièce de démonstration, sans valeur", ...lignes]
    .map((ligne) => `(${ligne.replace(/[\\()]/g, "\\$&")}) Tj T*`)
    .join(" ");
  const contenu = `BT /F1 16 Tf 22 TL 60 760 Td ${texte} ET`;
  const objets = [
    "<</Type/Catalog/Pages 2 0 R/Lang(fr-FR)>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
    `<</Length ${contenu.length}>>stream\n${contenu}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  let page = "%PDF-1.4\n";
  const places = objets.map((objet, rang) => {
    const place = page.length;
    page += `${rang + 1} 0 obj${objet}endobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = page.length;
  const entrees = objets.length + 1;
  page += `xref\n0 ${entrees}\n0000000000 65535 f \n${places.join("")}trailer<</Size ${entrees}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(page, "latin1");
}
