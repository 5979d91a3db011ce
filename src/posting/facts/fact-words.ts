import type { Employment, Workplace } from './posting-facts.ts';

/** Patterns for one fact: found within a folded text, or matching all of it. */
export interface FactWords {
  within: RegExp;
  whole: RegExp;
}

// Folded words for facts in the languages of the supported job sites; each matches as a whole word.

/** Phrases for a posting that is closed. */
export const CLOSED = words(`
no longer accepting applications|no longer (?:available|open|active|accepting|being advertised)|has (?:been )?(?:filled|expired|closed)|
(?:is|are) (?:now )?(?:closed|expired|filled)|(?:applications?|position|job|posting|vacancy|role|ad|recruitment) (?:closed|expired|filled)|job has expired|
(?:position|role|job|vacancy) (?:has been )?filled|this (?:job|posting|vacancy|position) (?:is )?(?:unavailable|inactive)|
nicht mehr (?:verfugbar|aktuell|online|aktiv|ausgeschrieben|offen)|keine bewerbungen mehr|(?:stelle|position) (?:ist )?(?:bereits )?besetzt|abgelaufen|
n accepte plus (?:(?:de|les) )?candidatures?|(?:n est|n etant) plus (?:disponible|en ligne|active|d actualite)|(?:offre|annonce) (?:expiree|cloturee|fermee|pourvue)|(?:poste|recrutement) (?:est )?(?:pourvu|cloture|termine)|candidatures? (?:closes?|terminees?)|
(?:ya no (?:acepta|se aceptan|esta disponible|esta activa)|dejo de (?:admitir|aceptar)|no se aceptan mas)|(?:oferta|vacante|proceso|convocatoria) (?:esta )?(?:cerrad[ao]|finalizad[ao]|caducad[ao]|expirad[ao])|
nao (?:esta |sao |se )?(?:mais )?(?:aceit[ao][ms]?(?: mais)?|aceitando|disponivel)(?: candidaturas)?|(?:vaga|processo|inscricoes) (?:esta )?(?:encerrad[ao]s?|fechad[ao]|preenchid[ao]|expirad[ao])|
non (?:accetta piu|e piu disponibile|e piu attiva)|(?:offerta|annuncio|posizione|selezione) (?:e )?(?:scadut[ao]|chius[ao]|non piu attiv[ao])|
niet meer (?:beschikbaar|actief|open)|(?:vacature|functie) (?:is )?(?:gesloten|vervuld|verlopen)|accepteert geen sollicitaties meer|
(?:oferta|ogloszenie|rekrutacja) (?:jest )?(?:zakonczon[ae]|wygas[lł][ao]|archiwaln[ae]|nieaktualn[ae])|(?:nieaktualn[ae]|wygasla|wygasło) (?:oferta|ogloszenie|ogłoszenie)|nie przyjmuje juz zgłoszen|
(?:nabidka|inzerat|pozice|vyberove rizeni)(?: jiz| uz)? (?:neni|nebyl[ao]?|byl[ao]?|je|vyprsela|skoncil[ao])(?: jiz| uz)? (?:aktualni|aktivni|obsazen[ao]?|ukoncen[ao]?|uzavren[ao]?)|(?:jiz|uz) neni (?:aktualni|aktivni|dostupn[ay])|jiz neprijima zadosti|
(?:ponuka|inzerat)(?: uz)? (?:nie je|bola|bol|je)(?: uz)? (?:aktualna|aktivna|ukoncena|obsadena)|
(?:annonsen|tjansten|jobbet|stillingen|opslaget) (?:er|ar) (?:inte langre|ikke lenger|ikke længere|stangd|lukket|utlopt|udløbet|tillsatt|besatt)|tar inte langre emot|tar ikke lenger imot|modtager ikke længere|
(?:hakuaika|ilmoitus) (?:on )?(?:paattynyt|sulkeutunut|vanhentunut)|ei ota enaa vastaan|
(?:allashirdetes|hirdetes|pozicio) (?:mar )?(?:lejart|nem aktualis|betoltve|inaktiv)|nu mai (?:accepta|este (?:disponibil|activ))|
artik basvuru (?:kabul edilmiyor|alinmiyor)|(?:ilan|basvurular) (?:kapandi|kapalı|sona erdi)|
вакансия (?:закрыта|в архиве|неактуальна)|больше не принимает|вакансі[яю] (?:закрит[ао]|неактуальна|більше не)|більше не приймає
`);
/** Labels beside the title or at an end of it that mean "closed" alone: "Closed", "[Filled] Welder". */
export const CLOSED_ALONE = words(
  `closed|filled|expired|position closed|besetzt|geschlossen|pourvue?|cloturee?|expiree?|cerrad[ao]|finalizad[ao]|encerrad[ao]|preenchida|scadut[ao]|gesloten|vervuld|zakonczona|uzavreno|obsazeno|ukonceno|obsadene|stangd|lukket|tillsatt|besatt|lejart|закрыта|закрита`,
);
/** Labels of the last day to apply. */
export const CLOSES = words(`
(?:clos(?:es|ing)|applications?|expir\\w*|deadline) ?(?:date|deadline|on|by|until|close)?|apply (?:by|before|until)|valid (?:through|until|till)|last date(?: to apply)?|open until|
bewerbungs(?:frist|schluss|ende)|bewerben bis|bis zum|einsendeschluss|date limite|date de cloture|cloture|candidater avant|postuler avant|fecha (?:limite|de cierre|de vencimiento)|cierre|hasta el|
(?:data|prazo)(?: de)? (?:limite|encerramento|scadenza|final)|inscricoes ate|prazo|scadenza|candidarsi entro|entro il|sluitingsdatum|solliciteer voor|reageer voor|
(?:aplikuj|wazna|wazne|oferta wazna)(?: jeszcze)? do|termin (?:skladania|nadsylania)(?: \\w+)?|uzaverka|prihlasky do|termin pro|nastup do|uzavierka|sista ansokningsdag|ansok senast|ansøgningsfrist|søknadsfrist|frist|hakuaika paattyy|haku paattyy|viimeinen hakupaiva|
jelentkezesi hatarido|hatarido|termen limita|son basvuru(?: tarihi)?|срок подачи|крайний срок|дійсна до|дедлайн|応募締切|締切|截止日期
`);
/** Labels of the day of posting. */
export const POSTED = words(`
(?:re)?posted(?: on| date)?|date posted|posting date|published(?: on| date)?|publication date|listed(?: on)?|opened(?: on)?|listing date|added(?: on)?|created(?: on)?|
veroffentlicht(?: am)?|eingestellt(?: am)?|online seit|erschienen(?: am)?|publiee?(?: le)?|date de publication|mise? en ligne(?: le)?|publicad[oa](?: el| em)?|fecha de publicacion|data de publicacao|data di pubblicazione|pubblicat[oa](?: il)?|
geplaatst(?: op)?|gepubliceerd(?: op)?|opublikowan[oa]|dodan[oa]|data publikacji|zverejneno|pridano|vlozeno|datum vlozeni|zverejnene|pridane|publicerad|publiceret|oprettet|publisert|julkaistu|kozzeteve|feladva|publicat(?: la)?|adaugat|yayınlandı|ilan tarihi|
опубликован[ао]|размещен[ао]|опубліковано|розміщено|掲載日|发布时间|发布日期
`);
/** Labels of a salary. */
export const SALARY = words(`
salary(?: range)?|(?:base )?pay(?: range| rate)?|compensation(?: range)?|wage|remuneration|stipend|ctc|gehalt(?:sspanne)?|vergutung|jahresgehalt|monatsgehalt|lohn|salaire|remuneration|salario|sueldo|retribucion|remuneracao|faixa salarial|retribuzione|ral|stipendio|
salaris|wynagrodzenie|zarobki|plat|mzda|odmena|lon|løn|lønn|palkka|fizetes|ber|salariu|maas|ucret|зарплата|оплата|月給|年収|薪资|薪酬
`);

export const EMPLOYMENT_WORDS: readonly [Employment, FactWords][] = [
  [
    'full-time',
    words(
      'full time|fulltime|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|periodo integral|tempo pieno|full time equivalent|voltijds?|pelny etat|plny uvazek|hlavni pracovni pomer|heltid|kokoaikainen|teljes munkaido|norma intreaga|tam zamanli|tam zamanlı|полная занятость|повна зайнятість|正社員|全职',
    ),
  ],
  [
    'part-time',
    words(
      'part time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|tempo parcial|tempo parziale|deeltijds?|niepelny etat|czesc etatu|castecny uvazek|zkraceny uvazek|ciastocny uvazok|deltid|osa aikainen|reszmunkaido|norma redusa|yarı zamanlı|частичная занятость|неповна зайнятість|兼职',
    ),
  ],
  [
    'contract',
    words(
      'contract|contractor|freelance|freelancer|freiberuflich|selbstandig|b2b|interim|autonomo|pj|zzp|zivnost|ico|osvc|konsult|фриланс',
    ),
  ],
  [
    'temporary',
    words(
      'temporary|temp|fixed term|befristet|cdd|temporal|temporario|tempo determinato|tijdelijk|umowa zlecenie|na dobu urcitou|vikariat|maaraaikainen|временная',
    ),
  ],
  [
    'permanent',
    words(
      'permanent|permanently|indefinite|regular permanent|unbefristet|festanstellung|feste anstellung|cdi|indefinido|contrato indefinido|indeterminado|efetivo|clt|tempo indeterminato|contratto a tempo indeterminato|vast contract|vaste aanstelling|onbepaalde tijd|umowa o prace|czas nieokreslony|umowa na czas nieokreslony|tillsvidare|fast stilling|fastansat|vakituinen|бессрочный|постоянная|постійна',
    ),
  ],
  [
    'internship',
    words(
      'intern|internship|praktikum|werkstudent|stage|stagiaire|practicas|pasantia|becario|estagio|tirocinio|staz|praktyki|praktika|harjoittelu|gyakornok|staj|стажировка|стажування',
    ),
  ],
  [
    'volunteer',
    words(
      'volunteer|ehrenamt|ehrenamtlich|benevole|benevolat|voluntari[oa]|volontariato|vrijwilliger|dobrovolnik|wolontariat',
    ),
  ],
];

export const WORKPLACE_WORDS: readonly [Workplace, FactWords][] = [
  [
    'hybrid',
    words(
      'hybrid|hybride|hibrido|hibrida|ibrido|hybrydowa|hybrydowo|hybridni|teilweise home office|partial remote|teletravail partiel|гибрид|гібридна',
    ),
  ],
  [
    'remote',
    words(
      'telecommute|(?:fully |100 )?remote(?: job| work)?|full remote|home ?office|work from home|teletravail(?: total)?|teletrabajo|remoto|100 remoto|home office|da remoto|zdalnie|praca zdalna|na dalku|prace z domova|distans|etatyo|thuiswerken|uzaktan|удаленно|віддалено|リモート|远程',
    ),
  ],
  [
    'on-site',
    words(
      'on ?site|in office|in person|vor ort|presencial|in presenza|presentiel|sur site|stacjonarna|op locatie|pa plats|на месте|出社',
    ),
  ],
];

/** Builds whole-word patterns from alternatives; line breaks are only for readability. */
function words(alternatives: string): FactWords {
  const one = `(?:${alternatives.replace(/\|\s+/g, '|').trim()})`;
  return {
    within: new RegExp(`(?<![\\p{L}\\p{N}])${one}(?![\\p{L}\\p{N}])`, 'u'),
    whole: new RegExp(`^${one}$`, 'u'),
  };
}
