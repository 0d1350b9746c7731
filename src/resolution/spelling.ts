/** British forms of words that this literature writes both ways, by their American form. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  (
    'behaviour:behavior colour:color coloured:colored colouring:coloring favour:favor neighbour:neighbor ' +
    'neighbouring:neighboring neighbourhood:neighborhood labelled:labeled labelling:labeling unlabelled:unlabeled ' +
    'modelling:modeling modelled:modeled travelling:traveling signalling:signaling channelled:channeled ' +
    'levelled:leveled cancelling:canceling cancelled:canceled marshalling:marshaling centre:center centred:centered ' +
    'fibre:fiber metre:meter grey:gray catalogue:catalog dialog:dialogue analogue:analog analyse:analyze ' +
    'analysed:analyzed analysing:analyzing paralyse:paralyze artefact:artifact programme:program defence:defense ' +
    'offence:offense licence:license judgement:judgment ageing:aging tumour:tumor paediatric:pediatric ' +
    'encyclopaedia:encyclopedia haematology:hematology anaesthesia:anesthesia oesophagus:esophagus ' +
    'sceptical:skeptical disc:disk learnt:learned spelt:spelled manoeuvre:maneuver armour:armor humour:humor ' +
    'rumour:rumor vapour:vapor odour:odor aluminium:aluminum'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Verbs in -ise that are written -ize too; "noise", "precise" and "supervise" are not. */
const ISE = new RegExp(
  `^((?:un|de|re|over|pre|semi|non)?(?:${[
    'optim generali regulari normali tokeni quanti summari maximi minimi initiali discreti personali locali categori',
    'parameteri visuali factori vectori binari polari recogni organi characteri randomi paralleli standardi formali',
    'linguali anonymi stabili digiti linear utili priori hypothesi emphasi crystalli equali finali harmoni individuali',
    'memori moderni neutrali orthogonali synthesi theori contextuali lexicali verbali amorti serial synchroni',
    'diagonali marginali penali rational reali speciali symboli tempor urbani hospitali naturali ideali',
  ]
    .join(' ')
    .split(' ')
    .map((stem) => stem.replace(/i$/, ''))
    .join('|')}))is(e|ed|es|er|ers|ing|ation|ations|able)$`,
)

/** A word in small letters as the most common of its spellings has it. */
export function commonSpelling(word: string): string {
  return VARIANTS.get(word) ?? word.replace(ISE, (_, stem: string, ending: string) => `${stem}iz${ending}`)
}
