// Given names of many cultures, in lower case, written from general knowledge.

export const firstNames = `
aaron abby abdel abdul abdulaziz abdullah abdurrahman abe abel abhijit abigail abraham abu ada adam adama adel adele
adolf adrian adriana adrien agnes agnieszka ahmad ahmed ahmet aidan aisha ajay akio akira al alain alan alana alastair
albert alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr aleksei aleksey alena alessandra alessandro
alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alisha alison
alistair allan allen allison alma alok alonzo alphonse alvaro alvin alyssa amadou amanda amar amari amartya amber amelia
amelie ami amina amir amit amitabh amos amy ana anand anastasia anatoly anders andre andrea andreas andrei andrej andrew
andrey andris andrzej andy angel angela angelica angelina angelo angie angus anil anita anjali ann anna annabel anne
annette annie ansel anselm anthony antje antoine anton antonia antonin antonio antony anwar april ara archie ari ariana
arianna ariel arjun arlene armand armando arne arnold aron art artem arthur arturo arun arvind asad ash asha ashley
ashok ashraf asif astrid atsushi attila aubrey audrey august augusto aung aurelia aurelio austin ava avery avi ayesha
ayse aysha aziz bai bala barack barbara barney barry bart bashar basil beatrice beatriz becky bela belinda ben benazir
benedict benedikt benigno benito benjamin bennett benny bernadette bernard bernardo bernd bernie bert bertha bertrand
beryl bess beth bethany betsy betty beverly bianca bill billie billy birgit bjorn blaine blake blanca blanche bo bob
bobby bodo bogdan bonnie boris bosco boyd brad bradley brady brandon branko brenda brendan brent bret brett brian briana
bridget brigitte britney brittany bronwyn brooklyn bruce bruno bryan bryant bryce byron caitlin caleb calvin cameron
camila camilla camille candace candice carey carina carl carla carlo carlos carlton carly carmen carol carolina caroline
carolyn carrie carsten cary casey caspar cassandra cassie catalina catarina catherine cathleen cathy cecil cecile
cecilia cedric celeste celia celine cesar chad chandra chantal charlene charles charley charlie charlotte chas chelsea
chen cheryl chester chiara chloe chris christa christian christiane christina christine christophe christopher christy
chuck cindy claire clara clarence clarissa clark claude claudia claudio clay clayton clement cliff clifford clifton
clint clive clyde cody colette colin colleen connie connor conor conrad constance constantin cooper cora corey corinne
cornelia cornelius cory craig cristian cristiana cristiano cristina crystal curt curtis cynthia cyril cyrus daisuke
daisy dale dallas damian damien damir damon dan dana daniel daniela daniele danielle danil danilo danny dante daphne
daria dario darius darlene darrell darren darryl darwin dave david davide davor dawn dean deanna debbie deborah debra
deepak deirdre delia della delphine demetrius denis denise dennis derek derrick desmond devin dexter diana diane didier
diego dieter dietmar dilip dillon dilma dimitar dimitri dimitris dina dino dirk dmitri dmitry dmytro dolores dominic
dominik dominique don donald donatella donna donovan dora doreen doris dorothea dorothy doug douglas drew duane dudley
duncan dustin dwayne dwight dylan eamon earl ebony ed eddie eddy edgar edith edmond edmund edna edouard eduard eduardo
edward edwin egon eileen elaine elba eleanor elena eli elias elif elijah elinor elisa elisabeth elise eliza elizabeth
ella elle ellen ellie elliot elliott ellis elmer eloise elon elsa elton elvira elvis emanuel emerson emil emile emilia
emilio emily emma emmanuel emmanuelle engin enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst
erwin esteban estelle esther ethan ethel etienne eugene eugenia eugenio eunice eva evan evans eve evelyn evgeny evo ezra
fabian fabien fabio fabrice faisal faith farah farid farouk fatima fatma faye federica federico felicia felicity felipe
felix ferdinand ferenc fergus fernanda fernando fidel filip filippo fiona fletcher flora florence florian floyd frances
francesca francesco francine francis francisca francisco franco francois francoise frank frankie franklin frans franz
fred freda freddie freddy frederic frederica frederick frederik fredrik friedrich fritz fumio gabe gabriel gabriela
gabriele gabrielle gail gareth garrett garry gary gaston gavin gemma gene genevieve geoff geoffrey george georges georgi
georgia georgina georgios gerald geraldine gerard gerardo gerhard gerry gert gertrude ghulam giacomo giancarlo gianluca
gianni gideon gil gilbert gilles gillian gina giorgio giorgos giovanna giovanni giulia giulio giuseppe gladys glen
glenda glenn gloria goran gordon grace graciela graeme graham grant greg gregg gregor gregorio gregory greta grigory
guadalupe guido guillaume guillermo gunter gunther gus gustav gustavo guy gwen gwendolyn habib hadi hakan hakim hal
haley hamid hamza hana hank hanna hannah hannes hans hansjoerg harald haris harold haroun harriet harris harrison harry
haruki harvey hasan hashim hassan hayley hazel heath heather hector heidi heike heinrich heinz helen helena helene helga
helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hideki hideo hilary hilda hillary hiroshi
hiroyuki holger holly homer horace horacio horst hosni howard huang hubert hugh hugo humphrey hun hung hussain hussein
huw ian ibrahim ichiro ida idris ignacio igor ike ilham ilse ilya imad iman imran ina indira indra ines ingrid ioannis
ion iqbal ira irena irene irina iris irma irving isaac isabel isabella isabelle isaiah ismael ismail issa istvan ivan
ivana ivanka ivo izabela jabu jacinda jack jackie jackson jaclyn jacob jacopo jacqueline jacques jade jaime jair jake
jakob jakub jamal james jamie jan jana jane janet janez janice janine janos jared jaroslav jarrod jasmin jasmine jason
jasper javad javed javier jay jayne jean jeanette jeanne jeannie jeb jed jeff jefferson jeffrey jen jenna jennifer jenny
jens jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jesus jill jim jimmy jin jo joachim joan joana
joanna joanne joao joaquin jochen jodie jody joe joel joerg joey johan johann johanna johannes john johnathan johnnie
johnny jon jonas jonathan jong joni joost jordan jordi jorg jorge jose josef josep joseph josephine josh joshua josie
joy joyce juan juana juanita jude judith judy jules julia julian juliana julie julien juliet julio julius jun june jung
jurgen justin justine jyoti kaitlyn kamal kamala kamil kane karen karim karin karina karl karla karol karolina karsten
kasper katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrina katsuya katy kay kayla
kazuo keiko keir keith kelly kelvin ken kendall kendra kenji kenneth kenny kenya kerry kerstin kevin khaled khalid
khalil kieran kim kimberly kirill kirk kirsten kirstjen kirsty kit kitty klaus kobe kofi koichi koji konrad konstantin
kris krishna kristen kristian kristin kristina kristine kristof krzysztof kumar kurt kwame kyle kylie lachlan lamar lana
lance lara larry lars laszlo laura lauren laurence laurent laurie lawrence layla lea leah leandro lee leif leigh leila
lena lenny leo leon leona leonard leonardo leonid leopold leroy les lesley leslie lester leticia levi lewis li liam
liang lidia liesel lila lilian liliana lillian lily lin lina linda lindsay lindsey ling linus lionel lisa lise liu liz
liza lloyd logan lois lola lonnie lora loren lorena lorenzo loretta lori lorna lorraine lottie lou louis louisa
louise lourdes luc luca lucas lucia luciana luciano lucien lucille lucinda lucy ludmila ludwig luigi luis luisa lukas
lukasz luke lula luther lydia lyle lyn lynda lyndon lynn lynne mabel mack maddie madeleine madeline madison mae
magdalena maggie magnus mahamat mahathir mahmood mahmoud mahmud mai maia maisie makoto malala malcolm malik malin
mallory mamadou mandy manfred manmohan manny manoj manuel manuela mara marc marcel marcela marcello marcelo marcia
marcin marcio marco marcos marcus margaret margarita margaux marge margot maria mariah mariam mariana marianne mariano
marie mariella marietta marilyn marin marina marine mario marion marisa marisol marissa marjorie mark marko markus marla
marlene marlon marsha marshall marta martha martin martina marty martyn marvin mary maryam masahiro masato mason massimo
mateo mateusz mathew mathias mathieu mathilde matilda matt matteo matthew matthias maura maureen maurice mauricio
maurizio mauro max maxim maxime maximilian maxine maya mayumi megan mehdi mehmet mei mel melania melanie melinda melissa
melvin mercedes meredith merle meryl mette mia micah michael michaela michal micheal michel michele michelle mick mickey
miguel mihai mika mikael mike mikhail mikkel mila milan mildred milena miles milica millie milo milos milton mimi mina
ming minh miranda mireille miriam miroslav misha mitch mitchell mitt mo mohamed mohammad mohammed mohan moira molly mona
monica monika monique montana monty morgan moritz morris mortimer moses mourad muammar muhammad mukesh murat muriel
murray mustafa myra myriam myron nabil nadia nadine nadya naftali nahid naila naim najib nancy nanette naomi narendra
naser nassim nat natalia natalie natasha nate nathalie nathan nathaniel nawaz neal ned neha neil nell nelly nelson
nestor neville nguyen niamh nicholas nick nicky nico nicola nicolae nicolas nicole nicoletta niels nigel nik nikita
nikki nikolai nikolaos nikolas nikolay nils nina nisha noah noam nobuo noel noelle nora norbert noreen norma norman
norris nuno nuri octavio olaf ole oleg olena olga olive oliver olivia olivier olof omar oprah oriol orlando orville
osama oscar oskar osman otis otto owen pablo paige pamela paola paolo paris parker parvez pascal pat patrice patricia
patricio patrick patrik patty paul paula paulette paulina pauline paulo pavel pearl pedro peggy penelope penny per percy
perry pervez pete peter petr petra petro petros phil philip philipp philippa philippe phillip phoebe phoenix phyllis
pierre piers pieter pietro pilar piotr polly prakash pranab prasad preeti preston priscilla priti priya qasim qian
quentin quincy quinn rachel radek radoslaw radovan rafael rafal rafik raghuram rahul raila rainer raj raja rajesh rajiv
ralf ralph ram ramesh ramiro ramon ramona ramzi ran rana randall randolph randy rania ranil raphael raquel rashid raul
ravi ray rayan raymond razia rebecca recep reed reese reggie regina reginald regis reiko reinhard remy rena renata
renate rene renee renzo reuben rex reza rhonda riad ricardo riccardo rich richard rick ricky rigoberto riley rishi rita
robbie robert roberta roberto robin robyn rocco rod roderick rodney rodolfo rodrigo roger rogerio rohan roland rolando
rolf romain roman romano romeo ron ronald ronaldo ronan ronnie rory rosa rosalind rosalyn rosanna rosario rose roseanne
rosemary rosie ross roxanne roy ruben ruby rudolf rudolph rudy rufus rupert ruslan russ russell rusty ruth ruud ryan
ryszard saad sabine sabrina sadie saeed said sakura salim sally salma salman salva salvador salvatore sam samantha samir
sammy samuel sana sandeep sander sandra sandro sandy sani sanjay sanjiv santiago santosh sara sarah saroj sasha satoshi
saul savannah scarlett scott sean sebastian sebastiano selena selma serena serge sergei sergey sergio seth shah shahid
shane shannon sharon shaun shauna shaw shawn sheikh sheila shelby sheldon shelley sherry shigeru shinzo shirley shlomo
shoichi sid sidney siegfried sigrid silas silvia silvio simon simona simone sinead sirikit siv slavko slobodan sofia
sofie solomon somchai sonia sonja sonya sophia sophie soren spencer stacey stacy stan stanislav stanley stefan stefania
stefano steffen stella stepan stephan stephanie stephen sterling steve steven stewart stuart subhash sue suleiman sultan
suman sunil suresh susan susana susanna susanne susie suzanne suzuki sven svetlana sybil sydney sylvain sylvester sylvia
sylvie tadeusz taha tahir takashi takeshi talia tamara tamas tammy tanya tara tariq tarja taro tasha tatiana tatyana
taylor ted teddy terence teresa terrance terri terry tess tessa thabo thad thaddeus thelma theo theodor theodore theresa
therese thierry thomas thorsten tia tiffany tiger tim timo timothy tina tito tobias toby todd tom tomas tomasz tommy
toni tony tora tori torsten tracey tracy travis trent trevor tricia trina tristan troy trudy tsai tyler tyrone tyson ugo
ulf ulrich ulrike uma umar umberto ursula uwe vaclav val valdis valentin valentina valentino valeria valerie valery
vanessa vasily vaughn vera vernon verona veronica veronika vic vicki vicky victor victoria vienna vijay vikram viktor
viktoria vince vincent vincenzo vinod viola violet virgil virginia virginie vishal vitali vitaly vito vivek vivian
viviane vivienne vlad vladimir vladislav vojislav volker volodymyr wade walid wallace wally walt walter wanda wang
warren wayne wen wendell wendy werner wes wesley wilbur wiley wilfred wilhelm will willa willard willem william williams
willie willis wilma wilson winifred winnie winona winston wojciech wolfgang woodrow woody xavier xenia xi xiao xu yael
yair yan yana yang yannick yaroslav yasir yasmin yasser yasuo yevgeny yi ying yitzhak yoko yolanda yoshihide yoshiko
yoweri yuki yulia yuri yusuf yves yvette yvonne zachary zack zahra zara zbigniew zeke zelda zhang zhao zhou zhu zine
zinedine zoe zoltan zoran zsolt
`;
