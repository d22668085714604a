// Given names in lower case, written from general knowledge. Of the names in `first-names.ts`, all others are women's
// where they end in "a", and men's where they do not.

/** Names of women that do not end in "a". */
export const womensNames = `
abby abigail adele agnes alice alison allison amber amelie amy angie anjali ann annabel anne annette annie antje april
arlene astrid audrey ayse beatrice beatriz becky benazir bernadette bess beth bethany betsy betty beverly birgit
blanche bonnie bridget brigitte britney brittany bronwyn caitlin camille candace candice carly carmen carol caroline
carolyn carrie cassie catherine cathleen cathy cecile celeste celine chantal charlene charlotte cheryl chloe christiane
christine cindy claire colette colleen connie constance corinne crystal daisy danielle daphne darlene dawn debbie
deborah deirdre delphine denise diane dolores doreen doris dorothy ebony edith eileen elaine eleanor elif elinor
elisabeth elise elizabeth elle ellen ellie eloise emily emmanuelle erin estelle esther ethel eunice eve evelyn faith
farah faye felicity florence frances francine francoise gabrielle gail genevieve geraldine gertrude gillian gladys
grace guadalupe gwen gwendolyn haley hannah harriet hayley hazel heather heidi heike helen helene hillary holly ilse
ines ingrid irene iris isabel isabelle jaclyn jacqueline jade jane janet janice janine jasmin jasmine jayne jeanette
jeanne jeannie jen jennifer jenny jill joan joanne jodie josephine josie joy joyce judith judy julie juliet june
justine jyoti kaitlyn karen karin kate katherine kathleen kathryn kathy katie katy kay keiko kerstin kimberly kirsten
kirstjen kirsty kitty kristen kristin kristine kylie lauren leah lesley liesel lillian lily lise liz lois lori lorraine
lottie louise lourdes lucille lucy lynne mabel maddie madeleine madeline mae maggie maisie malin mallory mandy margaret
margaux marge margot mariah mariam marianne marie marilyn marisol marjorie marlene mary maryam mathilde maureen maxine
mayumi megan mei melanie mercedes meredith meryl mette michelle mildred millie mimi mireille miriam molly monique
muriel myriam nadine nancy nanette naomi natalie nathalie nell nelly niamh nicole nikki noelle noreen olive oprah paige
patty paulette pauline pearl peggy penelope penny phoebe phyllis pilar polly preeti priti rachel raquel reiko renate
renee robyn rosalind rosalyn rose roseanne rosemary rosie roxanne ruby ruth sabine sadie sally sarah savannah scarlett
sharon shelley sherry shirley sigrid simone sinead sirikit sofie sophie stacey stephanie sue susan susanne susie
suzanne sybil sylvie tammy terri tess therese tiffany toni tori tracey trudy ulrike valerie vicki vicky violet virginie
vivian viviane vivienne wendy winifred yael yasmin yoko yoshiko yvette yvonne zoe
`;

/** Names of men that end in "a". */
export const mensNames = `
adama akira amartya attila bala bela ezra gianluca hamza ilya issa joshua katsuya luca mustafa narendra osama raila
reza salva taha valeria
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
