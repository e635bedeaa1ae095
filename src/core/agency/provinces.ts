/** The 76 provinces of Thailand and กรุงเทพมหานคร, as the Royal Gazette spells them. */
export const PROVINCES: readonly string[] = [
  'กรุงเทพมหานคร กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย',
  'เชียงใหม่ ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ',
  'บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี',
  'เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน',
  'เลย ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี',
  'สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี',
].flatMap((line) => line.split(' '));

/** Names by which people call a province, beside its own. */
const CALLED: Readonly<Record<string, string>> = {
  กทม: 'กรุงเทพมหานคร',
  'กทม.': 'กรุงเทพมหานคร',
  กรุงเทพ: 'กรุงเทพมหานคร',
  กรุงเทพฯ: 'กรุงเทพมหานคร',
  อยุธยา: 'พระนครศรีอยุธยา',
  โคราช: 'นครราชสีมา',
  แปดริ้ว: 'ฉะเชิงเทรา',
};

const known = new Set(PROVINCES);
const longestFirst = [...PROVINCES].sort((a, b) => b.length - a.length);

/** The province that a name is, with or without the word for it: `จ.ตราด`, `จังหวัด ตราด`, `กทม.`; null for all else. */
export function provinceNamed(text: string): string | null {
  const name = text.replace(/\s/g, '').replace(/^(?:จังหวัด|จว\.|จ\.)/, '');
  return known.has(name) ? name : (CALLED[name] ?? null);
}

/** The province whose name a text begins with, even where the next word follows without a space. */
export function provinceBeginning(text: string): string | null {
  return longestFirst.find((name) => text.startsWith(name)) ?? null;
}
