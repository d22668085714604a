/** English names: also read in languages without a table. `name=code`, or the name in `currencies`. */
export const currencyNames = `
  baht=THB birr=ETB bitcoin=crypto bitcoins=crypto buck=dollar bucks=dollar cedi=GHS cedis=GHS crown=kroner
  crowns=kroner deutschmark=DEM deutschmarks=DEM dinar dinars=dinar dirham dirhams=dirham dollar dollars=dollar
  dong=VND ether=crypto euro=EUR euros=EUR forint=HUF forints=HUF franc francs=franc guilder=NLG guilders=NLG
  hryvnia=UAH hryvnias=UAH koruna=CZK korunas=CZK krona krone=kroner kroner kronor=SEK kwacha=ZMW kyat=MMK lari=GEL
  lek=ALL lira liras=lira mark markka=FIM marks=mark naira=NGN peseta=ESP pesetas=ESP peso pesos=peso rand=ZAR
  rands=ZAR reais=BRL real renminbi=CNY rial rials=rial riel=KHR ringgit=MYR riyal=SAR riyals=SAR rmb=CNY rouble=RUB
  roubles=RUB ruble=RUB rubles=RUB rupee rupees=rupee rupiah=IDR satoshi=crypto satoshis=crypto shekel=ILS shekels=ILS
  shillings=shilling taka=BDT tenge=KZT yen yens=yen yuan=CNY yuans=CNY zloty=PLN zlotys=PLN złoty=PLN`;
