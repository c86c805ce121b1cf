import { commaList } from '../../text/comma-list.ts';
import { sortedWords } from './sorted-words.ts';

/** Small words of languages whose writers put the day before the month; none is English. Folded. */
export const dayFirstWords: readonly string[] = sortedWords(`
  der das und nicht ich wir mit auf ein eine dem den sich auch het een van voor niet ik naar bij ook nog nr ze zijn le les
  des une et est pas pour avec dans je nous el los las una con por para pero muy mi il gli che non sono per uma nao eu och
  jag inte med til ikke og nie jest sie
`);

/** Small words of German, which writes every noun with a capital; as they stand in running text. */
export const nounCapitalWords: readonly string[] = commaList(
  'der, die, das, und, nicht, ich, mit, ein, eine, auf, den, dem, im, zu, für, wie, ist, war, sich, bei, über',
);
