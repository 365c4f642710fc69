// Letters with marks and joined letters, with what they are without: LetterTable.cs.

const marked = {
  a: "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
  b: "ḃḅḇ",
  c: "çćĉċčḉ",
  d: "ďḋḍḏḑḓđð",
  e: "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
  f: "ḟ",
  g: "ĝğġģǧǵḡ",
  h: "ĥȟḣḥḧḩḫẖħ",
  i: "ìíîïĩīĭįǐȉȋḭḯỉịıİ",
  j: "ĵǰ",
  k: "ķǩḱḳḵ",
  l: "ĺļľḷḹḻḽł",
  m: "ḿṁṃ",
  n: "ñńņňǹṅṇṉṋ",
  o: "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
  p: "ṕṗ",
  r: "ŕŗřȑȓṙṛṝṟ",
  s: "śŝşšſșṡṣṥṧṩẛ",
  t: "ţťțṫṭṯṱẗŧ",
  u: "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
  v: "ṽṿ",
  w: "ŵẁẃẅẇẉẘ",
  x: "ẋẍ",
  y: "ýÿŷȳẏẙỳỵỷỹ",
  z: "źżžẑẓẕ",
  ss: "ßẞ",
  ae: "æ",
  oe: "œ",
  th: "þ",
  ff: "ﬀ",
  fi: "ﬁ",
  fl: "ﬂ",
  ffi: "ﬃ",
  ffl: "ﬄ",
  σ: "ς",
};

let letters;

/** A letter without its marks; itself where it has none. Few questions have one, so the table is not made before. */
export function plainLetter(letter) {
  letters ??= new Map(Object.entries(marked).flatMap(([plain, all]) => [...all].map(one => [one, plain])));
  return letters.get(letter) ?? letter;
}
