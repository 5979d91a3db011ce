import { cleanCompany, cleanPlaces } from '../clean.ts';
import { labelled } from '../labelled.ts';
import { allTextsAt, textAt } from '../select.ts';
import { fold, tidy } from '../text.ts';
import { pageTitle } from './headline.ts';

const COMPANY_LABEL =
  /^(company( name)?|employer|organi[sz]ation|hiring company|firma|arbeitgeber|unternehmen|entreprise|employeur|société|empresa|azienda|společnost|zaměstnavatel|spoločnosť|pracodawca|bedrijf|werkgever|företag|arbetsgivare|virksomhed|arbeidsgiver|yritys|компания|компанія|会社名|公司)$/i;
const PLACE_LABEL =
  /^(locations?|job location|work location|workplace|where|standort|arbeitsort|einsatzort|ort|lieu( de travail)?|localisation|ubicación|lugar|localidad|sede|luogo( di lavoro)?|localidade|adresa|lokalita|místo( výkonu)?( práce| výkonu práce)?|miesto( výkonu)? práce|lokalizacja|miejsce pracy|locatie|standplaats|plats|ort|sted|sijainti|город|місто|勤務地|工作地点)$/i;

const COMPANY_PLACES = [
  '[itemprop="hiringOrganization"] [itemprop="name"], [itemprop="hiringOrganization"]',
  '[data-testid*="company-name" i], [data-testid*="companyname" i], [data-test*="company-name" i], [data-test*="employer-name" i], [data-automation*="company" i], [data-qa*="company-name" i]',
  '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="employer-name" i], [class*="employername" i], [class*="hiring_company" i]',
];
const LOCATION_PLACES = [
  '[itemprop="jobLocation"]',
  '[data-testid*="location" i], [data-test*="location" i], [data-automation-id="locations"] dd, [data-automation*="location" i], [data-qa*="location" i], [data-cy*="location" i], [data-ui*="location" i]',
  '[class*="job-location" i], [class*="joblocation" i], [class*="job_location" i], [class*="job__location" i], [class~="location" i], [class*="-location" i], [class*="location-" i]',
];

const EMPLOYER = /^ ?(?:\([^)]*\) )?(?:at|@|bei|chez|hos|w|u|presso|en) ([^|–—·•]+)/;
const DIVIDER = /(?:^|\s)[|–—·•@-](?:\s|$)|: /;
/** What portals write around a title instead of the employer's name. */
const NO_NAMES = [
  'job application for',
  'apply for',
  'job',
  'jobs',
  'careers',
  'career',
  'vacancy',
  'job details',
  'job opening',
  'hiring',
  'remote',
];

/** The employer's name on a page of no known portal: where it is marked, labelled, or in the page's title. */
export function companyOn(document: Document, title: string, portal: string): string {
  const marked = textAt(document, COMPANY_PLACES);
  const found = cleanCompany(isName(marked) ? marked : labelled(document, COMPANY_LABEL));
  return found || companyInTitle(pageTitle(document), title, portal) || portal;
}

/** Where the job is, likewise. */
export function placeOn(document: Document, title: string, company: string): string {
  const marked = allTextsAt(document, LOCATION_PLACES).filter(
    (text) => isName(text) && fold(text) !== fold(title),
  );
  return cleanPlaces(marked.length > 0 ? marked : [labelled(document, PLACE_LABEL)], company);
}

/** What a page's title has beside the job's: "Welder at Northwind Works | Jobs" without job and portal. */
function companyInTitle(pageTitle: string, title: string, portal: string): string {
  const [before = '', after = ''] = pageTitle.split(title, 2);
  const employer = after.match(EMPLOYER)?.[1] ?? '';
  const names = `${employer} | ${before} | ${after}`.split(DIVIDER).map(tidy);
  const others = new Set([portal, ...NO_NAMES].map(fold));
  return names.find((name) => isName(name) && !others.has(fold(name)) && !isPartOf(name, title)) ?? '';
}

function isPartOf(name: string, title: string): boolean {
  return fold(title).includes(fold(name));
}

function isName(text: string): boolean {
  return text.length > 1 && text.length <= 100 && /\p{L}/u.test(text);
}
