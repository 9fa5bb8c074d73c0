/** The environment: what a kommun inspects and what grows, lives and is thrown there. */
export const MILJO = {
  nara: 'miljönämnden, miljökontoret, miljö- och byggnads-, byggnadsnämnden',
  ord: `
förorenad mark, marksanering, förorening, oljeutsläpp
luftkvalitet, avgaser, tomgångskörning, luftförorening
vedeldning, eldstad, trädgårdseldning, majbrasa
matförgiftning, livsmedelsregistrering, livsmedelsföretag
inomhusmiljö, mögel, fuktskada
gödsel, lantbruk, bekämpningsmedel, höns
vattenskyddsområde, grundvatten, brunn
vindkraft, vindkraftverk, grustäkt, bergtäkt
jakt, fiske, fiskekort, viltolycka, skyddsjakt ~ naturvårdsprogram, miljönämnden
klimatanpassning, höjda havsnivåer ~ dagvattenpolicy, översiktsplan
asbest, farligt avfall, batterier ~ avfallstaxa, miljönämnden
offentlig toalett, papperskorg, hundlatrin ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
odlingslott, koloni, kolonilott, stadsodling ~ tekniska nämnden, tekniska-, service- och teknikförvaltningen
`,
} as const;
