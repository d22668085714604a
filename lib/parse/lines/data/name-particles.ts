import { phrases, wordSet } from '../../../model/words.ts';

/** Small words inside of names of people. */
export const bylineParticles = wordSet(`
  af al av bin bint da das de del della den der di do dos du e el i ibn ii iii jr jr. la le les sr sr. st ten ter van
  van’t vom von y zu zum zur
`);

/** Small words and pairs of them inside of names of places. */
export const placeParticles: readonly string[] = phrases(`
  aan
  al
  am
  an der
  and
  da
  de
  del
  della
  den
  der
  des
  di
  do
  dos
  du
  e
  el
  en
  im
  la
  las
  le
  les
  los
  ob der
  of
  on
  op
  sous
  sur
  und
  upon
  y
`);
