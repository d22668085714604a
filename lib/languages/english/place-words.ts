import { wordSet, words } from '../../model/words.ts';

// Source: general knowledge of news English; written for this project.

export const directionWords = wordSet(`
  central downtown east eastern north north-east north-west northeastern northern northwestern rural south
  south-east south-west southeastern southern southwestern upstate west western
`);

/** Where something may happen. */
export const siteWords = wordSet(`
  airfield airport arena bar barracks base beach border bridge building camp capital church city clinic club coast
  consulate county court courthouse district embassy factory farm harbor harbour highway home hospital hotel house
  island jail mall market mine mosque motorway neighborhood neighbourhood nightclub park plant port prison province
  ranch refinery region restaurant road school shop square stadium state station stop store street suburb synagogue
  temple town tunnel village
`);

/** The last word of a name that is a place, whatever else it is: people work and meet there. */
export const buildingNouns = words(`
  Airport Arena Avenue Beach Bridge Capitol Castle Cathedral Center Centre Church Circuit College Consulate Court
  Courthouse Embassy Field Hall Hospital Hotel House Jail Kremlin Library Mosque Museum Palace Park Pentagon Plaza
  Prison Raceway Road School Speedway Square Stadium Station Street Temple Theater Theatre Tower Towers University
`);
