import { smallPattern } from '../../text/small-pattern.ts';
import { promisesIn } from './promised-words.ts';

/** What somebody is like, or did: no topic. */
const JUDGED = smallPattern(
  "^(?:(?:she|he|they|it)(?:'s| is| was| were| seemed)? |was |is |were |seemed |v |very |really )?(?:so |very |real |really |super |quite |pretty |more |always |a bit |v )*(?:lovely|down to earth|wirkte?|seem(?:s|ed)|came across|knew (?:his|her) stuff|konkretn\\p{L}+ facet|joking|smiling|laughing|yawning|(?:liked|loved|hated) (?:her|him|them)(?! (?!a lot|so much)\\p{L})|nice|great|kind|cool|friendly|sweet|warm|gentle|funny|fun|polite|quiet|chatty|easy|good|wonderful|charming|helpful|did (?:most|not)|didn'?t (?:say|speak|talk)|(?:just |only )?(?:smiled|nodded|laughed|listened)|(?:a |an |ein |un |una |une |en )?(?:good|nice|lovely|sound|quiet|big|old|young|proper|great|kind|decent|brave|guter?|netter?|bon|brav[ae]?|buen[ao]?|bella|maj[oa]|majísim[oa]|goeie|leuke|snäll|trevlig|miły|miła) (?:man|woman|lad|lass|bloke|guy|kid|fella|fellow|chap|girl|lady|person|sort|egg|closer|mann|frau|typ|kerl|type|homme|femme|gars|tipo|tipa|tío|tía|donna|uomo|vent|vrouw|kille|tjej)|guter mann|brava donna|parle|talks|hat nix|vriendelijk|sympa|simpatic[oa]|gentile|nett|freundlich|gente boa)(?!\\p{L})",
);
/** What the writer did or is to do. */
const MINE = smallPattern(
  "^(?:i|ich|je|yo|ik|io|eu|jag|jeg|ja)\\s|^(?:hab|habe|ho|heb) (?!i )|^(?:with|con|mit|avec|met) (?:him|her|them|lui|lei|loro|él|ella|ihm|ihr|elle|hem|haar) (?:we|abbiamo|ho|hemos|wir|nous|on|ik) |^(?:a me|mi) (?:questo )?piace|^(?:me gust[óa]|ça me pla[iî]|ça m'a plu|das fand ich|gefällt mir|das gefällt mir|i liked)|^(?:went(?! (?:through|over|on|into))|walked(?! (?:me|us|him|her|them) through)|drove|arrived|waited|parked|cycled|rode|left|got (?:there|in|here)|sat (?:in|with|w)|set up by|introduced by)\\s|^(?:will|is going to|is to|is sending|'ll|in turn will)\\s|^(?:spoke|talked|chatted) (?:to|with|w/?) (?!me |us )(?:(?! about | abt | re | on | over ).)*$|^(?:asked|told) (?:him|her|them|em)\\b|^(?:still |also )?(?:owe|sending|send|need to|have to|must|gotta|promised) |^(?:dije|pedí|ho detto|ho chiesto|eu disse|promised)(?!\\p{L})",
);

/** Whether a clause tells what the writer did, promised or will do, or what somebody is like: no matter that was talked about. */
export function isMineOrJudged(clause: string): boolean {
  return isMine(clause) || JUDGED.test(clause) || promisesIn(clause).some(({ how }) => how === 'promised');
}

/** Whether a clause tells what the writer did, or is to do. */
export function isMine(clause: string): boolean {
  return MINE.test(clause);
}
