import { phrases, words } from '../../../model/words.ts';

/**
 * News agencies and broadcasters that stand in datelines, bylines and tails, in small letters.
 * Source: general knowledge of the trade; the members of EANA, OANA and MINDS are most of them.
 */
export const agencyNames: ReadonlySet<string> = new Set([
  ...words(`
    aa aap accesswire afp agerpres aki anadolu ani anp ansa antara ap apa apn aptn ats azertac bbc belga belta bernama
    bloomberg bns bta businesswire cbs cna cnn cnnmoney cnw cp ctk dpa dpa-afx dpa-infocom dpa/lby efe ekn ens epd
    fides globenewswire hina hlntv.com ians ians/efe ifx imf inquirer interfax ips irna isna itar-tass jiji jta kcna
    keystone-sda kna kna-kyodo kuna kyodo lusa maltatoday map marketwatch marketwired mena mti nan ndtv newswire
    nikkei nna notimex npr ntb nzpa ots pa pap petra pna prnewswire pti qna reuter reuters rfe/rl rferl ritzau rnz rtr
    sana sapa sda seenews sid sina sipa spa sputnik stt tanjug tasr tass tca tca/dpa telam tns tt télam ukrinform uni
    upi vna voa wam wenn xinhua xinhuanet yonhap zenit čtk
  `),
  ...phrases(`
    agence france-presse
    agencia brasil
    agencia efe
    agência brasil
    anadolu agency
    associated press
    australian associated press
    baltic news service
    bbc news
    bbc sport
    bloomberg news
    business wire
    canadian press
    cbs news
    cnn money
    cnn student news
    deutsche presse-agentur
    dow jones
    dow jones newswires
    europa press
    globe newswire
    jiji press
    kyodo news
    news agency of nigeria
    pa media
    people’s daily
    pr newswire
    press association
    press trust of india
    reuters breakingviews
    reuters health
    reuters life!
    reuters staff
    ria novosti
    the associated press
    the canadian press
    the sports xchange
    thomson reuters foundation
    united press international
  `),
]);

/** Agencies of pictures, and what stands in place of one. */
export const pictureAgencies: readonly string[] = phrases(`
  afp via getty images
  alamy
  alamy stock photo
  ap photo
  epa
  epa-efe
  getty
  getty images
  handout
  imago
  imago images
  istock
  istockphoto
  pexels
  picture alliance
  reuters
  shutterstock
  unsplash
`);
