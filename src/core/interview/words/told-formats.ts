import type { Format } from '../model.ts';

/**
 * How people tell in running text how a talk was held, by format; sources of patterns that meet folded text (small letters, no accents).
 * The words of properties are too wide for a sentence: "I didn't meet the owner", "how would you call a double bill".
 */
export const toldFormats: readonly (readonly [Format, readonly string[]])[] = [
  [
    'video',
    [
      '(?:on|via|over|by|moved to|switched to|per|uber|sur|en|por|tramite|su|pa|przez) (?:a )?(?:ms |microsoft |google )?(?:teams|zoom|meet|skype|webex|video|facetime|jitsi|whereby|visio)',
      '(?:video|zoom|(?:ms |microsoft )?teams|skype|webex|google meet)[ -]?(?:call|interview|meeting|chat|link|talk|session|screen|gesprach|konferenz|anruf|gesprek|samtal|mote|rozmowa)',
      'en visio(?:conference)?|videollamada|videoconferencia|videochiamata|videochamada|beeldbellen|videobellen',
    ],
  ],
  [
    'phone',
    [
      '(?:rang|phoned|called|telephoned) me(?! (?:a|an|by|over|to one|in|into|back in)(?![a-z]))',
      '(?:phone|telephone|tel)[ -](?:call|screen|screening|interview|chat|talk)',
      '(?:on|over|by) (?:the )?(?:phone|telephone|blower)|called back (?:cause|cos|coz|because) i',
      'telefonat|telefongesprach|telefonisch|(?:am|per) telefon|(?:au|par) telephone|(?:al|por) telefono|al telefono|(?:aan de|per) telefoon|pa telefon|i telefon|przez telefon|telefon z|zadzwonili|pelo telefone|ao telefone|telefoneerde|opgebeld',
    ],
  ],
  [
    'on-site',
    [
      'in person|face[ -]to[ -]face|on[ -]site|at their (?:office|offices|studio|premises|workshop|place|plant)|(?:trial|paid) shift|trial (?:day|morning|lesson)|working interview|work trial',
      '(?:showed|shown|walked|took) (?:me |us )?(?:round|around)(?! (?:a|the) (?:problem|code))',
      'vor ort|probearbeiten|probetag|hospitation|sur place|en personne|journee d.essai|en persona|presencial|dia de prueba|ter plaatse|proefdag|meeloopdag|rondleiding|in presenza|di persona|giorno di prova|pa plats|provdag|na miejscu|dzien probny',
    ],
  ],
];
