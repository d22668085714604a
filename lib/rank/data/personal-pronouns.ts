// Pronouns and possessives of the first and second person: a sentence that has them is talk, seldom the news itself. Closed classes,
// compiled by hand from the grammars.

/** By ISO 639-1 code, lower case, separated by white space. */
export const personalPronouns: Readonly<Record<string, string>> = {
  en: "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours you you're you've you'd you'll your yours",
  fr: "je j'ai j'avais j'étais me moi mon ma mes nous notre nos vous votre vos tu ton ta tes",
  de: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem du dich dir dein deine euch',
  es: 'yo me mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras tú te tu tus usted ustedes',
  it: 'io mi me mio mia miei mie noi ci nostro nostra nostri nostre tu ti tuo tua voi vostro vostra',
  pt: 'eu me meu minha meus minhas nós nos nosso nossa nossos nossas você vocês',
  nl: 'ik mij me mijn wij we ons onze jij je jouw jullie u uw',
  tr: 'ben beni bana benim bende biz bizi bize bizim sen seni sana senin siz sizi size sizin',
};
