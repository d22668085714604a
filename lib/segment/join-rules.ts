import { joinAbbreviation } from './joins/join-abbreviation.ts';
import { joinBracketedEllipsis } from './joins/join-bracketed-ellipsis.ts';
import { joinCueClause } from './joins/join-cue-clause.ts';
import { joinEnclosed } from './joins/join-enclosed.ts';
import { joinFrontedPhrase } from './joins/join-fronted-phrase.ts';
import { joinGlued } from './joins/join-glued.ts';
import { joinIdeographicCue } from './joins/join-ideographic-cue.ts';
import { joinInitial } from './joins/join-initial.ts';
import { joinListMarker } from './joins/join-list-marker.ts';
import { joinMarkedName } from './joins/join-marked-name.ts';
import { joinOrdinal } from './joins/join-ordinal.ts';
import { joinOwnAbbreviation } from './joins/join-own-abbreviation.ts';
import { joinQuotedPart } from './joins/join-quoted-part.ts';
import { joinSmallLetter } from './joins/join-small-letter.ts';
import type { Join } from './passage.ts';

/** The reasons why a stop does not end a sentence. One is enough. Cheap and common ones come first. */
export const joinRules: readonly { readonly name: string; readonly join: Join }[] = [
  { name: 'small-letter', join: joinSmallLetter },
  { name: 'glued', join: joinGlued },
  { name: 'abbreviation', join: joinAbbreviation },
  { name: 'own-abbreviation', join: joinOwnAbbreviation },
  { name: 'initial', join: joinInitial },
  { name: 'enclosed', join: joinEnclosed },
  { name: 'cue-clause', join: joinCueClause },
  { name: 'ideographic-cue', join: joinIdeographicCue },
  { name: 'quoted-part', join: joinQuotedPart },
  { name: 'ordinal', join: joinOrdinal },
  { name: 'list-marker', join: joinListMarker },
  { name: 'bracketed-ellipsis', join: joinBracketedEllipsis },
  { name: 'marked-name', join: joinMarkedName },
  { name: 'fronted-phrase', join: joinFrontedPhrase },
];
