const withForms = (base: string, forms: string): [string, string][] => [base, ...forms.trim().split(/\s+/)].map((form) => [form, base]);

// Each group is "prefixes: stem and its endings"; the first ending gives the base ("re com: prendre prend prends pris").
const family = (prefixes: string, forms: string): [string, string][] => {
  const [base = '', ...others] = forms.split(/\s+/);
  return ['', ...prefixes.split(/\s+/)].flatMap((prefix) =>
    [base, ...others].map((form): [string, string] => [prefix + form, prefix + base]),
  );
};

const regular = (roots: string, infinitive: string, endings: string): [string, string][] =>
  roots.split(/\s+/).flatMap((root) => endings.split(/\s+/).map((ending): [string, string] => [root + ending, root + infinitive]));

// Accents are folded before words come here.
const IRREGULAR: ReadonlyMap<string, string> = new Map<string, string>([
  ...withForms('etre', 'suis es est sommes etes sont ete etait etais etaient sera seront serait seraient serai soit soient etant'),
  ...withForms('avoir', 'a ai as ont avons avez avait avais avaient aura aurai auront aurait aurais auraient eu eue eus ait ayant'),
  ...withForms('aller', 'va vais vas vont allons allez allait allais ira iront irai irait alle allee alles allees'),
  ...withForms(
    'pouvoir',
    'peut peux peuvent pouvez pouvait pouvais pourra pourrai pourrait pourrais pourraient pourrez pourriez pu puisse',
  ),
  ...withForms('vouloir', 'veut veux veulent voulez voulait voulais voulaient voulu voudra voudrais voudrait veuillez'),
  ...withForms('devoir', 'doit dois doivent devez devons devait devais devaient devra devrai devrait devrais devraient'),
  ...withForms('savoir', 'sait sais savent savez savait savais savaient saura saurait su sache'),
  ...withForms('falloir', 'faut fallait fallu faudra faudrait faille'),
  ...withForms('valoir', 'vaut valait valent vaudra vaudrait valu'),
  ...withForms('croire', 'crois croit croient croyais croyait cru'),
  ...withForms('mourir', 'mort morte morts mortes meurt mourait'),
  ...withForms('vivre', 'vis vit vivent vecu vecue vivait'),
  ...withForms('lire', 'lit lis lisent lisait lisant lu lue lus'),
  ...withForms('resoudre', 'resolu resolue resolus resolues resout resolvent resoudra'),
  ...withForms('joindre', 'joins joint joints jointe joignent joignait joignez'),
  ...withForms('suivre', 'suis suit suivent suivi suivie suivis suivies suivait suivant suivez'),
  ...withForms('etre', 'suis'),
  ...family(
    're de sur',
    'faire fais fait faits faite faites font fasse fassent faisait faisais faisaient faisant fera ferai feront ferait',
  ),
  ...family('re pre', 'dire dis dit dits dite dites disent disait disais disant dira diront dirait'),
  ...family('inter', 'interdire interdit interdite'),
  ...family('re pre', 'voir vois voit voient voyez voyait vu vue vus vues verra verrai verront'),
  ...family('re com ap sur', 'prendre prends prend prennent prenez prenait pris prise prises prendra prendront prenant prenne'),
  ...family('re pro per trans ad re', 'mettre mets met mettent mettez mettait mis mise mises mettra mettront'),
  ...family('re ob main con sou ap', 'tenir tiens tient tiennent tenez tenait tenu tenue tenus tenues tiendra tiendrait'),
  ...family('re de par inter pre con', 'venir viens vient viennent venez venait venu venue venus venues viendra viendrait viendront'),
  ...family('re dis ap', 'paraitre parait paraissent paru parue paraissait'),
  ...family('re', 'connaitre connais connait connaissent connaissait connaissez connu connue connus'),
  ...family('aper', 'recevoir recois recoit recoivent recevez recevait recevra recu recue recus recues'),
  ...family('de', 'cevoir cois coit coivent cevait cu cue cus cues'),
  ...family('dec re', 'ouvrir ouvre ouvrent ouvrez ouvrait ouvert ouverte ouverts ouvertes ouvrira'),
  ...family('', 'offrir offre offrent offert offerte offerts offertes offrait'),
  ...family('re in', 'ecrire ecris ecrit ecrits ecrite ecrivent ecrivait ecrivais ecrivant'),
  ...family('', 'inscrire inscris inscrit inscrite inscrits inscrivent'),
  ...family('inter', 'rompre rompt rompu rompue rompent rompait'),
  ...family('re', 'battre bats bat battent battu battue battait'),
  ...regular('con re pro tra se dedu intro', 'duire', 'duire duis duit duits duite duites duisent duisait'),
  ...regular('cons des', 'truire', 'truire truit truits truite truisent truisait'),
  ...regular('par repar sor ressor sen ressen men', 'tir', 'tir s t tent tait tais ti tie tis ties tira tirait tiront tant tez'),
  ...regular('ser desser', 'vir', 'vir s t vent vait vi vie vis vies vira'),
  ...regular('plain crain attein etein', 'dre', 'dre s t ts te tes'),
  ...regular(
    'atten repon ren per ven reven enten descen ten preten suspen depen confon mor',
    'dre',
    'dre ds d dent dez dons du due dus dues dait dais daient dant dra drai dront drait drais de des',
  ),
  ...regular(
    'fin fourn chois reuss retabl etabl rempl about ag reag garant avert invest defin ralent vieill accompl reun un sub sais ressais pourr mois rempl refroid grand enrich fin',
    'ir',
    'ir is it i ie ies issent issez issait issais issaient issant ira irai iront irait isse',
  ),
  ...withForms('prix', 'prix'),
  ...withForms('mois', 'mois'),
  ...withForms('tout', 'tout tous toute toutes'),
  ...withForms('essai', 'essai essais'),
  ...withForms('creer', 'cre cree crees creee creer creez creent creait'),
  ...withForms('faux', 'faux fausse fausses'),
  ...withForms('doux', 'doux douce douces'),
  ...withForms('gentil', 'gentil gentille gentils gentilles'),
  ...withForms('long', 'long longue longs longues'),
  ...withForms('vieux', 'vieux vieil vieille vieilles'),
  ...withForms('nouveau', 'nouveau nouvel nouvelle nouveaux'),
  ...withForms('beau', 'beau bel belle beaux belles'),
  ...withForms('colere', 'colere'),
  ...withForms('suite', 'suite'),
  ...withForms('fils', 'fils'),
  ...withForms('salle', 'salle salles'),
  ...withForms('debut', 'debut debuts'),
  ...withForms('attention', 'attention attentions'),
  ...withForms('delai', 'delai delais'),
  ...withForms('envoi', 'envoi envois envoie envoies envoient envoye envoyee envoyes envoyees envoyer envoyez envoyait enverra enverrez'),
  ...withForms('renvoi', 'renvoi renvois renvoie renvoies renvoient renvoye renvoyee renvoyes renvoyer renvoyait renverra'),
]);

const ENDINGS = [
  'eraient erions eriez erait erais erons eront aient erai eras erez era ieres iere'.split(' '),
  'ees ait aite ais ai ant ante ent ente ere ez er ee e'.split(' '),
].flat();

// Ends that gender, number and the verbs in -er add; words are compared, never shown, so a stem may be no word.
const withoutEnding = (word: string): string => {
  if (/(?:eux|euse)$/.test(word)) return word.replace(/(?:eux|euse)$/, 'eu');
  if (/ives?$/.test(word)) return word.replace(/ive$/, 'if');
  if (word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('ment')) return word;
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** What the inflections of a French word share: rappeler, rappelle, rappelé, rappelées and rappelez are one. */
export const stemFrench = (word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  const singular = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const base = IRREGULAR.get(singular) ?? withoutEnding(singular);
  const single = /([lnt])\1$/.test(base) ? base.slice(0, -1) : base;
  return single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
};
