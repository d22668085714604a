// Short given names, and nicknames of clubs, cities and states, in lower case, written from general knowledge.
import { phrases } from '../../../model/words.ts';

/** A line for each given name that its short forms do not begin like, or that they are cut from unlike others. */
const givenNames = `
albert bert
andrew andy drew
anthony tony
antonio tony
catherine cathy kate katie
charles charlie chuck
christina tina
christopher chris kit
deborah debbie
dorothy dot
edward eddie ned ted teddy
elizabeth beth betsy betty eliza lisa liz lizzie
francis frank
henry hal harry hank
jacob jake
james jamie jim jimmy
john jack johnny
jonathan jon
joseph joe joey
katherine kate kathy katie
lawrence larry
leonard len lenny
margaret maggie meg peggy
mary molly polly
matthew matt
michael mick mickey mike
nicholas nick
patricia pat patty trish
patrick paddy pat
rebecca becky
richard dick dicky rich rick
robert bob bobby rob robbie
ronald ron ronnie
rosemary rose rosie
stephen steve
steven steve
susan sue susie
terence terry
theodore ted teddy
thomas tom tommy
victoria vicky
virginia ginny
william bill billy will willie
`;

/** A line for each nickname, with the names that it stands for. */
const wellKnown = `
big apple: new york, new york city
big easy: new orleans
big sky country: montana
blues: birmingham city, chelsea, st louis blues
bluegrass state: kentucky
buckeye state: ohio
canaries: norwich, norwich city
city of angels: los angeles
cottagers: fulham
cubbies: chicago cubs, cubs
eternal city: rome
foxes: leicester, leicester city
golden state: california
granite state: new hampshire
gunners: arsenal
hammers: west ham, west ham united
hawkeye state: iowa
keystone state: pennsylvania
lone star state: texas
magpies: newcastle, newcastle united
motor city: detroit
peach state: georgia
red devils: manchester united
reds: cincinnati reds, liverpool
saints: new orleans saints, southampton
silver state: nevada
sin city: las vegas
spurs: san antonio spurs, tottenham, tottenham hotspur
sunshine state: florida
toffees: everton
villans: aston villa
windy city: chicago
`;

/** The given names by their short forms. */
export const givenNamesByNickname: ReadonlyMap<string, readonly string[]> = indexGivenNames();

/** What a nickname stands for. */
export const namesByNickname: ReadonlyMap<string, readonly string[]> = new Map(
  phrases(wellKnown).map((line) => {
    const [nickname = '', names = ''] = line.split(': ');
    return [nickname, names.split(', ')];
  }),
);

function indexGivenNames(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const line of phrases(givenNames)) {
    const [full = '', ...short] = line.split(' ');
    for (const nickname of short) index.set(nickname, [...(index.get(nickname) ?? []), full]);
  }
  return index;
}
