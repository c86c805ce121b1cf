import { commaList } from '../../text/comma-list.ts';

/** The days of a month as they are spoken, folded, from one on: Spanish, Portuguese, Italian; of two words for a day the other stands behind a stroke. */
export const spokenDays: readonly (readonly string[])[] = [
  commaList(`
    uno/primero, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciseis, diecisiete, dieciocho, diecinueve,
    veinte, veintiuno, veintidos, veintitres, veinticuatro, veinticinco, veintiseis, veintisiete, veintiocho, veintinueve, treinta
  `),
  commaList(`
    um/primeiro, dois, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze, dezesseis/dezasseis,
    dezessete/dezassete, dezoito, dezenove/dezanove, vinte, -, -, -, -, -, -, -, -, -, trinta
  `),
  commaList(`
    uno/primo, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto,
    diciannove, venti, ventuno, ventidue, ventitre, ventiquattro, venticinque, ventisei, ventisette, ventotto, ventinove, trenta, trentuno
  `),
];
