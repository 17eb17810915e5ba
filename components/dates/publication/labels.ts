// What a page calls a date beside it: that of the publication, or of a change. In the languages of the
// listed sites, as stems of folded text; and in the names of classes, properties and the like.

const CHANGED =
  /updat|modifi|aktuali[sz]|bijgewerkt|gewijzigd|geandert|mis a jour|maj le|a?ct?uali[sz]a[dt]|actualitz|aggiornat|modific|обнов|измен|оновл|змінен|zaktual|guncel|uppdat|oppdat|opdat|endret|andrad|paivite|muokat|ενημερ|τροποπ|עודכן|עדכון|تحديث|تعديل|更新|更正|修改|수정|업데이트|diperbarui|diubah|cap nhat|अपडेट|संशोध|อัปเดต|อัพเดต|แก้ไข|թարմաց|frissit|modosit|azurir|uppfært|atnaujin|atjaun|uuendatud|muudetud|posodob|perditesu|bearbeitet|ажурир|жаңарт|განახლ|dikemas kini|আপডেট|হালনাগাদ|روزرساني|ويرايش|last (?:edit|chang|review)|edited|revised|corrected/;
const PUBLISHED =
  /(?<!re)publi(?!c\b|sher)|posted|released|issued|veroffentl|erstellt|erschienen|geplaatst|created|mis en ligne|paru le|opubli|dodan|pubbl|yayi[mn]|giris|eklenme|опубл|размещ|создан|julkais|vydan|zverejn|megjelen|kozzet|objav|објав|birt |paskelbt|avaldatud|udgivet|გამოქვეყ|жариял|প্রকাশ|انتشار|منتشر|δημοσ|פורסם|نشر|发布|發布|发表|發表|公開|掲載|配信|投稿|입력|등록|게재|승인|발행|작성|terbit|tayang|xuat ban|प्रकाश|पब्लिश|เผยแพร่|հրապարակ|(?:^|\s)(?:date|datum|fecha|data|дата|日期|日付|날짜|дата)\s*[:：]?\s*$/;

/** Right before a date: it is that of something else, past or to come. */
const OTHER =
  /(?:^|[^\p{L}])(?:event|deadline|register|registration|retrieved|access(?:ed)?|taken|born|died|founded|established|valid|expires?|ends?|due|next \p{L}+|geboren|gestorben|abgerufen|gultig|anmeldeschluss|nee?|decede|consulte|nacid[oa]|fallecid[oa]|fecha limite|nat[oa]|родил\p{L}*|умер\p{L}*|출생|마감)(?: (?:on|by|in|until|date|am|bis|le|el|il|a))* ?[:：]? ?$/u;

const CHANGED_NAME = /updat|modif|last[-_]?edit|revis|changed/i;
const PUBLISHED_NAME = /publi(?!sher|c[-_])|pub[-_]?(?:date|time)|posted|issued/i;
/** Names that say that it is the date of something, and of nothing else. */
const DATE_NAME = /(?:entry|post|article|story|news)[-_]?date|dateline|created/i;

export type DateKind = 'published' | 'changed' | 'other' | null;

/** What folded text before a date calls it: the label nearest to the date counts. */
export function kindByText(before: string): DateKind {
  if (OTHER.test(before)) return 'other';
  const last = (pattern: RegExp): number =>
    [...before.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
  const [changed, published] = [last(CHANGED), last(PUBLISHED)];
  return changed > published ? 'changed' : published > changed ? 'published' : null;
}

/** Chinese and Japanese call a date behind it too: 2020年3月9日 8:00（2020年3月12日 10:00更新）. */
const BEHIND = /^[ \d:日時分]*(\p{Script=Han}{2,4})(?:[)）]|$)/u;

/** What the text behind a date, up to the next one, calls it. */
export const kindByTextBehind = (behind: string): DateKind =>
  kindByText(BEHIND.exec(behind)?.[1] ?? '');

export const tellsOfChange = (folded: string): boolean => CHANGED.test(folded);

/** What classes and the like call a date, those of the innermost element first. */
export function kindByName(names: readonly string[]): DateKind {
  for (const name of names) {
    if (PUBLISHED_NAME.test(name)) return 'published';
    if (CHANGED_NAME.test(name)) return 'changed';
    if (DATE_NAME.test(name)) return 'published';
  }
  return null;
}
