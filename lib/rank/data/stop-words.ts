// Function words that say nothing about what an article is about, by language. Compiled by hand from the closed word classes of each
// grammar (articles, pronouns, prepositions, conjunctions, auxiliaries), plus the verbs of saying that every news text repeats.

const english = `a about above across after again against ago all almost along already also although am amid among an and another any are
aren't around as at away back be became because become been before behind being below between both but by can can't cannot could couldn't
did didn't do does doesn't doing don't down during each either else even ever every few for from further get got had hadn't has hasn't have
haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its
itself just last least less let like made make many may me might more most mr mrs ms much must my myself near neither never no nor not
now of off on once one only onto or other others our ours ourselves out over own per rather said same say says she she'd she'll she's
should shouldn't since so some still such than that that's the their theirs them themselves then there there's these they they'd they'll
they're they've this those though through throughout thus till to told too toward towards under until up upon us very was wasn't we we'd
we'll we're we've were weren't what when where whether which while who whom whose why will with within without won't would wouldn't yet
you you'd you'll you're you've your yours yourself`;

const french = `a à afin ai ainsi alors après au aucun aucune aujourd'hui auprès auquel aussi autant autre autres aux avaient avait avant avec avoir
ayant bien c'est car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez comme comment contre d'un d'une dans de
déjà depuis des dès deux devant dit doit donc dont du elle elles en encore enfin entre est et étaient était étant été être eu eux fait
faire fois font furent hors il ils indiqué j'ai je jusqu'à jusque l'un l'une la là laquelle le lequel les lesquelles lesquels leur leurs
lors lorsque lui m mais malgré me même mêmes mme moi moins mon ne ni non nos notamment notre nous on ont or ou où par parce pas pendant
peu peut peuvent plus plusieurs pour pourtant pouvoir près puis qu'elle qu'il qu'ils qu'on qu'un qu'une quand que quel quelle quelles
quels qui quoi sa sans se selon sera seront ses si soit son sont sous sur ta tandis te tel telle tels tes toi ton toujours tous tout
toute toutefois toutes très trop tu un une va vers via voici voilà vos votre vous y`;

const german = `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis bisher da dabei dadurch dafür
damit danach dann daran darauf darüber das dass daß davon dazu dem den denen denn der deren des deshalb dessen die dies diese diesem diesen
dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa etwas euch für gegen gegenüber habe haben hat hatte hatten
hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jeder jedes jedoch jetzt kann kein keine können könnte man mehr
mein mit muss müssen nach nachdem nicht nichts noch nun nur ob oder ohne sagt sagte sehr sei seien sein seine seinem seinen seiner seit
selbst sich sie sind so sollen sollte sondern sowie trotz über um und uns unter viel vom von vor wann war waren warum was weil weiter weitere
welche wenn wer werde werden wie wieder will wir wird wo worden wurde wurden während zu zum zur zwar zwischen`;

const spanish = `a al algo alguna algunas alguno algunos ambos ante antes aquel aquella así aún aunque bajo cada casi como con contra cual cuales cuando
cuanto de del desde después dijo donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estar
estas este esto estos fue fueron ha había habían haber hace hacia han hasta hay hoy incluso la las le les lo los luego más me mediante
mi mientras mismo muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque pues que qué quien
quienes se sea según ser si sí sido siempre sin sino sobre solo sólo son su sus también tan tanto te tener tiene tienen toda todas todavía
todo todos tras tu un una unas uno unos usted ya y yo`;

const italian = `a ad agli ai al alla alle allo anche ancora aveva che chi ci come con contro cui da dagli dai dal dalla dalle dallo degli dei del
della delle dello detto di dopo dove due e è ed era erano essere fa fino fra già gli ha hanno i il in io la le lei li lo loro lui ma mentre
mi molto ne negli nei nel nella nelle nello noi non nostro o ogni ora per perché però più poi quale quando quanto quella quelle quelli quello
questa queste questi questo qui sarà se secondo sempre senza si sia sono sta stata stati stato su sua sugli sui sul sulla sulle sue suo suoi
tra tutti tutto un una uno`;

const portuguese = `a à ao aos apenas após as às até cada com como contra da das de dela dele deles depois desde dessa desse desta deste disse do dos e é
ela elas ele eles em entre era eram essa essas esse esses esta está estão estas este estes foi foram há isso isto já lhe mais mas me mesmo
muito na não nas nem no nos nós o onde os ou para pela pelas pelo pelos por porque quando que quem se segundo sem ser será seu seus só
sobre sua suas também tem têm ter todos tudo um uma umas uns`;

const dutch = `aan al alle als ander andere bij binnen daar dan dat de deze die dit doen door dus een en er geen had hadden heb hebben heeft hem
het hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij moet na naar niet nog nu of om omdat onder ons ook op over
sinds te tegen tijdens toch toen tot u uit van veel voor waar waren was wat we wel werd werden wie wij wil worden wordt ze zegt zei zelf zich
zij zijn zo zonder zou`;

const turkish = `acaba ama ancak arasında artık aynı az bana bazı belki ben beni bile bir biraz birçok biri birkaç biz bize bizi böyle bu buna bunu
bunun bunlar burada çok çünkü da daha dahi de dedi değil diye dolayı en fakat gibi göre hatta hem henüz hep her hiç hiçbir için içinde ile
ilgili ise işte itibaren kadar karşı kendi kez ki kim mi mı mu mü nasıl ne neden nedenle o olan olarak oldu olduğu olduğunu olmak olması
olsa olup on ona onlar onu onun önce oysa pek rağmen sadece sonra şey şimdi şöyle şu tarafından tüm üzere üzerinde var ve veya ya yani
yapılan yer yine yok zaten`;

/** Stop words by ISO 639-1 code, lower case, separated by white space. */
export const stopWords: Readonly<Record<string, string>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  tr: turkish,
};
