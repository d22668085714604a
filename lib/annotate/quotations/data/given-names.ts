// Given names in lower case, written from general knowledge. Of the names in `first-names.ts`, the rest are men's.

/** Names that only women have. */
export const womensNames = `
abby abigail ada adele adriana agnes agnieszka aisha alana alejandra alena alessandra alexandra alice alicia alina
alisha alison allison alma alyssa amanda amber amelia amelie amina amy ana anastasia angela angelica angelina angie
anita anjali ann anna annabel anne annette annie antje antonia april ariana arianna arlene astrid audrey aurelia ava
ayesha ayse aysha barbara beatrice beatriz becky belinda benazir bernadette bertha bess beth bethany betsy betty
beverly bianca birgit blanca blanche bonnie brenda briana bridget brigitte britney brittany bronwyn caitlin camila
camilla camille candace candice carina carla carly carmen carol carolina caroline carolyn carrie cassandra cassie
catalina catarina catherine cathleen cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea
cheryl chiara chloe christa christiane christina christine cindy claire clara clarissa claudia colette colleen connie
constance cora corinne cornelia cristiana cristina crystal cynthia daisy daniela danielle daphne daria darlene dawn
deanna debbie deborah debra deirdre delia della delphine denise diana diane dilma dina dolores donatella donna dora
doreen doris dorothea dorothy ebony edith edna eileen elaine elba eleanor elena elif elinor elisa elisabeth elise eliza
elizabeth ella elle ellen ellie eloise elsa elvira emilia emily emma emmanuelle erica erika erin estelle esther ethel
eugenia eunice eva eve evelyn faith farah fatima fatma faye federica felicia felicity fernanda fiona flora florence
frances francesca francine francisca francoise freda frederica gabriela gabrielle gail gemma genevieve georgia georgina
geraldine gertrude gillian gina giovanna giulia gladys glenda gloria grace graciela greta guadalupe gwen gwendolyn
haley hana hanna hannah harriet hayley hazel heather heidi heike helen helena helene helga henrietta hilda hillary
holly ida ilse ina indira ines ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka izabela jacinda
jaclyn jacqueline jade jana jane janet janice janine jasmin jasmine jayne jeanette jeanne jeannie jen jenna jennifer
jenny jessica jill joan joana joanna joanne jodie johanna josephine josie joy joyce juana juanita judith judy julia
juliana julie juliet june justine jyoti kaitlyn kamala karen karin karina karla karolina katarina kate katerina
katharina katherine kathleen kathryn kathy katie katja katrina katy kay kayla keiko kendra kerstin kimberly kirsten
kirstjen kirsty kitty kristen kristin kristina kristine kylie lana lara laura lauren layla lea leah leila lena leona
lesley leticia lidia liesel lila liliana lillian lily lina linda lisa lise liz liza lois lola lorena loretta lori lorna
lorraine lottie louisa louise lourdes lucia luciana lucille lucinda lucy ludmila luisa lydia lynda lynne mabel maddie
madeleine madeline mae magdalena maggie maia maisie malala malin mallory mandy manuela mara marcela marcia margaret
margarita margaux marge margot maria mariah mariam mariana marianne marie mariella marietta marilyn marina marisa
marisol marissa marjorie marla marlene marsha marta martha martina mary maryam mathilde matilda maura maureen maxine
maya mayumi megan mei melania melanie melinda melissa mercedes meredith meryl mette mia michaela michelle mila mildred
milena milica millie mimi mina miranda mireille miriam moira molly mona monica monika monique muriel myra myriam nadia
nadine nadya nancy nanette naomi natalia natalie natasha nathalie neha nell nelly niamh nicole nicoletta nikki nina
nisha noelle nora noreen norma olena olga olive olivia oprah paige pamela paola patricia patty paula paulette paulina
pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly preeti priscilla priti priya rachel ramona
rania raquel razia rebecca regina reiko renata renate renee rhonda rita roberta robyn rosa rosalind rosalyn rosanna
rose roseanne rosemary rosie roxanne ruby ruth sabine sabrina sadie sakura sally salma samantha sandra sara sarah
savannah scarlett selena selma serena sharon shauna sheila shelley sherry shirley sigrid silvia simona simone sinead
sirikit sofia sofie sonia sonja sonya sophia sophie stacey stefania stella stephanie sue susan susana susanna susanne
susie suzanne svetlana sybil sylvia sylvie talia tamara tammy tanya tara tarja tasha tatiana tatyana teresa terri tess
tessa thelma theresa therese tia tiffany tina toni tori tracey tricia trina trudy ulrike uma ursula valentina valerie
vanessa vera veronica veronika vicki vicky victoria viktoria viola violet virginia virginie vivian viviane vivienne
wanda wendy willa wilma winifred winona xenia yael yana yasmin yoko yolanda yoshiko yulia yvette yvonne zahra zara
zelda zoe
`;

/** Names that women and men share, or that are surnames as often. */
export const sharedNames = `
alex alexis amari andrea angel ara ari ariel asha ashley atsushi aubrey avery bai billie blake bo carey cary casey
chandra charlie chen chris dale dana daniele darryl dominique drew frankie gabriele glen hilary huang hun hung ilham
iman indra ira jackie jaime jamie jan jean jess jessie jin jo jody jordan jude jules jun jung kelly kendall kenya kerry
kim kit krishna kumar kyle laurence laurie lee leigh leslie li lin lindsay lindsey ling liu lora loren lou lula lyn
lyndon lynn marine marion mel merle michele mika ming minh misha mo morgan nahid naila nat nguyen nicky nicola nikita
noel nuri parker pat quinn raja ran rana reese remy rena rene riley robin rohan ronnie rosario said sam sana sandy
santosh saroj sasha shah shannon shawn sheikh shelby sidney stacy suman suzuki taylor terry toby tora tracy tsai val
wang wen winnie xi xiao xu yan yang yi ying yuki zhang zhao zhou zhu zine
`;
