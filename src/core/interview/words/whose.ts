import { smallPattern } from '../../text/small-pattern.ts';
/** What a person is at, has or comes from is told by that person: "she is adding a wing", "her own dog", "he let me try the wheel". */
export const OF_THEMSELVES = smallPattern(
  '^(?:(?:his|her|their|sein\\p{L}*|ihre?|son|sa|ses|zijn|haar|suo|sua|su|sus) (?!(?:wife|husband|mum|mother|dad|father|son|daughter|partner|missus|brother|sister|mann|frau|femme|mari|mujer|marido|moglie|marito|vrouw|man)(?!\\p{L}))\\p{L}|\\S+ (?:also |still |both |himself |herself )?(?:(?:is|are|was|were) \\p{L}+ing |let me |had me |gave me a go|used to |once |grew up |comes? from |trained |studied |lived |hat selbst |a vécu |vient de |a travaillé |viene de |ha vissuto |komt uit ))',
);

/** "Both: …", "All three asked …", "all> …": everybody who held the talk. */
export const EVERYBODY =
  /^(?:\[)?(?:both|all(?=[:>\]])|the two|(?:all|they) (?:three|four|five|of them|all)|everyone|everybody|the (?:whole )?panel|beide|alle|alle drei|tous|toutes|tous les (?:deux|trois)|todos|todas|ambos|tutti|tutti e (?:due|tre)|allebei|alle drie|alla|båda|begge|wszyscy|oboje)(?:\]|:|,|>)?\s+/iu;

/** "de zus van Wietske", "the sister of Anna": somebody else is spoken of. */
export const RELATIVE_OF = smallPattern(
  '(?:^|[^\\p{L}])(?:sister|brother|wife|husband|son|daughter|mother|father|cousin|nephew|niece|zus|broer|vrouw|man|zoon|dochter|moeder|vader|schwester|bruder|frau|mann|sohn|tochter|mutter|vater|cousine?|sœur|soeur|frère|femme|mari|fils|fille|mère|père|hermana|hermano|mujer|marido|hij[oa]|madre|padre|prim[oa]|sorella|fratello|moglie|marito|figli[oa]|irmã|irmão|mulher|filh[oa]|mãe|pai|syster|bror|fru|żona|mąż|brat|siostra) (?:of|van|von|de|du|di|da|do|del|della|till|av) (?:\\p{Ll}{1,4} )?$',
);

/** "The head", "puis la directrice": an article and a job. */
export const JOB_IN_FRONT =
  /^(?:(?:and|then|later|und|dann|danach|et|puis|ensuite|y|luego|después|e|poi|en|toen|daarna|och|sedan) )?(?:the|der|die|le|la|el|il|lo|de|het|o|a|al) (\p{L}{3,20}) (\S.*)$/iu;

/** `"models are cheap" (Lucia)`, "rota planning – Dana": whoever is named behind a sentence. */
export const NAMED_BEHIND =
  /\(([^()]{1,40})\)[\s."”!?]*$|["”]\s*[-–—]\s*([^-–—"”]{1,40})$|\s[–—-]\s([\p{L}. ]{1,30})$/u;

/** In front of whom something was done with, or got from: "with", "mit der netten". */
export const PARTNER = smallPattern(
  '\\b(?:with|from|by|to|via|mit|von|bei|avec|de|par|con|met|van|door|da) (?:the |dem |der )?(?:\\p{L}+ ){0,2}$',
);

/** "I asked Dana about …": what the writer asked is talked about too. */
export const I_ASKED = smallPattern('^(?:and |also |then )?(?:i|we) (?:also |then |just )?asked (?:[\\p{L}.]{1,6} )?$');
