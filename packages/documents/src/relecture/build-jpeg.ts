// A picture of 16 × 8 pixels, made from a page of ours.
const JPEG =
  "/9j/4AAQSkZJRgABAQEAAQAAAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71" +
  "////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4" +
  "+Pj4+Pj4+Pj/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAIF/8QAGhABAAMAAwAAAAAAAAAAAAAAAQAC" +
  "EQMScf/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDURryWRBfZR3021ciI" +
  "H//Z";

/** A whole JPEG, 16 pixels by 8. */
export function buildJpeg(): Uint8Array {
  return new Uint8Array(Buffer.from(JPEG, "base64"));
}
